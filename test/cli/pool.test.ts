import { readFileSync } from "node:fs";
import { join } from "node:path";
import Ajv from "ajv/dist/2020";
import { p2s } from "./command";

const schema = JSON.parse(readFileSync(join(__dirname, "../../docs/pool.schema.json"), "utf8")) as object;
const isPoolAdvice = new Ajv({ strict: true }).compile(schema);

const pool = (line: string): ReturnType<typeof p2s> => p2s(["pool", ...line.split(" ").filter(Boolean)]);

test("free pools are told, the nearest first", async () => {
  const { code, out } = await pool("--clients 300 --avoid 10.0.0.0/16 172.16.0.0/16 --count 3");
  expect(code).toBe(0);
  expect(out).toMatchInlineSnapshot(`
   "3 pools are free for 300 clients over IKEv2 and OpenVPN, nearest to
     172.16.201.0/24

     172.17.0.0/23  512 addresses
     172.17.2.0/23  512 addresses
     172.17.4.0/23  512 addresses
   "
  `);
});

test("what SSTP takes is told, and what was left out", async () => {
  const { code, out } = await p2s([
    ..."pool --clients 300 --avoid 10.0.0.0/16 --near 10.1.0.0/16 --active-active".split(" "),
    "--tunnel-type",
    "IKEv2 and SSTP",
  ]);
  expect(code).toBe(0);
  expect(out).toMatchInlineSnapshot(`
   "1 pool is free for 300 clients over IKEv2 and SSTP, nearest to 10.1.0.0/16

     172.16.0.0/23  512 addresses: 384 for IKEv2, 128 for SSTP

   Left out
     10.0.0.0/8  The VPN client built into Windows sends all of 10.0.0.0/8 into the
                 tunnel when its own address lies there, and loses a site that has
                 addresses of it. With tunnel type "OpenVPN" it does not.

   Good to know
     SSTP and IKEv2 split a pool for good: half of it goes to SSTP, 128 addresses
       at most. The rest holds all clients.
     Microsoft does not say whether the instances of an active-active gateway share
       a pool or divide it.
   "
  `);
});

test("a wish of IPv6 gives both versions", async () => {
  const { code, out } = await pool("--clients 256 --avoid 10.0.0.0/16 --near fd00:201::/48");
  expect(code).toBe(0);
  expect(out).toMatchInlineSnapshot(`
   "1 pool is free for 256 clients over IKEv2 and OpenVPN, nearest to
     172.16.201.0/24 and fd00:201::/48

     172.16.201.0/24 and fd00:201::/64  256 addresses

   Good to know
     Each client takes an address of its own: none is left to spare.
     Only a new gateway takes IPv6, of another SKU than Basic, and it can't go back
       to IPv4 alone.
   "
  `);
});

test("where there is no room, it is told what to do", async () => {
  const { code, out } = await pool("--clients 300 --avoid 10.0.0.0/9 172.16.0.0/12 192.168.0.0/16");
  expect(code).toBe(1);
  expect(out).toMatchInlineSnapshot(`
   "No pool is free for 300 clients over IKEv2 and OpenVPN, nearest to
     172.16.201.0/24

   What to do
     With tunnel type "OpenVPN", 10.255.254.0/23 is free.

   Left out
     10.0.0.0/8  The VPN client built into Windows sends all of 10.0.0.0/8 into the
                 tunnel when its own address lies there, and loses a site that has
                 addresses of it. With tunnel type "OpenVPN" it does not.
   "
  `);
});

test("some pools are told where there are fewer than asked for", async () => {
  const { code, out } = await pool(
    "--clients 60000 --avoid 10.0.0.0/8 172.16.0.0/13 172.24.0.0/14 172.28.0.0/15 --count 3",
  );
  expect(code).toBe(1);
  expect(out).toMatchInlineSnapshot(`
   "2 of 3 pools are free for 60000 clients over IKEv2 and OpenVPN, nearest to
     172.16.201.0/24

     172.30.0.0/16  65536 addresses
     172.31.0.0/16  65536 addresses

   What to do
     Write several smaller blocks as one pool: the largest that is free is
       192.168.128.0/17, of 32768 addresses.

   Left out
     192.168.0.0/23  Most home routers give out its addresses, and people connect
                     from home.

   Good to know
     A gateway carries at most 10000 clients over IKEv2 and OpenVPN.
   "
  `);
});

const asked: Record<string, readonly [string, number]> = {
  "one client": ["--clients 1 --avoid 10.0.0.0/16", 0],
  "the largest numbers": ["--clients 1000000 --avoid 10.0.0.0/16 --count 100", 1],
  "a wish of each version": [
    "--clients 300 --avoid fd00::/64 --near 172.20.0.0/16 --near fd00::/48 --count 9",
    0,
  ],
  SSTP: ["--clients 129 --avoid 10.0.0.0/16 --tunnel-type SSTP", 0],
  "no room at all": ["--clients 1 --avoid 0.0.0.0/0 ::/0 --near fd00::/48", 1],
  "a wish that is left out": ["--clients 1 --avoid 10.0.0.0/16 --near 10.9.0.0/16 --active-active", 0],
};
describe.each(Object.entries(asked))("asked for %s", (_, [line, exitCode]) => {
  test("the text has lines of 80 columns", async () => {
    const { code, out, error } = await pool(line);
    expect([code, error]).toEqual([exitCode, ""]);
    expect(out.split("\n").filter((one) => one.length > 80)).toEqual([]);
  });

  test("the JSON is as the schema says", async () => {
    const { code, out } = await pool(`${line} --format json`);
    expect(code).toBe(exitCode);
    isPoolAdvice(JSON.parse(out));
    expect(isPoolAdvice.errors).toBeNull();
  });
});

