import type { Connection, GatewayFacts, NatRule, Site, Fact } from "../domain/facts";
import { absent, known } from "../domain/facts";
import type { Cidr } from "../domain/cidr";
import {
  asArray,
  asBlock,
  gather,
  together,
  type Block,
  type Configuration,
  type Given,
  type Resource,
} from "./configuration";
import type { Declared } from "./declared";
import { addressBlocks, joinLists, mapFact, namedBlocks, nameOf, orElse, whole } from "./fact-set";

/** The facts of the connections, sites and NAT rules of a gateway. */
export function describeConnections(
  configuration: Configuration,
  address: string,
  declared: Declared,
): GatewayFacts {
  const ofGateway = (type: string): readonly Resource[] =>
    configuration.naming(type, "virtual_network_gateway_id", [address]);
  const connections = ofGateway("azurerm_virtual_network_gateway_connection");
  const natRules = ofGateway("azurerm_virtual_network_gateway_nat_rule");
  const found = connections.map((connection) => ({ connection, site: siteOf(configuration, connection) }));
  const declaredSpaces = (declared.network?.onPremises ?? []).map(({ name, addressSpace }) =>
    namedBlocks(configuration, name, addressSpace),
  );
  const foundSpaces = found.flatMap(({ site }) =>
    site ? [namedBlocks(configuration, nameOf(configuration, site), site.block["address_space"])] : [],
  );
  return {
    connections:
      found.length === 0
        ? absent
        : gather(found.map(({ connection, site }) => describeConnection(configuration, connection, site))),
    natRules:
      natRules.length === 0
        ? absent
        : gather(natRules.map((rule) => describeNatRule(configuration, rule.block))),
    onPremisesSpaces: joinLists([...foundSpaces, ...declaredSpaces]),
  };
}

function describeConnection(
  configuration: Configuration,
  { block }: Resource,
  site: Resource | undefined,
): Fact<Connection> {
  return together<Connection>({
    name: orElse(configuration.text(block["name"]), ""),
    type: orElse(configuration.text(block["type"]), ""),
    bgp: orElse(configuration.flag(block["bgp_enabled"] ?? block["enable_bgp"]), false),
    protocol: configuration.text(block["connection_protocol"]),
    routingWeight: configuration.number(block["routing_weight"]),
    dpdTimeout: configuration.number(block["dpd_timeout_seconds"]),
    site: site ? describeSite(configuration, site) : absent,
  });
}

function describeSite(configuration: Configuration, site: Resource): Fact<Site> {
  const written = orElse(whole(configuration.texts(site.block["address_space"])), []);
  const bgp = asBlock(asArray(site.block["bgp_settings"])[0]);
  return together<Site>({
    name: known(nameOf(configuration, site)),
    addressSpace: orElse(whole(addressBlocks(written)), []),
    prefixes: mapFact(
      written,
      (texts) => texts.length,
      (text) => `length(${text})`,
    ),
    address: configuration.text(site.block["gateway_address"]),
    asn: configuration.number(bgp["asn"]),
    bgpPeeringAddress: configuration.text(bgp["bgp_peering_address"]),
  });
}

function describeNatRule(configuration: Configuration, block: Block): Fact<NatRule> {
  const mapping = (name: string): Given<readonly Cidr[]> => {
    const written = configuration.list(block[name], (one) =>
      configuration.text(asBlock(one)["address_space"]),
    );
    return orElse(whole(addressBlocks(written)), []);
  };
  return together<NatRule>({
    name: orElse(configuration.text(block["name"]), ""),
    internal: mapping("internal_mapping"),
    external: mapping("external_mapping"),
  });
}

function siteOf(configuration: Configuration, { block }: Resource): Resource | undefined {
  return configuration.referred(block["local_network_gateway_id"], "azurerm_local_network_gateway");
}
