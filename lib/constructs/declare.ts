import { microsoftRegisteredAudience, entraClouds } from "../domain/entra-id";
import { tunnelProtocols } from "../domain/tunnel-type";
import type { Declared, DeclaredNetwork } from "../readers/declared";
import type { NetworkAttributes, P2sVpnGatewayProps } from "./props";

/** What an author says of a gateway that azurerm has no argument for; it stands beside the arguments, under `//`. */
export function declare(props: P2sVpnGatewayProps): Declared {
  const { clients, deployed, network, publicIps, reachedResources, waivers, relax } = props;
  const { entraId } = clients.authentication;
  const { tunnelType, ...running } = deployed ?? {};
  return withoutAbsent<Declared>({
    deployed: deployed && { ...running, ...(tunnelType && { tunnels: tunnelProtocols[tunnelType] }) },
    cloud: entraId?.cloud,
    customAudience: entraId?.audience === undefined ? undefined : !knownAudiences.has(entraId.audience),
    expectedClients: clients.expected,
    clientOperatingSystems: clients.operatingSystems,
    reachedResources,
    network: declareNetwork(network),
    publicIps: publicIps?.map(({ id, sku, allocationMethod: allocation, zones }) =>
      withoutAbsent<NonNullable<Declared["publicIps"]>[number]>({ id, sku, allocation, zones }),
    ),
    waivers,
    relax: relax && Object.fromEntries(Object.entries(relax).flatMap(([id, reason]) => (reason ? [[id, reason]] : []))),
  });
}

const knownAudiences: ReadonlySet<string> = new Set([
  microsoftRegisteredAudience,
  ...Object.values(entraClouds).map(({ manualAudience }) => manualAudience),
]);

function declareNetwork(network: NetworkAttributes): DeclaredNetwork {
  const { location, addressSpace, gatewaySubnetPrefixes, peers, onPremises, expressRoute, dnsServers, dnsForwards } = network;
  return withoutAbsent<DeclaredNetwork>({
    location,
    addressSpace,
    gatewaySubnetPrefixes,
    peers,
    onPremises,
    expressRoute,
    dnsServers,
    dnsForwards,
  });
}

function withoutAbsent<T extends object>(given: { readonly [Key in keyof T]: T[Key] | undefined }): T {
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)) as T;
}
