import type { Example } from "../../../lib/rules/rule";

type Connections = NonNullable<Example<"connections">["connections"]>;
type ExampleConnection = Connections[number];
type ExampleSite = NonNullable<ExampleConnection["site"]>;

/** A site-to-site connection called "office" without BGP, unless the row says otherwise. */
export function connection(rest: Partial<ExampleConnection> = {}): ExampleConnection {
  return { name: "office", type: "IPsec", bgp: false, ...rest };
}

/** A connection by BGP to a site of the same name. */
export function bgpTo(name: string, site: Partial<ExampleSite>): ExampleConnection {
  return connection({ name, bgp: true, site: { name, addressSpace: [], prefixes: 0, ...site } });
}
