import { microsoftRegisteredAudience, entraClouds } from "../domain/entra-id";
import type { Deployed } from "../domain/facts";
import { tunnelProtocols } from "../domain/tunnel-type";
import type { Declared, DeclaredNetwork } from "../readers/declared";
import { TerraformStack, type IConstruct } from "./bindings";
import { GatewayNetwork } from "./gateway-network";
import { Waivers } from "./waivers";
import type { DeployedProps, NetworkAttributes, P2sVpnGatewayProps } from "./props";

/** What an author says of a gateway that azurerm has no argument for; it stands beside the arguments, under `//`. */
export function declare(gateway: IConstruct, props: P2sVpnGatewayProps): Declared {
  const { clients, deployed, network, publicIps, reachedResources, waivers = [], relax } = props;
  const { entraId } = clients.authentication;
  return withoutAbsent<Declared>({
    deployed: deployed && declareDeployed(deployed),
    cloud: entraId?.cloud,
    customAudience: entraId?.audience === undefined ? undefined : !knownAudiences.has(entraId.audience),
    expectedClients: clients.expected,
    clientOperatingSystems: clients.operatingSystems,
    reachedResources,
    network: declareNetwork(network, isInStackOf(gateway, network)),
    publicIps: publicIps?.map(({ id, sku, allocationMethod: allocation, zones }) =>
      withoutAbsent<NonNullable<Declared["publicIps"]>[number]>({ id, sku, allocation, zones }),
    ),
    waivers: someOf([...waivers, ...Waivers.over(gateway)]),
    relax: relax && withoutAbsent<Readonly<Record<string, string>>>(relax),
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

/** Whether a network is made in the gateway's own stack, where its attributes are read off its resources. */
function isInStackOf(gateway: IConstruct, network: NetworkAttributes): boolean {
  return network instanceof GatewayNetwork && TerraformStack.of(network) === TerraformStack.of(gateway);
}

function declareNetwork(network: NetworkAttributes, isInStack: boolean): DeclaredNetwork | undefined {
  const { location, addressSpace, gatewaySubnetPrefixes, expressRoute, dnsForwards } = network;
  const declared = withoutAbsent<DeclaredNetwork>({
    ...(!isInStack && {
      location,
      addressSpace,
      gatewaySubnetPrefixes,
      dnsServers: someOf(network.dnsServers),
    }),
    peers: someOf(network.peers),
    onPremises: someOf(network.onPremises),
    expressRoute,
    dnsForwards,
  });
  return Object.keys(declared).length === 0 ? undefined : declared;
}

function someOf<T>(list: readonly T[] | undefined): readonly T[] | undefined {
  return list?.length === 0 ? undefined : list;
}

function withoutAbsent<T extends object>(given: { readonly [Key in keyof T]?: T[Key] | undefined }): T {
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)) as T;
}
