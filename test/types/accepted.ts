// Gateways that must compile. The id, or the name, is the reason.
import { TerraformVariable } from "cdktf";
import type { AzurermProvider } from "@cdktf/provider-azurerm/lib/provider";
import type { ResourceGroup } from "@cdktf/provider-azurerm/lib/resource-group";
import type { Construct } from "constructs";
import type { Waiver } from "../../lib/check/waiver";
import { atPlan } from "../../lib/constructs/at-plan";
import type { IResolvable, ITerraformDependable } from "../../lib/constructs/bindings";
import type { Exact } from "../../lib/constructs/exact";
import type { GatewayNetwork } from "../../lib/constructs/gateway-network";
import { P2sVpnGateway } from "../../lib/constructs/p2s-vpn-gateway";
import type {
  ClientAuthentication,
  DeployedProps,
  P2sVpnGatewayProps,
  PolicyGroupProps,
} from "../../lib/constructs/props";
import type { Refusals } from "../../lib/constructs/refusals";
import { Secret } from "../../lib/constructs/secret";
import type { RevokedCertificate } from "../../lib/domain/revoked-certificate";
import type { RootCertificate } from "../../lib/domain/root-certificate";
import type { Sku } from "../../lib/domain/sku";
import type { TunnelType } from "../../lib/domain/tunnel-type";
import type { OwnRuleId, RuleId } from "../../lib/rules/catalogue";

declare const scope: Construct;
declare const group: ResourceGroup;
declare const dependencies: (ITerraformDependable & { readonly ours: string })[];
declare const provider: AzurermProvider;
declare const network: GatewayNetwork;
declare const root: RootCertificate;
declare const roots: RootCertificate[];
declare const groups: readonly PolicyGroupProps[];
declare const revoked: readonly RevokedCertificate[];
declare const secret: Secret;
declare const flag: boolean;
declare const resolvable: IResolvable & { readonly ours: string };
declare const sku: Sku;
declare const tunnelType: TunnelType;
declare const authentication: ClientAuthentication;
declare const deployed: DeployedProps;
declare const waivers: Waiver<RuleId | OwnRuleId>[];
declare const relax: NonNullable<P2sVpnGatewayProps["relax"]>;
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- what JSON.parse gives
declare const json: any;

const gateway = {
  name: "vpn-weu",
  resourceGroupName: "rg-network",
  location: "westeurope",
  network: { gatewaySubnetId: "subnet-id" },
};
const addressPool = ["172.16.200.0/22"];
const certificate = { roots: [root] };
const radius = { servers: [{ address: "10.0.0.4", secret }] };
const entraId = { tenantId: "2a1bd9d2-7b1c-4d3c-8d5e-0f6a7b8c9d0e" };
const clients = { tunnelType: "OpenVPN", addressPool, authentication: { certificate } } as const;

new P2sVpnGateway(scope, "every option", {
  name: "vpn-weu",
  resourceGroupName: group.name,
  location: group.location,
  network,
  sku: "VpnGw2AZ",
  generation: "Generation2",
  activeActive: true,
  publicIps: [{ id: "pip-1", sku: "Standard", allocationMethod: "Static", zones: ["1", "2", "3"] }],
  publicIpNames: ["pip-1"],
  ipConfigurationNames: ["default"],
  zones: [],
  bgp: {
    asn: 65010,
    peerWeight: 10,
    peeringAddresses: [{ ipConfigurationName: "default", apipaAddresses: [] }],
  },
  policyGroups: [
    {
      name: "staff",
      isDefault: true,
      priority: 0,
      members: [{ name: "all", type: "AADGroupId", value: "id" }],
    },
  ],
  customRoutes: ["10.9.0.0/16"],
  dnsForwarding: resolvable,
  edgeZone: "zone",
  privateIpAddress: flag,
  ipsecReplayProtection: true,
  bgpRouteTranslationForNat: false,
  remoteVnetTraffic: false,
  virtualWanTraffic: false,
  defaultLocalNetworkGatewayId: "id",
  timeouts: { create: "120m" },
  tags: { team: "network", "cost centre": "42" },
  lifecycle: {
    ignoreChanges: ["tags"],
    preventDestroy: true,
    replaceTriggeredBy: [group, "null_resource.a.id"],
  },
  provider,
  dependsOn: [group],
  deployed: {
    sku: "VpnGw1AZ",
    generation: "Generation1",
    tunnelType: "IKEv2",
    publicIpSku: "Standard",
    ipv6: false,
  },
  reachedResources: 20,
  relax: { "basic-no-ikev2": "tested" },
  waivers: [
    { rule: "pool-overlap-vnet", reason: "renumbering, NET-12", owner: "network", until: "2027-01-31" },
  ],
  asOf: "2026-12-01",
  clients: {
    tunnelType: "IKEv2 and OpenVPN",
    addressPool: ["172.16.200.0/22", "172.17.0.0/24"],
    authentication: {
      certificate: { roots: [root], revoked },
      entraId: { ...entraId, cloud: "public", audience: "id" },
    },
    ipsecPolicy: {
      ikeEncryption: "AES256",
      ikeIntegrity: "SHA256",
      dhGroup: "ECP256",
      ipsecEncryption: "AES256",
      ipsecIntegrity: "SHA256",
      pfsGroup: "ECP256",
      saLifetimeSeconds: 3600,
      saDataSizeKilobytes: 102400,
    },
    connections: [{ name: "staff", policyGroups: ["staff"], addressPool: ["172.18.0.0/24"] }],
    expected: 400,
    operatingSystems: ["Windows 11", "macOS"],
  },
});

