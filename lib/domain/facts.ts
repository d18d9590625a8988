import type { Certificate, CertificateFault } from "./certificate";
import type { Cidr } from "./cidr";
import type { Cloud } from "./region";
import type { ClientOperatingSystem } from "./client";

/** A value that belongs to something with a name: an ip configuration, a connection, a peering. */
export interface Named<T> {
  readonly name: string;
  readonly value: T;
}

/** What already runs, as far as it was told. */
export interface Deployed {
  readonly sku?: string;
  readonly generation?: string;
  /** Whether clients connect to it. */
  readonly pointToSite?: boolean;
  /** Tunnel protocols, as azurerm spells them. */
  readonly tunnels?: readonly string[];
  /** Whether the client pool has IPv6 blocks. */
  readonly ipv6?: boolean;
  /** SKU of its public IPs: "Basic" or "Standard". */
  readonly publicIpSku?: string;
}

/** A root certificate as it was written: what its data holds, or why that can't be read. */
export interface RootCertificateFact {
  readonly name: string;
  readonly certificate: Certificate | CertificateFault;
}

/** Where one BGP peering of the gateway stands, and its own APIPA addresses. */
export interface BgpPeering {
  readonly ipConfigurationName?: string;
  readonly apipaAddresses: readonly string[];
}

/** Who belongs to a policy group, by one attribute. */
export interface PolicyGroupMember {
  readonly name: string;
  /** "AADGroupId", "CertificateGroupId" or "RadiusAzureGroupId". */
  readonly type: string;
  readonly value: string;
}

/** People who get addresses from a pool of their own. */
export interface PolicyGroup {
  readonly name: string;
  readonly isDefault: boolean;
  /** Lower is looked at first. */
  readonly priority: number;
  readonly members: readonly PolicyGroupMember[];
}

/** A client pool of its own and the policy groups it serves. */
export interface ClientConnection {
  readonly name: string;
  readonly policyGroups: readonly string[];
  readonly addressPool: readonly Cidr[];
}

/** The IPsec and IKE parameters of client tunnels; a parameter that is not written is left out. */
export interface IpsecPolicy {
  readonly dhGroup?: string;
  readonly ikeEncryption?: string;
  readonly ikeIntegrity?: string;
  readonly ipsecEncryption?: string;
  readonly ipsecIntegrity?: string;
  readonly pfsGroup?: string;
  /** Kilobytes. */
  readonly saDataSize?: number;
  /** Seconds. */
  readonly saLifetime?: number;
}

/** A route of the GatewaySubnet's route table. */
export interface Route {
  readonly name: string;
  /** As it was written: a block, or a service tag. */
  readonly prefix: string;
  /** "None", "VirtualAppliance", "VirtualNetworkGateway", "VnetLocal" or "Internet". */
  readonly nextHop: string;
}

/** A peering of the gateway's network with another. */
export interface Peering {
  readonly name: string;
  /** Set on the gateway's side. */
  readonly allowGatewayTransit?: boolean;
  /** Set on the far side. */
  readonly useRemoteGateways?: boolean;
  /** Whether the far network has a gateway of its own. */
  readonly remoteHasGateway?: boolean;
  /** Peerings of the far network that use remote gateways. */
  readonly remoteGatewayUses?: number;
}

/** A connection of the gateway to a site, another network or an ExpressRoute circuit. */
export interface Connection {
  readonly name: string;
  /** "IPsec", "Vnet2Vnet" or "ExpressRoute". */
  readonly type: string;
  readonly bgp: boolean;
  /** "IKEv1" or "IKEv2"; left out for the default. */
  readonly protocol?: string;
  readonly routingWeight?: number;
  /** Seconds. */
  readonly dpdTimeout?: number;
  readonly site?: Site;
}

/** A site behind a connection: a local network gateway. */
export interface Site {
  readonly name: string;
  readonly addressSpace: readonly Cidr[];
  /** Prefixes it lists, counted as they were written. */
  readonly prefixes: number;
  /** Public IP address of the device. */
  readonly address?: string;
  readonly asn?: number;
  readonly bgpPeeringAddress?: string;
}

/** An address translation of the gateway. */
export interface NatRule {
  readonly name: string;
  readonly internal: readonly Cidr[];
  readonly external: readonly Cidr[];
}

