import {
  absent,
  deferred,
  known,
  type Fact,
  type GatewayFacts,
  type ListFact,
  type Peering,
} from "../domain/facts";
import type { Route } from "../domain/facts";
import { blobPrivateLink } from "../domain/dns";
import { regionName } from "../domain/region";
import {
  asArray,
  asBlock,
  expressionOf,
  gather,
  isDeferred,
  together,
  type Block,
  type Configuration,
  type Resource,
} from "./configuration";
import type { Declared, DeclaredNetwork } from "./declared";
import { addressBlocks, countOf, joinLists, mapFact, namedBlocks, nameOf, orElse } from "./fact-set";
import { firstNested } from "./nested-blocks";

const subnetType = "azurerm_subnet";
const networkType = "azurerm_virtual_network";
const gatewayType = "azurerm_virtual_network_gateway";

/** The facts of the GatewaySubnet, its virtual network, and what is associated and peered with them. */
export function describeNetwork(
  configuration: Configuration,
  address: string,
  block: Block,
  declared: Declared,
): GatewayFacts {
  const subnetId = firstNested(configuration, block, "ip_configuration").first?.["subnet_id"];
  const subnet = configuration.referred(subnetId, subnetType);
  const network = subnet && networkOf(configuration, subnet);
  const told = declared.network ?? {};
  const space = network ? configuration.attribute(network, "address_space") : told.addressSpace;
  const prefixes = subnet ? configuration.attribute(subnet, "address_prefixes") : undefined;
  return {
    gatewaySubnetName: subnet
      ? configuration.text(subnet.block["name"])
      : lastSegment(configuration.text(subnetId)),
    gatewaySubnetPrefixes: addressBlocks(configuration.texts(prefixes ?? told.gatewaySubnetPrefixes)),
    ...describeAssociations(configuration, subnetId, subnet),
    networkSpace: addressBlocks(configuration.texts(space ?? told.addressSpace)),
    networkPrefixCount: countOfList(configuration, space ?? told.addressSpace),
    networkRegion: mapFact(
      configuration.text(network ? configuration.attribute(network, "location") : told.location),
      regionName,
      (text) => `lower(replace(${text}, " ", ""))`,
    ),
    ...describePeers(configuration, network, told),
    ...describeOtherGateways(configuration, address, subnetId, told),
    ...describeDns(configuration, network, told),
  };
}

function describeAssociations(
  configuration: Configuration,
  subnetId: unknown,
  subnet: Resource | undefined,
): GatewayFacts {
  const targets = [subnet?.address ?? subnetId];
  const associated = (type: string, argument: string): readonly unknown[] => {
    const own = subnet?.block[argument];
    return [
      ...configuration.naming(type, "subnet_id", targets).map(({ block }) => block[argument]),
      ...(own === undefined || own === null ? [] : [own]),
    ];
  };
  const groups = associated("azurerm_subnet_network_security_group_association", "network_security_group_id");
  const gateways = associated("azurerm_subnet_nat_gateway_association", "nat_gateway_id");
  const tables = associated("azurerm_subnet_route_table_association", "route_table_id").flatMap(
    (id) => configuration.referred(id, "azurerm_route_table") ?? [],
  );
  const others = [
    ...configuration.naming("azurerm_network_interface", "ip_configuration.subnet_id", targets),
    ...configuration.naming("azurerm_private_endpoint", "subnet_id", targets),
  ];
  return {
    gatewaySubnetSecurityGroups: known(groups.map((id) => idText(id))),
    gatewaySubnetNatGateways: known(gateways.map((id) => idText(id))),
    gatewaySubnetRoutes: joinLists(tables.map((table) => routesOf(configuration, table))),
    gatewaySubnetBgpPropagation: tables[0]
      ? configuration.flag(configuration.attribute(tables[0], "bgp_route_propagation_enabled") ?? true)
      : absent,
    gatewaySubnetOthers: known(others.map(({ address }) => address)),
  };
}

function routesOf(configuration: Configuration, table: Resource): ListFact<Route> {
  const separate = configuration.naming("azurerm_route", "route_table_name", namesOf(configuration, table));
  const written = configuration.follow(table.block["route"]);
  if (isDeferred(written)) {
    const route = "name = route.name, prefix = route.address_prefix, nextHop = route.next_hop_type";
    return deferred(`[for route in ${expressionOf(written)} : { ${route} }]`);
  }
  return gather(
    [...asArray(written).map(asBlock), ...separate.map(({ block }) => block)].map((route) =>
      together<Route>({
        name: orElse(configuration.text(route["name"]), ""),
        prefix: orElse(configuration.text(route["address_prefix"]), ""),
        nextHop: orElse(configuration.text(route["next_hop_type"]), ""),
      }),
    ),
  );
}

function describePeers(
  configuration: Configuration,
  network: Resource | undefined,
  told: DeclaredNetwork,
): GatewayFacts {
  const peerings = network ? peeringsOf(configuration, network) : [];
  const declared = (told.peers ?? []).map(({ name, addressSpace }) =>
    namedBlocks(configuration, name, addressSpace),
  );
  const found = peerings.flatMap(({ remote }) =>
    remote
      ? [
          namedBlocks(
            configuration,
            nameOf(configuration, remote),
            configuration.attribute(remote, "address_space"),
          ),
        ]
      : [],
  );
  return {
    peeredSpaces: joinLists([...found, ...declared]),
    peerings:
      peerings.length === 0
        ? absent
        : gather(peerings.map((peering) => describePeering(configuration, peering))),
  };
}

