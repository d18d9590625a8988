import type { Cidr } from "./cidr";
import type { Connection, Named } from "./facts";

/** Where an address stands, seen from a gateway. */
export interface Surroundings {
  readonly networkSpace: readonly Cidr[];
  readonly peeredSpaces: readonly Named<Cidr>[];
  readonly connections: readonly Connection[];
  readonly onPremisesSpaces: readonly Named<Cidr>[];
}

/** How a gateway gets to an address: in its own or a peered network, over a connection, on premises without a connection, or unknown. */
export type Reach = "network" | "connection" | "premises" | "unknown";

/** How a gateway gets to an address such as `10.0.0.4`. */
export function reachOf(
  address: string,
  { networkSpace, peeredSpaces, connections, onPremisesSpaces }: Surroundings,
): Reach {
  const has = (blocks: readonly Cidr[]): boolean => blocks.some((block) => block.containsAddress(address));
  if (has([...networkSpace, ...peeredSpaces.map(({ value }) => value)])) return "network";
  if (connections.some((connection) => mayLeadTo(connection, has))) return "connection";
  return has(onPremisesSpaces.map(({ value }) => value)) ? "premises" : "unknown";
}

/** What lies behind a connection is not told where BGP or another network's gateway gives the routes. */
function mayLeadTo({ type, bgp, site }: Connection, has: (blocks: readonly Cidr[]) => boolean): boolean {
  if (type === "ExpressRoute") return false;
  return type !== "IPsec" || bgp || site === undefined || has(site.addressSpace);
}
