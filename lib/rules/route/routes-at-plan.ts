import type { RouteFacts } from "../../domain/advertised-routes";
import { sitesAtPlan } from "../connection/sites";
import { blocks, count, unnamed } from "../terraform";

/** How many routes clients get, as a Terraform expression that counts as `advertisedRoutes` does. */
export function routesAtPlan(expressions: Readonly<Record<keyof RouteFacts, string>>): string {
  const { networkPrefixCount, peeredSpaces, connections, customRoutesWritten } = expressions;
  const bySite = `{ for site in ${sitesAtPlan(connections)} : site.name => try(site.prefixes + 0, 0)... }`;
  const ofSites = `sum(concat([0], [for name, prefixes in ${bySite} : prefixes[0]]))`;
  return [
    `try(${networkPrefixCount} + 0, 0)`,
    count(blocks(unnamed(peeredSpaces))),
    ofSites,
    count(customRoutesWritten),
  ].join(" + ");
}
