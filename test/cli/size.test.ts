import { readFileSync } from "node:fs";
import { join } from "node:path";
import Ajv from "ajv/dist/2020";
import addFormats from "ajv-formats";
import { p2s } from "./command";

const schema = JSON.parse(readFileSync(join(__dirname, "../../docs/size.schema.json"), "utf8")) as object;
const isSizeAdvice = addFormats(new Ajv({ strict: true, strictRequired: false })).compile(schema);

const size = (...args: readonly string[]): ReturnType<typeof p2s> => p2s(["size", ...args]);

test("the smallest SKU that fits is told, and why", async () => {
  const { code, out } = await size(
    "--clients",
    "400",
    "--mbps",
    "1100",
    "--zone-redundant",
    "--region",
    "westeurope",
  );
  expect(code).toBe(0);
  expect(out).toMatchInlineSnapshot(`
   "VpnGw3AZ, in either generation, is the smallest SKU that fits.

     you need                            VpnGw3AZ gives
     400 clients over IKEv2 and OpenVPN  1000 clients
     1100 Mbps                           1250 Mbps
     zone redundancy                     yes

   Why not a smaller one
     Basic     no clients over IKEv2 and OpenVPN, 100 Mbps, no zone redundancy
     VpnGw1AZ  250 clients, 650 Mbps
     VpnGw2AZ  1000 Mbps; it would fit as Generation2

   The next one up
     VpnGw4AZ  5000 clients, 5000 Mbps, 100 sites, 4400 virtual machines

   Good to know
     Mbps are a benchmark of all tunnels together. Nothing is guaranteed, and a
       single tunnel can be much slower.

   As of 2026-11-22, by
     https://learn.microsoft.com/azure/vpn-gateway/about-gateway-skus (2026-06-11)
   "
  `);
});

test("where none fits, it is told what is missing, what to do, and what comes nearest", async () => {
  const { code, out } = await size("--clients", "20000", "--zone-redundant", "--region", "westus");
  expect(code).toBe(1);
  expect(out).toMatchInlineSnapshot(`
   "No SKU fits.
     20000 clients over IKEv2 and OpenVPN: 10000 at most. Split people over 2
       gateways.
     zone redundancy: none has it. Take a region with availability zones:
       Microsoft's table of 2025-09-23 lists none in westus.

   VpnGw5AZ (Generation2) comes nearest.

     you need                              VpnGw5AZ gives
     20000 clients over IKEv2 and OpenVPN  10000 clients
     zone redundancy                       no

   As of 2026-11-22, by
     https://learn.microsoft.com/azure/vpn-gateway/about-gateway-skus (2026-06-11)
   "
  `);
});

test("SSTP is not advised once it can't be enabled", async () => {
  const { code, out } = await size("--clients", "100", "--tunnel-type", "IKEv2 and SSTP", "--radius");
  expect(code).toBe(1);
  expect(out).toMatchInlineSnapshot(`
   "No SKU fits.
     tunnel type IKEv2 and SSTP: none has it. Take tunnel type "OpenVPN", "IKEv2"
       or "IKEv2 and OpenVPN": no gateway gets SSTP any more since 2026-03-31.

   With tunnel type "IKEv2 and OpenVPN", VpnGw1AZ (Generation1) comes nearest.

     you need                            VpnGw1AZ gives
     100 clients over IKEv2 and OpenVPN  250 clients
     RADIUS                              yes

   As of 2026-11-22, by
     https://learn.microsoft.com/azure/vpn-gateway/about-gateway-skus (2026-06-11)
   "
  `);
});

test("before that, it is told how clients split", async () => {
  const { code, out } = await size(
    "--clients",
    "300",
    "--tunnel-type",
    "IKEv2 and SSTP",
    "--as-of",
    "2026-03-30",
  );
  expect(code).toBe(0);
  expect(out).toMatchInlineSnapshot(`
   "VpnGw1AZ (Generation1) is the smallest SKU that fits.

     you need                         VpnGw1AZ gives
     300 clients over IKEv2 and SSTP  378 clients
     tunnel type IKEv2 and SSTP       yes

   Why not a smaller one
     Basic  no clients over IKEv2 and SSTP

   The next one up
     VpnGw2AZ  628 clients, 1000 Mbps, 2000 virtual machines

   Good to know
     VpnGw1AZ carries 250 clients over IKEv2, and 128 more over SSTP: 50 to 128 of
       yours have to use SSTP.
     No gateway gets SSTP any more from 2026-03-31 on, and on 2027-03-31 it stops.

   As of 2026-03-30, by
     https://learn.microsoft.com/azure/vpn-gateway/about-gateway-skus (2026-06-11)
   "
  `);
});