new P2sVpnGateway(scope, "RADIUS over IKEv2", {
  ...gateway,
  sku: "VpnGw1AZ",
  clients: {
    tunnelType: "IKEv2",
    addressPool,
    authentication: {
      radius: { servers: [{ address: "10.0.0.4", secret: Secret.fromToken("${var.secret}"), score: 20 }] },
    },
  },
});

new P2sVpnGateway(scope, "Entra ID with IKEv2 and OpenVPN, certificates beside it", {
  ...gateway,
  sku: "VpnGw1AZ",
  clients: { tunnelType: "IKEv2 and OpenVPN", addressPool, authentication: { entraId, certificate } },
});

new P2sVpnGateway(scope, "a SKU without zones and SSTP, both deployed", {
  ...gateway,
  sku: "VpnGw1",
  deployed: { sku: "VpnGw1", tunnelType: "SSTP" },
  clients: { tunnelType: "IKEv2 and SSTP", addressPool, authentication: { certificate } },
});

new P2sVpnGateway(scope, "a legacy SKU that is deployed", {
  ...gateway,
  sku: "Standard",
  deployed: { sku: "Standard" },
  clients,
});

new P2sVpnGateway(scope, "a generation that Azure gave a deployed gateway", {
  ...gateway,
  sku: "VpnGw1AZ",
  generation: "Generation2",
  deployed: { sku: "VpnGw1AZ", generation: "Generation2" },
  clients,
});

new P2sVpnGateway(scope, "choices known only at plan", {
  ...gateway,
  sku: atPlan("${var.sku}"),
  generation: atPlan("${var.generation}"),
  activeActive: new TerraformVariable(scope, "ActiveActive", {}).booleanValue,
  clients: { tunnelType: atPlan("${var.tunnel}"), addressPool, authentication: { radius, entraId } },
});

new P2sVpnGateway(scope, "choices held in variables", {
  ...gateway,
  sku,
  generation: flag ? "Generation1" : "Generation2",
  activeActive: flag,
  deployed,
  clients: { tunnelType, addressPool, authentication: { radius } },
});

new P2sVpnGateway(scope, "Basic beside what is held in variables", {
  ...gateway,
  sku: "Basic",
  activeActive: flag,
  clients: { tunnelType, addressPool, authentication },
});

new P2sVpnGateway(scope, "SKUs that may be deployed", {
  ...gateway,
  sku: "VpnGw1",
  deployed,
  clients: { tunnelType: "SSTP", addressPool, authentication: { certificate } },
});

new P2sVpnGateway(scope, "options that may be left out", {
  ...gateway,
  sku: "Basic",
  ...(flag ? { bgp: {} } : {}),
  ...(flag ? { activeActive: true } : {}),
  clients: {
    tunnelType,
    addressPool,
    authentication: { certificate, ...(flag ? { radius } : {}), ...(flag && { entraId }) },
  },
});

new P2sVpnGateway(scope, "one authentication or the other", {
  ...gateway,
  sku: "VpnGw1AZ",
  clients: { tunnelType: "OpenVPN", addressPool, authentication: flag ? { radius } : { certificate } },
});

new P2sVpnGateway(scope, "lists made at run time", {
  ...gateway,
  sku: "VpnGw1AZ",
  publicIps: ["a", "b", "c"].map((id) => ({ id })),
  clients: {
    tunnelType: "OpenVPN",
    addressPool: [1, 2].map((n) => `172.16.${n}.0/24`),
    authentication: { certificate: { roots: roots.filter(({ keyBits }) => keyBits >= 2048) } },
  },
});

new P2sVpnGateway(scope, "lists of which a part is made at run time", {
  ...gateway,
  sku: "VpnGw1AZ",
  dependsOn: [group, ...dependencies],
  policyGroups: [...groups, { name: "staff", members: [] }],
  clients: {
    tunnelType: "IKEv2",
    addressPool: [...addressPool, "172.17.0.0/24"],
    authentication: { radius: { servers: [{ address: "10.0.0.5", secret }, ...radius.servers] } },
    connections: [...(flag ? [{ name: "guests", policyGroups: ["guests"], addressPool }] : [])],
  },
});

