import { Cidr } from "../../lib/domain/cidr";
import { reachOf, type Surroundings } from "../../lib/domain/reach";

const surroundings: Surroundings = {
  networkSpace: [Cidr.parse("10.1.0.0/16")],
  peeredSpaces: [{ name: "hub", value: Cidr.parse("10.2.0.0/16") }],
  onPremisesSpaces: [{ name: "office", value: Cidr.parse("192.168.0.0/16") }],
  connections: [
    {
      name: "branch",
      type: "IPsec",
      bgp: false,
      site: { name: "branch", addressSpace: [Cidr.parse("192.168.9.0/24")], prefixes: 1 },
    },
  ],
};

test.each([
  ["the gateway's own network", "10.1.255.255", "network"],
  ["a peered network", "10.2.0.0", "network"],
  ["a site behind a connection, on premises or not", "192.168.9.1", "connection"],
  ["a site without a connection", "192.168.8.255", "premises"],
  ["an address of no known block", "10.3.0.0", "unknown"],
  ["text that is no address", "nps.contoso.com", "unknown"],
])("reach of %s", (_, address, reach) => {
  expect(reachOf(address, surroundings)).toBe(reach);
});

test.each([
  ["a site that tells its routes by BGP", { name: "a", type: "IPsec", bgp: true }, "connection"],
  ["another network's gateway", { name: "a", type: "Vnet2Vnet", bgp: false }, "connection"],
  ["ExpressRoute, which gateways do not ask over", { name: "a", type: "ExpressRoute", bgp: true }, "unknown"],
])("reach over %s", (_, connection, reach) => {
  expect(reachOf("10.3.0.0", { ...surroundings, connections: [connection] })).toBe(reach);
});
