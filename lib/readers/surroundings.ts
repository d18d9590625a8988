import type { Cidr } from "../domain/cidr";
import { absent, knownValues, type GatewayFacts, type Named } from "../domain/facts";
import { asArray, asBlock, type Block } from "./configuration";
import type { Declared, DeclaredNetwork, DeclaredPublicIp } from "./declared";
import type { GatewayRead } from "./gateway-read";

/** What would be declared of a gateway if nothing of what it refers to stood beside it: as much as is known and not sensitive. */
export function surroundings({ facts: all, sensitive }: GatewayRead, block: Block): Declared {
  const facts: GatewayFacts = { ...all, ...Object.fromEntries([...sensitive].map((name) => [name, absent])) };
  const { deployed } = knownValues(facts);
  return { ...(deployed && { deployed }), network: networkOf(facts), publicIps: publicIpsOf(facts, block) };
}

function networkOf(facts: GatewayFacts): DeclaredNetwork {
  const { region, networkRegion, ...known } = knownValues(facts);
  return {
    ...(networkRegion !== undefined && networkRegion !== region && { location: networkRegion }),
    ...some("gatewaySubnetPrefixes", known.gatewaySubnetPrefixes.map(String)),
    ...some("addressSpace", known.networkSpace.map(String)),
    ...some("peers", spacesByName(known.peeredSpaces)),
    ...some("onPremises", spacesByName(known.onPremisesSpaces)),
    ...(known.expressRoute === true && { expressRoute: true }),
    ...some("dnsServers", known.dnsServers),
  };
}

function publicIpsOf(facts: GatewayFacts, block: Block): readonly DeclaredPublicIp[] {
  const { publicIpSkus, publicIpAllocations, publicIpZones } = knownValues(facts);
  return asArray(block["ip_configuration"]).flatMap((configuration) => {
    const { public_ip_address_id: id } = asBlock(configuration);
    if (typeof id !== "string") return [];
    const valueIn = <T>(list: readonly Named<T>[]): T | undefined =>
      list.find(({ name }) => name === id.split("/").at(-1))?.value;
    const [sku, allocation] = [valueIn(publicIpSkus), valueIn(publicIpAllocations)];
    const zones = valueIn(publicIpZones);
    return [{ id, ...(sku && { sku }), ...(allocation && { allocation }), ...(zones && { zones }) }];
  });
}

function spacesByName(spaces: readonly Named<Cidr>[]): NonNullable<DeclaredNetwork["peers"]> {
  const names = [...new Set(spaces.map(({ name }) => name))];
  return names.map((name) => ({
    name,
    addressSpace: spaces.filter((space) => space.name === name).map(({ value }) => String(value)),
  }));
}

function some<Key extends string, T>(key: Key, list: readonly T[]): { readonly [K in Key]?: readonly T[] } {
  return list.length === 0 ? {} : ({ [key]: list } as { readonly [K in Key]?: readonly T[] });
}