test("the options become needs, and blocks to avoid may be given in several ways", async () => {
  const { out } = await pool(
    "--avoid 10.0.0.0/16 10.1.0.0/16 --clients 30 --avoid=10.2.0.0/16 --near 172.20.0.0/16 --near fd00:1::/48 --active-active --count 2 --tunnel-type OpenVPN --format json",
  );
  expect(JSON.parse(out)).toMatchObject({
    formatVersion: 1,
    needs: {
      clients: 30,
      avoid: ["10.0.0.0/16", "10.1.0.0/16", "10.2.0.0/16"],
      near: ["172.20.0.0/16", "fd00:1::/48"],
      tunnelType: "OpenVPN",
      activeActive: true,
      count: 2,
    },
    pools: [
      { addressPool: ["172.20.0.0/27", "fd00:1::/64"], sstp: 0, ikev2OpenVpn: 32 },
      { addressPool: ["172.19.255.224/27", "fd00:0:ffff:ffff::/64"], sstp: 0, ikev2OpenVpn: 32 },
    ],
  });
});

const faults: Record<string, readonly [string, string]> = {
  "no clients": ["--avoid 10.0.0.0/16", "pool needs --clients and --avoid, like: p2s pool --clients 300"],
  "nothing to avoid": ["--clients 300", "pool needs --clients and --avoid"],
  "--avoid without a block": ["--clients 300 --avoid", "--avoid needs a value"],
  "one of two --avoid without a block": [
    "--avoid 10.0.0.0/16 --avoid --clients 300",
    "--avoid needs a value",
  ],
  "a tunnel type without its quotes": [
    "--clients 1 --avoid 10.0.0.0/16 --tunnel-type IKEv2 and OpenVPN",
    'pool takes no "and" here; blocks to avoid stand after --avoid, a value of several words in quotes',
  ],
  "a number that is none": [
    "--avoid 10.0.0.0/16 --clients 1e3",
    '--clients: "1e3" is not a whole number from 1 to 1000000',
  ],
  "too many pools": [
    "--avoid 10.0.0.0/16 --clients 1 --count 101",
    '--count: "101" is not a whole number from 1 to 100',
  ],
  "an address to avoid": ["--clients 1 --avoid 10.1.0.0", '--avoid: "10.1.0.0" has no prefix length'],
  "host bits": [
    "--clients 1 --avoid 10.0.0.0/16 10.20.23.0/23",
    '--avoid: "10.20.23.0/23" does not start a block of /23: the block around it is "10.20.22.0/23"',
  ],
  "a wish that is no block": [
    "--clients 1 --avoid 10.0.0.0/16 --near here",
    '--near: "here" is not an address block',
  ],
  "a second wish after --near": [
    "--clients 1 --avoid 10.0.0.0/16 --near fd00::/64 172.16.0.0/12",
    'pool takes no "172.16.0.0/12" here; blocks to avoid stand after --avoid',
  ],
  "two wishes of one version": [
    "--clients 1 --avoid 10.0.0.0/16 --near fd00::/64 --near fd01::/64",
    'near "fd01::/64" is one block too many',
  ],
  "IPv6 for SSTP": [
    "--clients 1 --avoid 10.0.0.0/16 --near fd00::/64 --tunnel-type SSTP",
    'near "fd00::/64" asks for IPv6',
  ],
  "a tunnel type that is none": [
    "--clients 1 --avoid 10.0.0.0/16 --tunnel-type PPTP",
    '"PPTP" is nothing --tunnel-type takes; write one of OpenVPN, IKEv2, "IKEv2 and OpenVPN", SSTP',
  ],
  "a format that is none": [
    "--clients 1 --avoid 10.0.0.0/16 --format xml",
    '"xml" is nothing --format takes',
  ],
};
test.each(Object.entries(faults))("%s is refused in one line", async (_, [line, words]) => {
  const { code, out, error } = await pool(line);
  expect([code, out]).toEqual([2, ""]);
  expect(error).toMatch(/^p2s: [^\n]+\n$/);
  expect(error).toContain(words);
});

test("65,000 blocks to avoid are read in a moment", async () => {
  const avoid = Array.from({ length: 65_000 }, (_, index) => `10.${index >> 8}.${index & 255}.0/24`);
  const start = performance.now();
  const { out } = await p2s(["pool", "--clients", "200", "--avoid", ...avoid, "--near", "10.0.0.0/8"]);
  expect(performance.now() - start).toBeLessThan(10_000);
  expect(out).toContain("172.16.0.0/24");
});

test("the help is in 80 columns, and its examples run", async () => {
  const { code, out } = await pool("--help");
  expect(code).toBe(0);
  expect(out.split("\n").filter((line) => line.length > 80)).toEqual([]);
  const examples = [...out.matchAll(/^ {2}p2s (pool .*)$/gm)].map(([, example = ""]) => example.split(" "));
  expect(examples).toHaveLength(2);
  for (const example of examples) expect((await p2s(example)).code).toBe(0);
});
