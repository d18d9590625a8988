import type { Cidr, IpVersion } from "../../domain/cidr";
import type { GatewayFacts, Named } from "../../domain/facts";
import { sharedRange, type AddressRange } from "./address-scale";
import { membersOf, noteOf } from "./shown";

/** Whose addresses a row of the map has. */
export type Owner = "clients" | "network" | "subnet" | "peer" | "site" | "route";

/** The addresses of one owner. */
export interface AddressRow {
  readonly owner: Owner;
  readonly name: string;
  readonly blocks: readonly Cidr[];
  /** The word on addresses that are not known. */
  readonly note?: string;
}

/** A client block that shares addresses with another block. */
export interface Overlap {
  readonly clients: AddressRow;
  readonly block: Cidr;
  readonly other: AddressRow;
  readonly otherBlock: Cidr;
}

/** Whose addresses are known, the clients' first; who has none and of whom nothing is open is left out. */
export function addressRows(facts: GatewayFacts): readonly AddressRow[] {
  const one = (
    owner: Owner,
    name: string,
    fact: Parameters<typeof membersOf<Cidr>>[0],
  ): readonly AddressRow[] => rowOf(owner, name, membersOf(fact), noteOf(fact));
  const named = (
    owner: Owner,
    what: string,
    fact: Parameters<typeof membersOf<Named<Cidr>>>[0],
  ): readonly AddressRow[] => [
    ...[...byName(membersOf(fact))].flatMap(([name, blocks]) => rowOf(owner, `${what} ${name}`, blocks)),
    ...rowOf(owner, `${what}s`, [], noteOf(fact)),
  ];
  return [
    ...one("clients", "Client pool", facts.clientPool),
    ...membersOf(facts.clientConnections).flatMap(({ name, addressPool }) =>
      rowOf("clients", `Client pool of ${name}`, addressPool),
    ),
    ...one("network", "Virtual network", facts.networkSpace),
    ...one("subnet", "GatewaySubnet", facts.gatewaySubnetPrefixes),
    ...named("peer", "Peer", facts.peeredSpaces),
    ...named("site", "Site", facts.onPremisesSpaces),
    ...one("route", "Custom routes", facts.customRoutes),
  ];
}

function rowOf(owner: Owner, name: string, blocks: readonly Cidr[], note?: string): readonly AddressRow[] {
  if (blocks.length === 0 && note === undefined) return [];
  return [{ owner, name, blocks, ...(note !== undefined && { note }) }];
}

function byName(spaces: readonly Named<Cidr>[]): ReadonlyMap<string, readonly Cidr[]> {
  const groups = new Map<string, Cidr[]>();
  for (const { name, value } of spaces) {
    const group = groups.get(name);
    if (group) group.push(value);
    else groups.set(name, [value]);
  }
  return groups;
}

/** The rows with the blocks of one IP version; those without any are left out. */
export function rowsOf(version: IpVersion, rows: readonly AddressRow[]): readonly AddressRow[] {
  return rows
    .map((row) => ({ ...row, blocks: row.blocks.filter((block) => block.version === version) }))
    .filter(({ blocks }) => blocks.length > 0);
}

/**
 * What client blocks share with each other and with the spaces that clients are to reach. The GatewaySubnet is part of
 * the network, and routes lead to spaces that are in other rows.
 */
export function overlapsAmong(rows: readonly AddressRow[]): readonly Overlap[] {
  const pools = rows.filter(({ owner }) => owner === "clients");
  const spaces = rows.filter(({ owner }) => ["network", "peer", "site"].includes(owner));
  const written = pools.flatMap((clients) => clients.blocks.map((block) => ({ clients, block })));
  return written.flatMap(({ clients, block }, index) => [
    ...written
      .slice(index + 1)
      .filter((other) => other.block.overlaps(block))
      .map((other) => ({ clients, block, other: other.clients, otherBlock: other.block })),
    ...spaces.flatMap((other) =>
      other.blocks
        .filter((otherBlock) => otherBlock.overlaps(block))
        .map((otherBlock) => ({ clients, block, other, otherBlock })),
    ),
  ]);
}

/** Addresses that several blocks have, and the rows these stand in. */
export interface Shared {
  readonly range: AddressRange;
  readonly sharing: ReadonlySet<AddressRow>;
}

/** The addresses shared in some overlaps, each range once. */
export function sharedAmong(overlaps: readonly Overlap[]): readonly Shared[] {
  const found = new Map<string, { readonly range: AddressRange; readonly sharing: Set<AddressRow> }>();
  for (const { clients, block, other, otherBlock } of overlaps) {
    const range = sharedRange(block, otherBlock);
    const key = `${range.first}-${range.last}`;
    const shared = found.get(key) ?? { range, sharing: new Set() };
    found.set(key, shared);
    shared.sharing.add(clients).add(other);
  }
  return [...found.values()];
}