interface PeeringOf {
  readonly near: Resource;
  readonly far?: Resource;
  readonly remote?: Resource;
}

function peeringsOf(configuration: Configuration, network: Resource): readonly PeeringOf[] {
  return peeringsFrom(configuration, network).map((near) => {
    const remote = configuration.referred(near.block["remote_virtual_network_id"], networkType);
    const far =
      remote &&
      peeringsFrom(configuration, remote).find(
        ({ block }) =>
          configuration.referred(block["remote_virtual_network_id"], networkType)?.address ===
          network.address,
      );
    return { near, ...(far && { far }), ...(remote && { remote }) };
  });
}

function peeringsFrom(configuration: Configuration, network: Resource): readonly Resource[] {
  return configuration.naming(
    "azurerm_virtual_network_peering",
    "virtual_network_name",
    namesOf(configuration, network),
  );
}

function describePeering(configuration: Configuration, { near, far, remote }: PeeringOf): Fact<Peering> {
  const uses =
    remote &&
    peeringsFrom(configuration, remote).filter(({ block }) =>
      isTrue(configuration.flag(block["use_remote_gateways"])),
    ).length;
  return together<Peering>({
    name: orElse(configuration.text(near.block["name"]), ""),
    allowGatewayTransit: configuration.flag(near.block["allow_gateway_transit"] ?? false),
    useRemoteGateways: far ? configuration.flag(far.block["use_remote_gateways"] ?? false) : absent,
    remoteHasGateway: remote ? known(gatewaysIn(configuration, remote).length > 0) : absent,
    remoteGatewayUses: uses === undefined ? absent : known(uses),
  });
}

function describeOtherGateways(
  configuration: Configuration,
  address: string,
  subnetId: unknown,
  told: DeclaredNetwork,
): GatewayFacts {
  const others = gatewaysOn(configuration, subnetId).filter((other) => other.address !== address);
  const ofKind = (kind: string): readonly Resource[] =>
    others.filter(({ block }) => {
      const type = configuration.text(block["type"]);
      return type.state === "known" && type.value === kind;
    });
  return {
    otherVpnGateways: known(ofKind("Vpn").map((other) => nameOf(configuration, other))),
    expressRoute: ofKind("ExpressRoute").length > 0 ? known(true) : configuration.flag(told.expressRoute),
  };
}

function describeDns(
  configuration: Configuration,
  network: Resource | undefined,
  told: DeclaredNetwork,
): GatewayFacts {
  const targets = network ? [network.address] : [];
  const [separate] = configuration.naming(
    "azurerm_virtual_network_dns_servers",
    "virtual_network_id",
    targets,
  );
  const links = configuration.naming(
    "azurerm_private_dns_zone_virtual_network_link",
    "virtual_network_id",
    targets,
  );
  const withoutFallback = links.some(({ block }) => {
    const zone = configuration.text(block["private_dns_zone_name"]);
    const policy = configuration.text(block["resolution_policy"]);
    return (
      zone.state === "known" &&
      zone.value === blobPrivateLink.zone &&
      policy.state !== "deferred" &&
      !(policy.state === "known" && policy.value === blobPrivateLink.fallbackPolicy)
    );
  });
  return {
    dnsServers: configuration.texts(
      separate?.block["dns_servers"] ?? network?.block["dns_servers"] ?? told.dnsServers,
    ),
    dnsForwards: configuration.flag(told.dnsForwards),
    blobPrivateLinkWithoutFallback: links.length > 0 ? known(withoutFallback) : absent,
  };
}

function gatewaysIn(configuration: Configuration, network: Resource): readonly Resource[] {
  return configuration
    .naming(subnetType, "virtual_network_name", namesOf(configuration, network))
    .flatMap(({ address }) => gatewaysOn(configuration, address));
}

function gatewaysOn(configuration: Configuration, subnet: unknown): readonly Resource[] {
  return configuration.naming(gatewayType, "ip_configuration.subnet_id", [subnet]);
}

/** The virtual network a subnet is in, if it is in this configuration. */
export function networkOf(configuration: Configuration, subnet: Resource): Resource | undefined {
  const name = subnet.block["virtual_network_name"];
  return (
    configuration.referred(name, networkType) ??
    configuration.naming(networkType, "name", [configuration.follow(name)])[0]
  );
}

/** What others name a resource by: its address in this configuration, or the literal of its name. */
function namesOf(configuration: Configuration, { address, block }: Resource): readonly unknown[] {
  return [address, configuration.follow(block["name"])];
}

function countOfList(configuration: Configuration, raw: unknown): Fact<number> {
  const value = configuration.follow(raw);
  return countOf(configuration.texts(raw), Array.isArray(value) ? value.length : undefined);
}

function lastSegment(id: Fact<string>): Fact<string> {
  return mapFact(
    id,
    (text) => text.split("/").at(-1) ?? text,
    (text) => `reverse(split("/", ${text}))[0]`,
  );
}

function idText(id: unknown): string {
  const text = String(id);
  return isDeferred(text) ? expressionOf(text).replace(/\.id$/, "") : (text.split("/").at(-1) ?? text);
}

function isTrue(fact: Fact<boolean>): boolean {
  return fact.state === "known" && fact.value;
}