const asked: Record<string, readonly [readonly string[], number]> = {
  "clients alone": [["--clients", "1"], 0],
  "the most clients of a SKU": [["--clients", "10000"], 0],
  "one client more": [["--clients", "10001"], 1],
  "the largest number": [["--clients", "1000000"], 1],
  everything: [
    "--clients 300 --tunnel-type OpenVPN --mbps 700 --sites 31 --vms 2001 --bgp --active-active --zone-redundant --region westeurope --radius --entra-id".split(
      " ",
    ),
    0,
  ],
  "everything at its largest": [
    "--clients 1000000 --mbps 1000000 --sites 1000000 --vms 1000000 --bgp --active-active --zone-redundant --region westus --entra-id --tunnel-type SSTP".split(
      " ",
    ),
    1,
  ],
  "a region that is not known": [
    ["--clients", "1", "--zone-redundant", "--region", "new\u001b[31m".repeat(20)],
    0,
  ],
  "Basic, while it could have SSTP": [
    ["--clients", "1", "--tunnel-type", "SSTP", "--as-of", "2025-01-01"],
    0,
  ],
};
describe.each(Object.entries(asked))("asked for %s", (_, [args, exitCode]) => {
  test("the text has lines of 80 columns, and nothing that a terminal obeys", async () => {
    const { code, out, error } = await size(...args);
    expect([code, error]).toEqual([exitCode, ""]);
    expect(out.split("\n").filter((line) => line.length > 80)).toEqual([]);
    expect(out).not.toContain("\u001b");
  });

  test("the JSON is as the schema says", async () => {
    const { code, out } = await size(...args, "--format", "json");
    expect(code).toBe(exitCode);
    isSizeAdvice(JSON.parse(out));
    expect(isSizeAdvice.errors).toBeNull();
  });
});

test("the options become needs", async () => {
  const { out } = await size(
    ..."--clients 300 --mbps 700 --sites 3 --vms 20 --bgp --active-active --zone-redundant".split(" "),
    ..."--region westeurope --radius --entra-id --as-of 2027-01-31 --format json".split(" "),
  );
  expect(JSON.parse(out)).toMatchObject({
    formatVersion: 1,
    asOf: "2027-01-31",
    needs: {
      clients: 300,
      tunnelType: "IKEv2 and OpenVPN",
      authentication: ["Radius", "AAD"],
      mbps: 700,
      sites: 3,
      reachedResources: 20,
      bgp: true,
      activeActive: true,
      zoneRedundant: true,
      region: "westeurope",
    },
    smallest: { sku: "VpnGw2AZ", generations: ["Generation1", "Generation2"] },
  });
});

test("what is not asked for is not needed", async () => {
  const { out } = await size("--clients", "300", "--format", "json");
  expect(JSON.parse(out)).toMatchObject({
    asOf: "2026-11-22",
    needs: { clients: 300, authentication: [], bgp: false, activeActive: false, zoneRedundant: false },
    smallest: { comparisons: [{ need: "clients", asked: 300, given: 500 }] },
  });
});

const numbers = [
  "0",
  "-5",
  "1e3",
  "1,000",
  "500.5",
  "1000001",
  "9".repeat(40),
  "0x10",
  "007",
  "many",
  "１２",
];
describe.each(["clients", "mbps", "sites", "vms"])("--%s", (option) => {
  test.each(numbers)("%s is refused", async (text) => {
    const clients = option === "clients" ? [] : ["--clients", "1"];
    const { code, out, error } = await size(...clients, `--${option}`, text);
    expect([code, out]).toEqual([2, ""]);
    expect(error).toBe(
      `p2s: --${option}: "${text}" is not a whole number from 1 to 1000000; write digits alone, like 300\n`,
    );
  });
});

const faults: Record<string, readonly [readonly string[], string]> = {
  "no clients": [[], "size needs --clients, like: p2s size --clients 300"],
  "a number of nothing": [["300"], "size needs --clients, like: p2s size --clients 300"],
  "a tunnel type without quotes": [
    "--clients 1 --tunnel-type IKEv2 and OpenVPN".split(" "),
    'size takes no "and"; write a value of several words in quotes, like "IKEv2 and OpenVPN"',
  ],
  "a tunnel type that is none": [
    ["--clients", "1", "--tunnel-type", "PPTP"],
    '"PPTP" is nothing --tunnel-type takes; write one of OpenVPN, IKEv2, "IKEv2 and OpenVPN", SSTP, "IKEv2 and SSTP"',
  ],
  "a day that is none": [["--clients", "1", "--as-of", "soon"], '--as-of: "soon" is not a day'],
  "a format that is none": [["--clients", "1", "--format", "xml"], '"xml" is nothing --format takes'],
  "a misspelt option": [["--cleints", "1"], 'there is no option --cleints. Did you mean "--clients"?'],
};
test.each(Object.entries(faults))("%s is refused in one line", async (_, [args, words]) => {
  const { code, out, error } = await size(...args);
  expect([code, out]).toEqual([2, ""]);
  expect(error).toMatch(/^p2s: [^\n]+\n$/);
  expect(error).toContain(words);
});

test("the help is in 80 columns, and its examples run", async () => {
  const { code, out } = await size("--help");
  expect(code).toBe(0);
  expect(out.split("\n").filter((line) => line.length > 80)).toEqual([]);
  const examples = [...out.matchAll(/^ {2}p2s (size .*)$/gm)].map(([, example = ""]) => example.split(" "));
  expect(examples).toHaveLength(2);
  for (const example of examples) expect((await p2s(example)).code).toBe(0);
});
