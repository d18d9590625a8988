import type { FactValues } from "./facts";

/** The facts that tell which routes clients get. */
export type RouteFacts = Pick<
  FactValues,
  "networkPrefixCount" | "peeredSpaces" | "connections" | "customRoutesWritten"
>;

/**
 * How many routes clients get, as far as they are known: prefixes of the virtual network, of its peers and of the sites,
 * and custom routes. A site with several connections counts once.
 * Follows https://learn.microsoft.com/azure/vpn-gateway/vpn-gateway-vpn-faq (2026-06-04); that custom routes count is inferred.
 */
export function advertisedRoutes(facts: RouteFacts): number {
  const sites = new Map(facts.connections.flatMap(({ site }) => (site ? [[site.name, site.prefixes]] : [])));
  const sitePrefixes = [...sites.values()].reduce((sum, prefixes) => sum + prefixes, 0);
  return (
    (facts.networkPrefixCount ?? 0) +
    facts.peeredSpaces.length +
    sitePrefixes +
    facts.customRoutesWritten.length
  );
}
