import type { ClientOperatingSystem } from "../domain/client";
import type { Cloud } from "../domain/region";
import type { RevokedCertificate } from "../domain/revoked-certificate";
import type { RootCertificate } from "../domain/root-certificate";
import type { Generation, Sku } from "../domain/sku";
import type { TunnelType } from "../domain/tunnel-type";
import type { Waiver } from "../check/waiver";
import type { LiftedRuleId, OwnRuleId, RuleId } from "../rules/catalogue";
import type { AtPlan } from "./at-plan";
import type {
  IResolvable,
  ITerraformDependable,
  TerraformProvider,
  TerraformResourceLifecycle,
  VirtualNetworkGatewayTimeouts,
} from "./bindings";
import type { Secret } from "./secret";

/** A boolean, or a token of one. */
export type Flag = boolean | IResolvable;

/** The virtual network a gateway stands in, by its attributes. A `GatewayNetwork` is one. */
export interface NetworkAttributes {
  /** Id of the subnet called GatewaySubnet. */
  readonly gatewaySubnetId: string;
  /**
   * Address prefixes of the GatewaySubnet.
   * @default - those of the subnet, where it is in the same stack
   */
  readonly gatewaySubnetPrefixes?: readonly string[];
  /**
   * Address space of the virtual network.
   * @default - that of the network, where it is in the same stack
   */
  readonly addressSpace?: readonly string[];
  /**
   * Region of the virtual network.
   * @default - that of the network, where it is in the same stack
   */
  readonly location?: string;
  /**
   * Virtual networks peered with this one.
   * @default - those of the peerings in the same stack
   */
  readonly peers?: readonly NamedSpace[];
  /**
   * Networks on premises, and those people connect from.
   * @default - the sites of connections in the same stack
   */
  readonly onPremises?: readonly NamedSpace[];
  /**
   * Whether an ExpressRoute gateway stands in the virtual network.
   * @default - whether there is one in the same stack
   */
  readonly expressRoute?: boolean;
  /**
   * Addresses of the virtual network's own DNS servers.
   * @default - those of the network, where it is in the same stack
   */
  readonly dnsServers?: readonly string[];
  /**
   * Whether those DNS servers forward to 168.63.129.16, so that the gateway resolves Azure's public endpoints.
   * @default - not known
   */
  readonly dnsForwards?: boolean;
}

/** A network and the address space it has. */
export interface NamedSpace {
  readonly name: string;
  readonly addressSpace: readonly string[];
}

/** A root certificate whose data is known only at plan, such as a Key Vault secret. */
export interface RootCertificateAtPlan {
  readonly name: string;
  /** Token of the base64 of its DER, without PEM markers. */
  readonly data: string;
}

/** A client certificate that no longer counts, whose thumbprint is known only at plan. */
export interface RevokedCertificateAtPlan {
  readonly name: string;
  /** Token of its SHA-1 thumbprint. */
  readonly thumbprint: string;
}

/** Certificate authentication: people hold client certificates issued by a root the gateway trusts. */
export interface CertificateAuthentication {
  readonly roots: readonly (RootCertificate | RootCertificateAtPlan)[];
  /**
   * Client certificates that no longer count.
   * @default - none
   */
  readonly revoked?: readonly (RevokedCertificate | RevokedCertificateAtPlan)[];
}

/** A RADIUS server. */
export interface RadiusServer {
  /** IPv4 address. */
  readonly address: string;
  readonly secret: Secret;
  /**
   * Priority among the servers, from 1 to 30.
   * @default 30
   */
  readonly score?: number;
}

/** RADIUS authentication: the gateway asks servers of yours. */
export interface RadiusAuthentication {
  readonly servers: readonly RadiusServer[];
}

/** Entra ID authentication: people sign in with the Azure VPN client. */
export interface EntraIdAuthentication {
  /** GUID of the tenant, without braces. */
  readonly tenantId: string;
  /**
   * Cloud of the tenant.
   * @default - the cloud of the gateway's region; the public one where that is not known
   */
  readonly cloud?: Cloud;
  /**
   * Application id people sign in to. One that is not Microsoft's is taken to be your own.
   * @default - the Azure VPN client that Microsoft registered
   */
  readonly audience?: string;
}

/** How people prove who they are. Which of the three may stand together depends on the tunnel type. */
export interface ClientAuthentication {
  readonly certificate?: CertificateAuthentication;
  readonly radius?: RadiusAuthentication;
  readonly entraId?: EntraIdAuthentication;
}

