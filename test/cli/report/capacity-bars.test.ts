import { barWords, capacityOf, totalOf, widthInClients } from "../../../lib/cli/report/capacity-bars";
import { deferred, known, type GatewayFacts } from "../../../lib/domain/facts";
import { factsToShow } from "../../../lib/cli/report/shown";
import { blocks, gatewayRead } from "./told";

const text = (facts: GatewayFacts): string[] => {
  const { expected, carries } = capacityOf(facts);
  return [...(expected ? [expected] : []), ...carries].map(({ label, ikev2OpenVpn, sstp, note }) =>
    [`${label}: ${ikev2OpenVpn}+${sstp}`, ...(note === undefined ? [] : [note])].join(", "),
  );
};

const rows: Record<string, readonly [GatewayFacts, readonly string[]]> = {
  "nothing where nothing is known": [{}, []],
  "what is expected, what the SKU carries, what the pool holds": [
    {
      expectedClients: known(400),
      sku: known("VpnGw2AZ"),
      tunnels: known(["OpenVPN"]),
      clientPool: blocks("172.16.200.0/23"),
    },
    ["Expected clients: 400+0", "SKU VpnGw2AZ: 500+0", "Client pool: 512+0"],
  ],
  "SSTP beside IKEv2, of which the pool gives half": [
    { sku: known("VpnGw1AZ"), tunnels: known(["IkeV2", "SSTP"]), clientPool: blocks("172.16.200.0/25") },
    ["SKU VpnGw1AZ: 250+128", "Client pool: 64+64"],
  ],
  "SSTP alone": [
    { sku: known("VpnGw1AZ"), tunnels: known(["SSTP"]), clientPool: blocks("172.16.200.0/24") },
    ["SKU VpnGw1AZ: 0+128", "Client pool: 0+256"],
  ],
  "no number for a SKU that has none": [{ sku: known("Basic"), tunnels: known(["IkeV2"]) }, []],
  "no SKU's number where nobody connects": [{ sku: known("VpnGw1AZ"), pointToSite: known(false) }, []],
  "addresses of connections too, each once": [
    {
      clientPool: blocks("172.16.200.0/24"),
      clientConnections: known([
        { name: "a", policyGroups: [], addressPool: blocks("172.16.200.0/25", "172.17.0.0/24").value },
      ]),
    },
    ["Client pool: 512+0"],
  ],
  "no IPv4 addresses, nothing of the pool": [{ clientPool: blocks("fd00::/64") }, []],
  "what is known only at plan, never guessed": [
    { expectedClients: deferred("x"), sku: deferred("x"), clientPool: deferred("x") },
    [
      "Expected clients: 0+0, known only at plan",
      "SKU: 0+0, known only at plan",
      "Client pool: 0+0, known only at plan",
    ],
  ],
  "tunnels that are known only at plan: no split": [
    { sku: known("VpnGw1AZ"), tunnels: deferred("x"), clientPool: blocks("172.16.200.0/24") },
    ["SKU VpnGw1AZ: 0+0, known only at plan", "Client pool: 256+0, part for SSTP known only at plan"],
  ],
  "a pool that is known in part": [
    { clientPool: { state: "partly", value: blocks("172.16.200.0/24").value, expression: "x" } },
    ["Client pool: 256+0, more known only at plan"],
  ],
  "a pool that is sensitive": [
    factsToShow(
      gatewayRead({ clientPool: blocks("172.16.200.0/24") }, { sensitive: new Set(["clientPool"]) }),
    ),
    ["Client pool: 0+0, sensitive"],
  ],
};
test.each(Object.entries(rows))("%s", (_, [facts, bars]) => {
  expect(text(facts)).toEqual(bars);
});

const bar = (clients: number): { label: string; ikev2OpenVpn: number; sstp: number } => ({
  label: "",
  ikev2OpenVpn: clients,
  sstp: 0,
});
test.each([
  ["the largest bar", [400, 500, 512], 512],
  ["twice the second where one is far larger", [100, 250, 65536], 500],
  ["the only one", [256], 256],
  ["one client, where nothing is known", [0, 0], 1],
])("the width stands for %s", (_, totals, width) => {
  expect(widthInClients({ carries: totals.map(bar) })).toBe(width);
});

test.each([
  ["enough", [500, 0], 500, "500"],
  ["one too few", [500, 0], 501, "500 (1 too few)"],
  ["SSTP beside IKEv2", [250, 128], 900, "250 + 128 SSTP (522 too few)"],
  ["SSTP alone", [0, 128], 128, "128 SSTP"],
  ["no addresses that are left for others", [0, 0], 0, "0"],
])("in words: %s", (_, [ikev2OpenVpn = 0, sstp = 0], expected, words) => {
  expect(barWords({ label: "", ikev2OpenVpn, sstp }, expected)).toBe(words);
});

test.each([
  ["nothing of it", 0, "known only at plan", "known only at plan"],
  [
    "a part, of which it is not said that it is too few",
    256,
    "more known only at plan",
    "256 (more known only at plan)",
  ],
])("in words, where there is known: %s", (_, clients, note, words) => {
  expect(barWords({ ...bar(clients), note }, 300)).toBe(words);
});

test("a total has clients of both kinds", () => {
  expect(totalOf({ label: "", ikev2OpenVpn: 250, sstp: 128 })).toBe(378);
});