/** Facts with one value. */
export interface ScalarFacts {
  /** "Vpn" or "ExpressRoute". */
  type: string;
  /** "RouteBased" or "PolicyBased"; absent means RouteBased. */
  vpnType: string;
  sku: string;
  /** As written; absent where it is left to Azure. */
  generation: string;
  /** Programmatic name of the region. */
  region: string;
  cloud: Cloud;
  /** Programmatic name of the virtual network's region. */
  networkRegion: string;
  /** Present on a gateway that already runs. */
  deployed: Deployed;
  /** Whether clients connect to the gateway: it has point-to-site settings. */
  pointToSite: boolean;
  activeActive: boolean;
  privateIpAddress: boolean;
  bgp: boolean;
  /** Whether BGP settings are written, with BGP on or off. */
  bgpSettings: boolean;
  asn: number;
  /** Ip configurations, counted. */
  ipConfigurationCount: number;
  gatewaySubnetName: string;
  /** Whether routes learnt by BGP reach the GatewaySubnet. */
  gatewaySubnetBgpPropagation: boolean;
  /** Address prefixes of the virtual network, counted as they were written. */
  networkPrefixCount: number;
  /** Whether an ExpressRoute gateway stands in the same virtual network. */
  expressRoute: boolean;
  /** Whether on-premises routes cross between ExpressRoute and the VPN gateway. */
  expressRouteTransit: boolean;
  /** Whether the virtual network's own DNS servers forward to 168.63.129.16. */
  dnsForwards: boolean;
  /** Whether privatelink.blob.core.windows.net is linked to the virtual network without a fallback to the internet. */
  blobPrivateLinkWithoutFallback: boolean;
  /** Root certificates, counted. */
  rootCertificateCount: number;
  aadTenant: string;
  aadIssuer: string;
  aadAudience: string;
  /** Whether the audience is declared to be an application of the tenant's own. */
  customAudience: boolean;
  /** Whether all RADIUS servers have an address and a secret. */
  radiusComplete: boolean;
  ipsecPolicy: IpsecPolicy;
  /** Clients at the same time, as expected. */
  expectedClients: number;
  /** Virtual machines, private endpoints and appliances reached through the gateway, as expected. */
  reachedResources: number;
}

/** Facts with any number of values. */
export interface ListFacts {
  /** Arguments that a plan or `deployed` shows to change. */
  changes: string;
  /** Tunnel protocols, as azurerm spells them. */
  tunnels: string;
  /** Authentication types in force: written, or else told from the settings. */
  authentication: string;
  /** Authentication types as written in `vpn_auth_types`. */
  authenticationWritten: string;
  /** Authentication types whose settings are there: servers, roots, Entra ID values. */
  authenticationSettings: string;
  /** Blocks of the client pool as written. */
  clientPoolWritten: string;
  /** Blocks of the client pool; one with host bits counts as the block around it. */
  clientPool: Cidr;
  rootCertificateNames: string;
  rootCertificates: RootCertificateFact;
  /** Thumbprints as written. */
  revokedCertificates: Named<string>;
  radiusAddresses: string;
  radiusScores: number;
  /** Characters of each RADIUS secret that is a literal. */
  radiusSecretLengths: number;
  policyGroups: PolicyGroup;
  clientConnections: ClientConnection;
  /** Routes advertised to clients, as written. */
  customRoutesWritten: string;
  customRoutes: Cidr;
  clientOperatingSystems: ClientOperatingSystem;
  ipConfigurationNames: string;
  /** Names of ip configurations without a public IP. */
  ipConfigurationsWithoutPublicIp: string;
  publicIpSkus: Named<string>;
  publicIpAllocations: Named<string>;
  publicIpZones: Named<readonly string[]>;
  publicIpVersions: Named<string>;
  /** Routing preference tag of each public IP that has one. */
  publicIpRoutingPreferences: Named<string>;
  bgpPeerings: BgpPeering;
  gatewaySubnetPrefixes: Cidr;
  /** Network security groups associated with the GatewaySubnet, by name. */
  gatewaySubnetSecurityGroups: string;
  gatewaySubnetRoutes: Route;
  /** NAT gateways associated with the GatewaySubnet, by name. */
  gatewaySubnetNatGateways: string;
  /** Other resources in the GatewaySubnet, by name. */
  gatewaySubnetOthers: string;
  /** The virtual network's address space. */
  networkSpace: Cidr;
  /** Other gateways of type Vpn in the virtual network, by name. */
  otherVpnGateways: string;
  peeredSpaces: Named<Cidr>;
  peerings: Peering;
  /** Address space on premises and of clients' own networks. */
  onPremisesSpaces: Named<Cidr>;
  connections: Connection;
  natRules: NatRule;
  dnsServers: string;
}

/** A value that is known only when Terraform plans, and the expression that gives it. */
export interface Deferred {
  readonly state: "deferred";
  /** Terraform expression, without `${}`. */
  readonly expression: string;
}