/** IPsec and IKE parameters of client tunnels, in azurerm's spelling. */
export interface ClientIpsecPolicy {
  readonly ikeEncryption: "GCMAES256" | "GCMAES128" | "AES256" | "AES128" | AtPlan;
  readonly ikeIntegrity: "SHA384" | "SHA256" | AtPlan;
  readonly dhGroup: "DHGroup24" | "ECP384" | "ECP256" | "DHGroup14" | "DHGroup2" | AtPlan;
  readonly ipsecEncryption: "GCMAES256" | "GCMAES128" | "AES256" | "AES128" | AtPlan;
  readonly ipsecIntegrity: "GCMAES256" | "GCMAES128" | "SHA256" | AtPlan;
  readonly pfsGroup: "PFS24" | "PFSMM" | "ECP384" | "ECP256" | "PFS14" | "PFS2" | "None" | AtPlan;
  /** Seconds a security association lives. */
  readonly saLifetimeSeconds: number;
  /** Kilobytes a security association carries. */
  readonly saDataSizeKilobytes: number;
}

/** A client pool of its own for some policy groups. */
export interface ClientConnectionProps {
  readonly name: string;
  /** Names of the policy groups it serves. */
  readonly policyGroups: readonly string[];
  /** Address blocks in CIDR notation. */
  readonly addressPool: readonly string[];
}

/** Who belongs to a policy group. */
export interface PolicyGroupMemberProps {
  readonly name: string;
  /** What the value is: an Entra group's object id, the domain of a certificate's common name, or a RADIUS attribute. */
  readonly type: "AADGroupId" | "CertificateGroupId" | "RadiusAzureGroupId" | AtPlan;
  readonly value: string;
}

/** People who get addresses from a pool of their own. */
export interface PolicyGroupProps {
  readonly name: string;
  readonly members: readonly PolicyGroupMemberProps[];
  /**
   * Whether people who match no group belong to this one.
   * @default false
   */
  readonly isDefault?: Flag;
  /**
   * Order in which groups are looked at, lowest first.
   * @default 0
   */
  readonly priority?: number;
}

/** Who connects, from which addresses, and how they prove who they are. */
export interface ClientsProps {
  readonly tunnelType: TunnelType | AtPlan;
  /** Address blocks people get their addresses from, in CIDR notation. */
  readonly addressPool: readonly string[];
  readonly authentication: ClientAuthentication;
  /**
   * IPsec and IKE parameters of the tunnels.
   * @default - Azure's own proposals
   */
  readonly ipsecPolicy?: ClientIpsecPolicy;
  /**
   * Client pools of their own for some policy groups.
   * @default - everybody's addresses come from `addressPool`
   */
  readonly connections?: readonly ClientConnectionProps[];
  /**
   * How many people connect at the same time.
   * @default - not judged
   */
  readonly expected?: number;
  /**
   * Operating systems people connect from.
   * @default - not judged
   */
  readonly operatingSystems?: readonly ClientOperatingSystem[];
}

/** An existing public IP of the gateway. */
export interface PublicIpReference {
  readonly id: string;
  /**
   * SKU, as azurerm spells it.
   * @default - that of the public IP, where it is in the same stack
   */
  readonly sku?: string;
  /**
   * Allocation method, as azurerm spells it.
   * @default - that of the public IP, where it is in the same stack
   */
  readonly allocationMethod?: string;
  /**
   * Availability zones.
   * @default - those of the public IP, where it is in the same stack
   */
  readonly zones?: readonly string[];
}

/** BGP between the gateway and sites. */
export interface BgpProps {
  /**
   * Autonomous system number of the gateway.
   * @default - 65515, Azure's own
   */
  readonly asn?: number;
  /**
   * Weight added to routes learnt through BGP.
   * @default - Azure's own
   */
  readonly peerWeight?: number;
  /**
   * APIPA addresses of the gateway's peerings, by ip configuration.
   * @default - none
   */
  readonly peeringAddresses?: readonly {
    readonly ipConfigurationName: string;
    readonly apipaAddresses: readonly string[];
  }[];
}

/** What already runs. A gateway that is deployed is judged by what a change would do, not as if it were new. */
export interface DeployedProps {
  readonly sku: Sku;
  readonly generation?: Generation;
  readonly tunnelType?: TunnelType;
  readonly publicIpSku?: "Basic" | "Standard";
  readonly ipv6?: boolean;
}

