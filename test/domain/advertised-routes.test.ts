import { advertisedRoutes, type RouteFacts } from "../../lib/domain/advertised-routes";
import { Cidr } from "../../lib/domain/cidr";

const none: RouteFacts = {
  networkPrefixCount: undefined,
  peeredSpaces: [],
  connections: [],
  customRoutesWritten: [],
};
const office = { name: "office", addressSpace: [], prefixes: 7 };
const branch = { name: "branch", addressSpace: [], prefixes: 5 };
const to = (name: string, site?: typeof office): RouteFacts["connections"][number] => ({
  name,
  type: site ? "IPsec" : "Vnet2Vnet",
  bgp: false,
  ...(site && { site }),
});

test.each<[string, Partial<RouteFacts>, number]>([
  ["nothing", {}, 0],
  ["the network's prefixes", { networkPrefixCount: 3 }, 3],
  ["peers", { peeredSpaces: [{ name: "spoke", value: Cidr.parse("10.2.0.0/16") }] }, 1],
  ["sites", { connections: [to("a", office), to("b", branch)] }, 12],
  ["a site with two connections once", { connections: [to("a", office), to("b", office)] }, 7],
  ["no site where there is none", { connections: [to("a")] }, 0],
  ["custom routes", { customRoutesWritten: ["10.9.0.0/16", "10.8.0.0/16"] }, 2],
  [
    "all together",
    { networkPrefixCount: 3, connections: [to("a", branch)], customRoutesWritten: ["10.9.0.0/16"] },
    9,
  ],
])("advertisedRoutes counts %s", (_, facts, count) => {
  expect(advertisedRoutes({ ...none, ...facts })).toBe(count);
});