new P2sVpnGateway(scope, "roots of which a part is made at run time", {
  ...gateway,
  sku: "VpnGw1AZ",
  clients: {
    tunnelType: "OpenVPN",
    addressPool,
    authentication: { certificate: { roots: [root, ...roots, root] } },
  },
});

/* eslint-disable @typescript-eslint/no-unsafe-assignment, @typescript-eslint/no-unsafe-member-access -- what JSON.parse gives is any */
new P2sVpnGateway(scope, "values of parsed JSON", {
  ...gateway,
  sku: json.sku,
  activeActive: json.activeActive,
  bgp: json.bgp,
  deployed: json.deployed,
  clients: {
    tunnelType: "IKEv2",
    addressPool: json.pool,
    authentication: { radius, entraId: json.entraId, certificate: json.certificate },
  },
});
new P2sVpnGateway(scope, "waivers of parsed JSON", {
  ...gateway,
  sku: "VpnGw1",
  waivers: json.waivers,
  clients,
});
new P2sVpnGateway(scope, "relaxations of parsed JSON", {
  ...gateway,
  sku: "VpnGw1AZ",
  relax: json.relax,
  clients: { tunnelType: "OpenVPN", addressPool, authentication: { radius } },
});
new P2sVpnGateway(scope, "clients of parsed JSON", { ...gateway, sku: "Basic", clients: json.clients });
new P2sVpnGateway(scope, "authentication of parsed JSON", {
  ...gateway,
  sku: "VpnGw1AZ",
  clients: { tunnelType: "IKEv2", addressPool, authentication: json.authentication },
});
/* eslint-enable */

new P2sVpnGateway(scope, "waivers held in a variable may waive anything", {
  ...gateway,
  sku: "VpnGw1",
  waivers,
  clients,
});

new P2sVpnGateway(scope, "relaxations held in a variable may relax anything that was lifted", {
  ...gateway,
  sku: "VpnGw1AZ",
  relax,
  clients: { tunnelType: "OpenVPN", addressPool, authentication: { radius } },
});

new P2sVpnGateway(scope, "waivers of the props and of elsewhere", {
  ...gateway,
  sku: "VpnGw1",
  waivers: [...waivers, { rule: "acme/pool-from-ipam", reason: "NET-12" }],
  clients,
});

const annotated: P2sVpnGatewayProps = { ...gateway, sku: "VpnGw1", clients };
new P2sVpnGateway(scope, "props in a variable", annotated);
new P2sVpnGateway(scope, "props in a variable, one of them replaced", { ...annotated, sku: "VpnGw2AZ" });

/** A wrapper's props, with keys of its own. */
interface TeamProps extends P2sVpnGatewayProps {
  readonly costCentre: string;
}

export function keysOfItsOwnTakenOut({ costCentre, ...props }: TeamProps): P2sVpnGateway {
  return new P2sVpnGateway(scope, "Vpn", { ...props, tags: { ...props.tags, costCentre } });
}

export function aSkuForAll(props: Omit<P2sVpnGatewayProps, "sku">): P2sVpnGateway {
  return new P2sVpnGateway(scope, "Vpn", { ...props, sku: "VpnGw1AZ" });
}

export function propsPassedOn(props: P2sVpnGatewayProps): P2sVpnGateway {
  return new P2sVpnGateway(scope, "Vpn", props);
}

export function genericPropsPassedOn<T extends P2sVpnGatewayProps>(props: T): [P2sVpnGateway, T] {
  return [new P2sVpnGateway(scope, "Vpn", props), props];
}

export function genericPropsWithASkuPassedOn<T extends P2sVpnGatewayProps>(props: T): [P2sVpnGateway, T] {
  return [new P2sVpnGateway(scope, "Vpn", { ...props, sku: "VpnGw1AZ" }), props];
}

export function genericScope<S extends Construct>(within: S, props: P2sVpnGatewayProps): [P2sVpnGateway, S] {
  return [new P2sVpnGateway(within, "Vpn", props), within];
}

export function refusedAtTheWrapperToo<const T extends P2sVpnGatewayProps>(
  props: Refusals<T> & Exact<T> & T,
): P2sVpnGateway {
  return new P2sVpnGateway<T>(scope, "Vpn", props);
}

export class Subclass extends P2sVpnGateway {
  constructor(within: Construct, id: string, props: P2sVpnGatewayProps) {
    super(within, id, props);
    this.node.addMetadata("team", "network");
  }
}

export class SubclassThatFixesTheSku extends P2sVpnGateway {
  constructor(within: Construct, id: string, props: Omit<P2sVpnGatewayProps, "sku">) {
    super(within, id, { ...props, sku: "VpnGw1AZ" });
  }
}

export const oneTypeForAll: P2sVpnGateway[] = [
  new P2sVpnGateway(scope, "A", { ...gateway, sku: "VpnGw1AZ", clients }),
  new P2sVpnGateway(scope, "B", { ...gateway, sku: "VpnGw2AZ", clients }),
];
