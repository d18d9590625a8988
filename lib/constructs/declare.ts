import type { Waiver } from "../check/waiver";
import { microsoftRegisteredAudience, entraClouds } from "../domain/entra-id";
import type { Deployed } from "../domain/facts";
import { tunnelProtocols } from "../domain/tunnel-type";
import type { Declared, DeclaredNetwork } from "../readers/declared";
import type { DeployedProps, NetworkAttributes, P2sVpnGatewayProps } from "./props";

/** What an author says of a gateway that azurerm has no argument for; it stands beside the arguments, under `//`. */
export function declare(props: P2sVpnGatewayProps, around: readonly Waiver[]): Declared {
  const { clients, deployed, network, publicIps, reachedResources, waivers = [], relax } = props;
  const { entraId } = clients.authentication;
  return withoutAbsent<Declared>({
    deployed: deployed && declareDeployed(deployed),
    cloud: entraId?.cloud,
    customAudience: entraId?.audience === undefined ? undefined : !knownAudiences.has(entraId.audience),
    expectedClients: clients.expected,
    clientOperatingSystems: clients.operatingSystems,
    reachedResources,
    network: declareNetwork(network),
    publicIps: publicIps?.map(({ id, sku, allocationMethod: allocation, zones }) =>
      withoutAbsent<NonNullable<Declared["publicIps"]>[number]>({ id, sku, allocation, zones }),
    ),
    waivers: someOf([...waivers, ...around]),
    relax:
      relax &&
      Object.fromEntries(Object.entries(relax).flatMap(([id, reason]) => (reason ? [[id, reason]] : []))),
  });
}

/** What already runs, with its tunnel type as azurerm spells the protocols. */
export function declareDeployed({ tunnelType, ...running }: DeployedProps): Deployed {
  return { ...running, ...(tunnelType && { tunnels: tunnelProtocols[tunnelType] }) };
}

const knownAudiences: ReadonlySet<string> = new Set([
  microsoftRegisteredAudience,
  ...Object.values(entraClouds).map(({ manualAudience }) => manualAudience),
]);

function declareNetwork(network: NetworkAttributes): DeclaredNetwork {
  const { location, addressSpace, gatewaySubnetPrefixes, expressRoute, dnsForwards } = network;
  return withoutAbsent<DeclaredNetwork>({
    location,
    addressSpace,
    gatewaySubnetPrefixes,
    peers: someOf(network.peers),
    onPremises: someOf(network.onPremises),
    expressRoute,
    dnsServers: someOf(network.dnsServers),
    dnsForwards,
  });
}

function someOf<T>(list: readonly T[] | undefined): readonly T[] | undefined {
  return list?.length === 0 ? undefined : list;
}

function withoutAbsent<T extends object>(given: { readonly [Key in keyof T]: T[Key] | undefined }): T {
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)) as T;
}