/** A value that was left out. */
export interface Absent {
  readonly state: "absent";
}

/** A value that was given. */
export interface Known<T> {
  readonly state: "known";
  readonly value: T;
}

/** A list some of whose members are known only when Terraform plans. */
export interface Partly<T> {
  readonly state: "partly";
  /** The known members. */
  readonly value: T;
  /** Terraform expression of the whole list, without `${}`. */
  readonly expression: string;
}

/** What is known of one value. */
export type Fact<T> = Known<T> | Absent | Deferred;

/** What is known of a list. */
export type ListFact<T> = Fact<readonly T[]> | Partly<readonly T[]>;

/** What a gateway is, whoever described it: plain data, each fact known, absent or deferred. A fact that is left out is absent. */
export type GatewayFacts = {
  readonly [Name in keyof ScalarFacts]?: Fact<ScalarFacts[Name]>;
} & {
  readonly [Name in keyof ListFacts]?: ListFact<ListFacts[Name]>;
};

/** Name of a fact. */
export type FactName = keyof ScalarFacts | keyof ListFacts;

/** What a rule reads: an absent value is undefined, an absent list is empty. */
export type FactValues = {
  readonly [Name in keyof ScalarFacts]: ScalarFacts[Name] | undefined;
} & {
  readonly [Name in keyof ListFacts]: readonly ListFacts[Name][];
};

/** What rules read of a gateway of which nothing is known. */
const nothingKnown: FactValues = {
  type: undefined,
  vpnType: undefined,
  sku: undefined,
  generation: undefined,
  region: undefined,
  cloud: undefined,
  networkRegion: undefined,
  deployed: undefined,
  pointToSite: undefined,
  activeActive: undefined,
  privateIpAddress: undefined,
  bgp: undefined,
  bgpSettings: undefined,
  asn: undefined,
  ipConfigurationCount: undefined,
  gatewaySubnetName: undefined,
  gatewaySubnetBgpPropagation: undefined,
  networkPrefixCount: undefined,
  expressRoute: undefined,
  expressRouteTransit: undefined,
  dnsForwards: undefined,
  blobPrivateLinkWithoutFallback: undefined,
  rootCertificateCount: undefined,
  aadTenant: undefined,
  aadIssuer: undefined,
  aadAudience: undefined,
  customAudience: undefined,
  radiusComplete: undefined,
  ipsecPolicy: undefined,
  expectedClients: undefined,
  reachedResources: undefined,
  changes: [],
  tunnels: [],
  authentication: [],
  authenticationWritten: [],
  authenticationSettings: [],
  clientPoolWritten: [],
  clientPool: [],
  rootCertificateNames: [],
  rootCertificates: [],
  revokedCertificates: [],
  radiusAddresses: [],
  radiusScores: [],
  radiusSecretLengths: [],
  policyGroups: [],
  clientConnections: [],
  customRoutesWritten: [],
  customRoutes: [],
  clientOperatingSystems: [],
  ipConfigurationNames: [],
  ipConfigurationsWithoutPublicIp: [],
  publicIpSkus: [],
  publicIpAllocations: [],
  publicIpZones: [],
  publicIpVersions: [],
  publicIpRoutingPreferences: [],
  bgpPeerings: [],
  gatewaySubnetPrefixes: [],
  gatewaySubnetSecurityGroups: [],
  gatewaySubnetRoutes: [],
  gatewaySubnetNatGateways: [],
  gatewaySubnetOthers: [],
  networkSpace: [],
  otherVpnGateways: [],
  peeredSpaces: [],
  peerings: [],
  onPremisesSpaces: [],
  connections: [],
  natRules: [],
  dnsServers: [],
};

/** Names of the facts that are lists. */
export const listFacts = (Object.keys(nothingKnown) as FactName[]).filter((name): name is keyof ListFacts =>
  Array.isArray(nothingKnown[name]),
);

/** The values rules read: what is known, and the known members of partly known lists. */
export function knownValues(facts: GatewayFacts): FactValues {
  const values: { [Name in FactName]: unknown } = { ...nothingKnown };
  for (const name of Object.keys(facts) as FactName[]) {
    const fact = facts[name];
    if (fact?.state === "known" || fact?.state === "partly") values[name] = fact.value;
  }
  return values as FactValues;
}

/** A fact that is known. */
export function known<T>(value: T): Known<T> {
  return { state: "known", value };
}

/** A fact that Terraform decides at plan; `expression` comes without `${}`. */
export function deferred(expression: string): Deferred {
  return { state: "deferred", expression };
}

/** A fact that was left out. */
export const absent: Absent = { state: "absent" };
