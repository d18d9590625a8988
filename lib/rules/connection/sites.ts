import type { Connection, Site } from "../../domain/facts";

/** The sites behind some connections, each once. */
export function sitesOf(connections: readonly Connection[]): readonly Site[] {
  return [...new Map(connections.flatMap(({ site }) => (site ? [[site.name, site]] : []))).values()];
}

/** The sites that exchange routes with the gateway by BGP, each once. */
export function bgpSitesOf(connections: readonly Connection[]): readonly Site[] {
  return sitesOf(connections.filter(({ bgp }) => bgp));
}