/** A point-to-site VPN gateway. */
export interface P2sVpnGatewayProps {
  /** Name of the gateway. A new name replaces it. */
  readonly name: string;
  readonly resourceGroupName: string;
  /** Azure region; that of the virtual network. */
  readonly location: string;
  readonly network: NetworkAttributes;
  readonly sku: Sku | AtPlan;
  readonly clients: ClientsProps;
  /**
   * Generation of the hardware. A new value replaces the gateway.
   * @default - Azure's choice
   */
  readonly generation?: Generation | AtPlan;
  /**
   * Whether both instances serve at the same time. It takes three public IPs.
   * @default false
   */
  readonly activeActive?: Flag;
  /**
   * Existing public IPs to stand at: one, or three with `activeActive`.
   * @default - as many as the gateway needs are made: Standard, Static, in `zones`
   */
  readonly publicIps?: readonly PublicIpReference[];
  /**
   * Names of the public IPs that are made. A new name replaces a public IP.
   * @default - "<name>-pip", "<name>-pip-2", "<name>-pip-3"
   */
  readonly publicIpNames?: readonly string[];
  /**
   * Names of the ip configurations. A new name replaces the gateway.
   * @default - "vnetGatewayConfig", "vnetGatewayConfig2", "vnetGatewayConfig3"
   */
  readonly ipConfigurationNames?: readonly string[];
  /**
   * Availability zones of the public IPs that are made; empty for none.
   * @default - all three, and none with a SKU or in a region without zones
   */
  readonly zones?: readonly string[];
  /**
   * BGP between the gateway and sites.
   * @default - off
   */
  readonly bgp?: BgpProps;
  /**
   * Groups of people who get addresses from pools of their own.
   * @default - none
   */
  readonly policyGroups?: readonly PolicyGroupProps[];
  /**
   * Address blocks advertised to clients beside the network's own, in CIDR notation.
   * @default - none
   */
  readonly customRoutes?: readonly string[];
  /**
   * Whether the gateway forwards clients' DNS queries.
   * @default - Azure's choice
   */
  readonly dnsForwarding?: Flag;
  /**
   * Edge zone the gateway stands in. A new value replaces it.
   * @default - none
   */
  readonly edgeZone?: string;
  /**
   * Whether connections may use the gateway's private IP address. A new value replaces the gateway.
   * @default false
   */
  readonly privateIpAddress?: Flag;
  /**
   * Whether IPsec replay protection is on.
   * @default true
   */
  readonly ipsecReplayProtection?: Flag;
  /**
   * Whether routes learnt through BGP are translated by NAT rules.
   * @default false
   */
  readonly bgpRouteTranslationForNat?: Flag;
  /**
   * Whether traffic of remote virtual networks is taken.
   * @default false
   */
  readonly remoteVnetTraffic?: Flag;
  /**
   * Whether traffic of remote Virtual WAN networks is taken.
   * @default false
   */
  readonly virtualWanTraffic?: Flag;
  /**
   * Id of the local network gateway that all of clients' traffic to the internet goes to (forced tunnelling).
   * @default - none
   */
  readonly defaultLocalNetworkGatewayId?: string;
  /**
   * How long Terraform waits, such as `{ create: "120m" }`.
   * @default - the provider's own: 90 minutes to create, 60 to update, 60 to delete
   */
  readonly timeouts?: VirtualNetworkGatewayTimeouts;
  /**
   * Tags of the gateway and of the public IPs that are made.
   * @default - none
   */
  readonly tags?: Readonly<Record<string, string>>;
  /**
   * Terraform lifecycle of the gateway.
   * @default - none
   */
  readonly lifecycle?: TerraformResourceLifecycle;
  /**
   * Provider configuration of all resources.
   * @default - the stack's own
   */
  readonly provider?: TerraformProvider;
  /**
   * What is made before the gateway.
   * @default - what it refers to
   */
  readonly dependsOn?: ITerraformDependable[];
  /**
   * What already runs.
   * @default - nothing: the gateway is new
   */
  readonly deployed?: DeployedProps;
  /**
   * Virtual machines, private endpoints and appliances people reach through the gateway.
   * @default - not judged
   */
  readonly reachedResources?: number;
  /**
   * Rules that Azure has since lifted and that do not count here, each with the reason.
   * @default - none
   */
  readonly relax?: { readonly [Rule in LiftedRuleId]?: string };
  /**
   * Findings to live with.
   * @default - none
   */
  readonly waivers?: readonly Waiver<RuleId | OwnRuleId>[];
  /**
   * Day on which the gateway is judged, `YYYY-MM-DD` in UTC.
   * @default - today
   */
  readonly asOf?: string;
}
