import type { Connection, Site } from "../../domain/facts";
import { attribute, is, members } from "../terraform";

/** The sites behind some connections, each once. */
export function sitesOf(connections: readonly Connection[]): readonly Site[] {
  return [...new Map(connections.flatMap(({ site }) => (site ? [[site.name, site]] : []))).values()];
}

/** The sites that exchange routes with the gateway by BGP, each once. */
export function bgpSitesOf(connections: readonly Connection[]): readonly Site[] {
  return sitesOf(connections.filter(({ bgp }) => bgp));
}

/** The sites behind some connections as a Terraform expression, each as often as connections lead there. */
export function sitesAtPlan(connections: string): string {
  return `[for connection in ${members(connections)} : connection.site if can(connection.site.name)]`;
}

/** The sites that exchange routes with the gateway by BGP, in the same way. */
export function bgpSitesAtPlan(connections: string): string {
  const byBgp = is(attribute("connection", "bgp"), true);
  return sitesAtPlan(`[for connection in ${members(connections)} : connection if ${byBgp}]`);
}
