import { addressRows, overlapsAmong, rowsOf, sharedAmong } from "../../../lib/cli/report/address-rows";
import { Cidr } from "../../../lib/domain/cidr";
import { deferred, known, type GatewayFacts } from "../../../lib/domain/facts";
import { blocks, named } from "./told";

const rowsText = (facts: GatewayFacts): string[] =>
  addressRows(facts).map(({ owner, name, blocks: own, note }) =>
    [owner, name, ...own.map(String), ...(note === undefined ? [] : [`(${note})`])].join(" "),
  );

test("whose addresses are known has a row, in the order of the way to them", () => {
  const facts: GatewayFacts = {
    customRoutes: blocks("52.0.0.0/16"),
    onPremisesSpaces: named("zurich", "192.168.0.0/24", "192.168.1.0/24"),
    peeredSpaces: known([...named("apps", "10.2.0.0/16").value, ...named("data", "10.3.0.0/16").value]),
    gatewaySubnetPrefixes: blocks("10.0.255.0/27"),
    networkSpace: blocks("10.0.0.0/16"),
    clientConnections: known([
      { name: "admins", policyGroups: [], addressPool: [Cidr.parse("172.20.0.0/24")] },
    ]),
    clientPool: blocks("172.16.200.0/22"),
  };
  expect(rowsText(facts)).toEqual([
    "clients Client pool 172.16.200.0/22",
    "clients Client pool of admins 172.20.0.0/24",
    "network Virtual network 10.0.0.0/16",
    "subnet GatewaySubnet 10.0.255.0/27",
    "peer Peer apps 10.2.0.0/16",
    "peer Peer data 10.3.0.0/16",
    "site Site zurich 192.168.0.0/24 192.168.1.0/24",
    "route Custom routes 52.0.0.0/16",
  ]);
});

test("what is open says so, and what was not told has no row", () => {
  expect(
    rowsText({
      clientPool: deferred("var.pool"),
      networkSpace: { state: "partly", value: [Cidr.parse("10.0.0.0/16")], expression: "x" },
      peeredSpaces: deferred("var.peers"),
    }),
  ).toEqual([
    "clients Client pool (known only at plan)",
    "network Virtual network 10.0.0.0/16 (more known only at plan)",
    "peer Peers (known only at plan)",
  ]);
});

test("each IP version has its rows", () => {
  const rows = addressRows({
    clientPool: blocks("172.16.200.0/22", "fd00::/64"),
    networkSpace: blocks("10.0.0.0/16"),
  });
  const names = (version: 4 | 6): string[] =>
    rowsOf(version, rows).map(({ name, blocks: own }) => `${name} ${own.join(" ")}`);
  expect([names(4), names(6)]).toEqual([
    ["Client pool 172.16.200.0/22", "Virtual network 10.0.0.0/16"],
    ["Client pool fd00::/64"],
  ]);
});

const overlaps: Record<string, readonly [GatewayFacts, readonly string[]]> = {
  "a pool inside the network": [
    { clientPool: blocks("10.0.4.0/24"), networkSpace: blocks("10.0.0.0/16") },
    ["Client pool 10.0.4.0/24 and Virtual network 10.0.0.0/16"],
  ],
  "a pool right below the network": [
    { clientPool: blocks("9.255.255.0/24"), networkSpace: blocks("10.0.0.0/16") },
    [],
  ],
  "a pool and a peer": [
    { clientPool: blocks("10.2.4.0/24"), peeredSpaces: named("apps", "10.2.0.0/16") },
    ["Client pool 10.2.4.0/24 and Peer apps 10.2.0.0/16"],
  ],
  "a pool and a site": [
    { clientPool: blocks("192.168.0.0/16"), onPremisesSpaces: named("zurich", "192.168.1.0/24") },
    ["Client pool 192.168.0.0/16 and Site zurich 192.168.1.0/24"],
  ],
  "two blocks of one pool, once": [
    { clientPool: blocks("172.16.0.0/16", "172.16.1.0/24") },
    ["Client pool 172.16.0.0/16 and Client pool 172.16.1.0/24"],
  ],
  "a block written twice, once": [
    { clientPool: blocks("172.16.0.0/16", "172.16.0.0/16") },
    ["Client pool 172.16.0.0/16 and Client pool 172.16.0.0/16"],
  ],
  "no clients in it: a network and a site that announces all of 10.0.0.0/8": [
    { networkSpace: blocks("10.0.0.0/16"), onPremisesSpaces: named("zurich", "10.0.0.0/8") },
    [],
  ],
  "a route to where a peer is": [
    { clientPool: blocks("172.16.0.0/24"), customRoutes: blocks("172.16.0.0/24") },
    [],
  ],
};
test.each(Object.entries(overlaps))("overlaps: %s", (_, [facts, expected]) => {
  const found = overlapsAmong(addressRows(facts)).map(
    ({ clients, block, other, otherBlock }) => `${clients.name} ${block} and ${other.name} ${otherBlock}`,
  );
  expect(found).toEqual(expected);
});

const shared: Record<string, readonly [GatewayFacts, readonly string[]]> = {
  "the smaller of two blocks, in both rows": [
    { clientPool: blocks("10.0.4.0/24"), networkSpace: blocks("10.0.0.0/16") },
    ["10.0.4.0 to 10.0.4.255: Client pool, Virtual network"],
  ],
  "a block that several others hold, once": [
    {
      clientPool: blocks("10.0.4.0/24"),
      networkSpace: blocks("10.0.0.0/16"),
      peeredSpaces: known([...named("a", "10.0.0.0/8").value, ...named("b", "10.0.4.0/24").value]),
    },
    ["10.0.4.0 to 10.0.4.255: Client pool, Virtual network, Peer a, Peer b"],
  ],
  "blocks of one pool, in its row": [
    { clientPool: blocks("172.16.0.0/16", "172.16.1.0/24") },
    ["172.16.1.0 to 172.16.1.255: Client pool"],
  ],
  "blocks apart, none": [{ clientPool: blocks("172.16.0.0/24"), networkSpace: blocks("10.0.0.0/16") }, []],
};
const dotted = (address: bigint): string =>
  [24n, 16n, 8n, 0n].map((shift) => String((address >> shift) & 255n)).join(".");
test.each(Object.entries(shared))("shared addresses: %s", (_, [facts, expected]) => {
  const found = sharedAmong(overlapsAmong(addressRows(facts))).map(
    ({ range, sharing }) =>
      `${dotted(range.first)} to ${dotted(range.last)}: ${[...sharing].map(({ name }) => name).join(", ")}`,
  );
  expect(found).toEqual(expected);
});
