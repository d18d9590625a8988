import fc from "fast-check";
import { freePools, type PoolAdvice, type PoolNeeds } from "../../lib/advice";
import { check } from "../../lib/check/check";
import { Cidr } from "../../lib/domain/cidr";
import { known, type GatewayFacts } from "../../lib/domain/facts";
import { privateSpace } from "../../lib/domain/free-block";
import { ipv4Addresses, poolCapacity } from "../../lib/domain/pool-capacity";
import { tunnelProtocols, type TunnelType } from "../../lib/domain/tunnel-type";
import { catalogue } from "../../lib/rules/catalogue";

type Asked = Omit<PoolNeeds, "clients" | "avoid" | "near"> & {
  clients?: number;
  avoid?: string;
  near?: string;
};

const blocks = (text: string): readonly Cidr[] => text.split(" ").filter(Boolean).map(Cidr.parse);
const advise = ({ clients = 300, avoid = "", near = "", ...more }: Asked): PoolAdvice =>
  freePools({ clients, avoid: blocks(avoid), near: blocks(near), ...more });
const poolsOf = (asked: Asked): readonly string[] =>
  advise(asked).pools.map(({ addressPool }) => addressPool.join(" "));

const sizes: Record<string, readonly [Asked, string]> = {
  "one client: the smallest that Azure takes": [{ clients: 1 }, "172.16.201.0/29"],
  "as many as /29 holds": [{ clients: 8 }, "172.16.201.0/29"],
  "one more": [{ clients: 9 }, "172.16.201.0/28"],
  "one client of an active-active gateway": [{ clients: 1, activeActive: true }, "172.16.201.0/28"],
  "as many as /28 holds, active-active": [{ clients: 16, activeActive: true }, "172.16.201.0/28"],
  "one more than that, active-active": [{ clients: 17, activeActive: true }, "172.16.201.0/27"],
  "as many as /24 holds": [{ clients: 256 }, "172.16.201.0/24"],
  "one client more": [{ clients: 257 }, "172.16.200.0/23"],
  "128 for IKEv2 beside SSTP": [{ clients: 128, tunnelType: "IKEv2 and SSTP" }, "172.16.201.0/24"],
  "129 for IKEv2 beside SSTP": [{ clients: 129, tunnelType: "IKEv2 and SSTP" }, "172.16.200.0/23"],
  "384 for IKEv2 beside SSTP": [{ clients: 384, tunnelType: "IKEv2 and SSTP" }, "172.16.200.0/23"],
  "385 for IKEv2 beside SSTP": [{ clients: 385, tunnelType: "IKEv2 and SSTP" }, "172.16.200.0/22"],
  "SSTP alone, which is not split": [{ clients: 128, tunnelType: "SSTP" }, "172.16.201.0/25"],
  "as many clients as can be asked for": [{ clients: 1_000_000 }, "172.16.0.0/12"],
};
test.each(Object.entries(sizes))("a pool is as small as holds the clients: %s", (_, [asked, pool]) => {
  expect(poolsOf(asked)).toEqual([pool]);
});

const places: Record<string, readonly [Asked, readonly string[]]> = {
  "the block of Microsoft's examples unless it is taken": [{ avoid: "10.0.0.0/16" }, ["172.16.200.0/23"]],
  "the next one where it is": [{ avoid: "172.16.201.128/25" }, ["172.16.198.0/23"]],
  "a wish, whatever its size": [{ near: "172.20.0.0/16" }, ["172.20.0.0/23"]],
  "the block around a small wish": [{ near: "172.20.5.8/29" }, ["172.20.4.0/23"]],
  "what is private, for a public wish": [{ near: "203.0.113.0/24" }, ["192.168.254.0/23"]],
  "as many as are asked for": [
    { count: 3, avoid: "172.16.200.0/22" },
    ["172.16.198.0/23", "172.16.196.0/23", "172.16.204.0/23"],
  ],
  "fewer where there is no room": [
    {
      count: 3,
      avoid:
        "10.0.0.0/8 172.16.0.0/12 192.168.0.0/17 192.168.128.0/18 192.168.192.0/19 192.168.224.0/20 192.168.240.0/21 192.168.248.0/22",
    },
    ["192.168.252.0/23", "192.168.254.0/23"],
  ],
  "no home router's": [{ near: "192.168.1.0/24" }, ["192.168.2.0/23"]],
  "none of 10.0.0.0/8 that a site may have": [
    { near: "10.1.0.0/16", avoid: "10.0.0.0/16" },
    ["172.16.0.0/23"],
  ],
  "one of 10.0.0.0/8 where clients use OpenVPN": [
    { near: "10.1.0.0/16", avoid: "10.0.0.0/16", tunnelType: "OpenVPN" },
    ["10.1.0.0/23"],
  ],
  "one of 10.0.0.0/8 where nothing else is there": [
    { near: "10.1.0.0/16", avoid: "172.16.0.0/12" },
    ["10.1.0.0/23"],
  ],
  "both versions of IP": [{ near: "fd00:201::/48" }, ["172.16.200.0/23 fd00:201::/64"]],
  "both versions of IP, each near its wish": [
    { near: "fd00:201::/48 172.20.0.0/16", avoid: "fd00:201::/64 172.20.0.0/24", count: 2 },
    ["172.19.254.0/23 fd00:200:ffff:ffff::/64", "172.20.2.0/23 fd00:201:0:1::/64"],
  ],
  "none where IPv6 is full": [{ near: "fd00:201::/48", avoid: "fd00::/8" }, []],
  "none where private space is full": [{ avoid: "0.0.0.0/0" }, []],
};
test.each(Object.entries(places))("pools lie near the wish: %s", (_, [asked, pools]) => {
  expect(poolsOf(asked)).toEqual(pools);
});

test("a pool has what SSTP takes of it, and what is left", () => {
  const [pool] = advise({ tunnelType: "IKEv2 and SSTP" }).pools;
  expect(pool).toEqual({ addressPool: [Cidr.parse("172.16.200.0/23")], sstp: 128, ikev2OpenVpn: 384 });
});

const leftOut: Record<string, readonly [Asked, readonly string[]]> = {
  "nothing that is far from the wish": [{ avoid: "10.0.0.0/16" }, []],
  "what a home router has": [{ near: "192.168.0.0/24" }, ["192.168.0.0/23"]],
  "10.0.0.0/8 near the wish": [{ near: "10.1.0.0/16", avoid: "10.0.0.0/16" }, ["10.0.0.0/8"]],
  "not 10.0.0.0/8 for OpenVPN": [{ near: "10.1.0.0/16", avoid: "10.0.0.0/16", tunnelType: "OpenVPN" }, []],
  "both where all else is taken": [
    {
      avoid:
        "10.0.0.0/8 172.16.0.0/12 192.168.2.0/23 192.168.4.0/22 192.168.8.0/21 192.168.16.0/20 192.168.32.0/19 192.168.64.0/18 192.168.128.0/17",
    },
    ["192.168.0.0/23"],
  ],
};
test.each(Object.entries(leftOut))("what was left out is told: %s", (_, [asked, spaces]) => {
  expect(advise(asked).leftOut.map(({ space }) => `${space}`)).toEqual(spaces);
});

const most = "172.16.0.0/12 192.168.0.0/16";
const remedies: Record<string, readonly [Asked, readonly string[]]> = {
  "nothing where pools are found": [{}, []],
  "OpenVPN, which 10.0.0.0/8 is free for": [
    { avoid: `${most} 10.0.0.0/9 10.192.0.0/10` },
    ['With tunnel type "OpenVPN", 10.191.254.0/23 is free.'],
  ],
  "smaller blocks": [
    {
      avoid: "10.0.0.0/8 172.16.0.0/13 172.24.0.0/14 172.28.0.0/15 172.31.0.0/16 192.168.0.0/17",
      clients: 90_000,
    },
    [
      "Write several smaller blocks as one pool: the largest that is free is 172.30.0.0/16, of 65536 addresses.",
    ],
  ],
  "none of smaller blocks that hold too few together": [
    { avoid: "10.0.0.0/8 172.16.0.0/12 192.168.0.0/17", clients: 40_000 },
    ["Avoid less: private space has 32768 addresses left in blocks of a size that Azure takes."],
  ],
  "smaller blocks that just hold the clients": [
    { avoid: "10.0.0.0/8 172.16.0.0/12 192.168.0.0/17 192.168.192.0/24", clients: 32_512 },
    [
      "Write several smaller blocks as one pool: the largest that is free is 192.168.128.0/18, of 16384 addresses.",
    ],
  ],
  "no block that is too small for an active-active gateway": [
    { avoid: `${most} ${spaceBut("10.0.0.0/8", "10.7.7.8/29")}`, tunnelType: "OpenVPN", activeActive: true },
    ["Avoid less: no private block of a size that Azure takes is left."],
  ],
  "how few addresses the same block has for an active-standby one": [
    { avoid: `${most} ${spaceBut("10.0.0.0/8", "10.7.7.8/29")}`, tunnelType: "OpenVPN" },
    ["Avoid less: private space has 8 addresses left in blocks of a size that Azure takes."],
  ],
  "IPv6 where that is missing": [
    { near: "fd00:201::/48", avoid: "fd00::/8" },
    ["Avoid less IPv6: no private block of /64 is left."],
  ],
};
test.each(Object.entries(remedies))("where there is no room, the remedy is %s", (_, [asked, told]) => {
  expect(advise(asked).remedies).toEqual(told);
});

/** The blocks that make up a space without one block of it. */
function spaceBut(space: string, block: string): string {
  const [outer, inner] = [Cidr.parse(space), Cidr.parse(block)];
  const siblings: Cidr[] = [];
  for (let length = outer.prefixLength + 1; length <= inner.prefixLength; length += 1) {
    const [low, high] = Cidr.around(4, inner.first, length - 1).split(length);
    siblings.push(...([low, high].filter((half) => half !== undefined && !half.contains(inner)) as Cidr[]));
  }
  return siblings.join(" ");
}

const notes: Record<string, readonly [Asked, readonly RegExp[]]> = {
  "nothing to know": [{ clients: 300 }, []],
  "that no address is to spare": [{ clients: 512 }, [/none is left to spare/]],
  "nothing with one to spare": [{ clients: 511 }, []],
  "how SSTP splits a pool": [
    { tunnelType: "IKEv2 and SSTP" },
    [/128 addresses at most\. The rest holds all clients\.$/],
  ],
  "that none is to spare for IKEv2": [
    { clients: 384, tunnelType: "IKEv2 and SSTP" },
    [/none is left/, /split/],
  ],
  "that none is to spare for SSTP": [{ clients: 128, tunnelType: "SSTP" }, [/none is left/]],
  "how many clients any gateway carries": [
    { clients: 10_001 },
    [/^A gateway carries at most 10000 clients over IKEv2 and OpenVPN\.$/],
  ],
  "nothing where one carries all": [{ clients: 10_000 }, []],
  "how many clients IKEv2 and SSTP carry together": [
    { clients: 10_129, tunnelType: "IKEv2 and SSTP" },
    [/split/, /at most 10128 clients/],
  ],
  "how many clients SSTP carries": [
    { clients: 129, tunnelType: "SSTP" },
    [/at most 128 clients over SSTP\.$/],
  ],
  "what is not known of active-active": [{ activeActive: true }, [/^Microsoft does not say/]],
  "what IPv6 takes": [{ near: "fd00::/8" }, [/^Only a new gateway takes IPv6/]],
};
test.each(Object.entries(notes))("a note tells %s", (_, [asked, expected]) => {
  expect(advise(asked).notes).toEqual(expected.map((pattern) => expect.stringMatching(pattern) as unknown));
});

test("what was not given stands in the answer", () => {
  expect(advise({ near: "fd00::/8" }).needs).toEqual({
    clients: 300,
    avoid: [],
    near: blocks("172.16.201.0/24 fd00::/8"),
    tunnelType: "IKEv2 and OpenVPN",
    activeActive: false,
    count: 1,
  });
});

const faults: Record<string, readonly [Asked, string]> = {
  "no clients": [{ clients: 0 }, 'clients: "0" is not a whole number from 1 to 1000000; write it like 300'],
  "too many clients": [{ clients: 1_000_001 }, 'clients: "1000001"'],
  "no pools": [{ count: 0 }, 'count: "0" is not a whole number from 1 to 100'],
  "too many pools": [{ count: 101 }, 'count: "101"'],
  "two wishes of IPv4": [{ near: "10.0.0.0/8 172.16.0.0/12" }, 'near "172.16.0.0/12" is one block too many'],
  "two wishes of IPv6": [{ near: "fd00::/64 fd01::/64" }, 'near "fd01::/64" is one block too many'],
  "IPv6 with SSTP": [{ near: "fd00::/64", tunnelType: "IKEv2 and SSTP" }, 'near "fd00::/64" asks for IPv6'],
  "a tunnel type that has no spelling": [
    { tunnelType: "SSTP and OpenVPN" as TunnelType },
    '"SSTP and OpenVPN" is not a tunnel type',
  ],
};
test.each(Object.entries(faults))("%s is refused", (_, [asked, message]) => {
  expect(() => advise(asked)).toThrow(message);
});

test.each(["avoid", "near"])("a text among the blocks of %s is refused", (name) => {
  const needs = { clients: 1, avoid: [], [name]: [Cidr.parse("10.1.0.0/16"), "10.2.0.0/16"] };
  expect(() => freePools(needs as PoolNeeds)).toThrow(
    `${name}: "10.2.0.0/16" is not a Cidr; write it like Cidr.parse("10.0.0.0/16")`,
  );
});

test("the two gaps of 10.0.0.0/8 are found among 65,534 blocks", () => {
  const avoid = Cidr.parse("10.0.0.0/8")
    .split(24)
    .filter((block) => !["10.200.7.0/24", "10.3.0.0/24"].includes(block.toString()));
  const near = "10.128.0.0/9";
  expect(poolsOf({ clients: 200, near, avoid: avoid.join(" "), tunnelType: "OpenVPN", count: 2 })).toEqual([
    "10.200.7.0/24",
    "10.3.0.0/24",
  ]);
});

describe("for any needs", () => {
  const inPrivateSpace = fc
    .tuple(
      fc.constantFrom(
        "10.0.0.0",
        "10.0.0.0",
        "172.16.0.0",
        "172.31.255.255",
        "192.168.0.0",
        "192.168.255.255",
      ),
      fc.bigInt({ min: -(2n ** 22n), max: 2n ** 22n }),
      fc.integer({ min: 9, max: 30 }),
    )
    .map(([near, offset, length]) => Cidr.around(4, Cidr.parse(`${near}/32`).first + offset, length));
  const ofIpv6 = fc
    .tuple(fc.bigInt({ min: 0n, max: 2n ** 68n }), fc.integer({ min: 56, max: 64 }))
    .map(([offset, length]) => Cidr.around(6, Cidr.parse("fd00::/8").first + offset, length));
  const anyNeeds: fc.Arbitrary<PoolNeeds> = fc
    .record({
      clients: fc.oneof(fc.integer({ min: 1, max: 600 }), fc.integer({ min: 1, max: 70_000 })),
      avoid: fc.array(fc.oneof(inPrivateSpace, ofIpv6), { maxLength: 60 }),
      near: fc.tuple(fc.option(inPrivateSpace, { nil: undefined }), fc.option(ofIpv6, { nil: undefined })),
      tunnelType: fc.constantFrom(...(Object.keys(tunnelProtocols) as TunnelType[])),
      activeActive: fc.boolean(),
      count: fc.integer({ min: 1, max: 4 }),
    })
    .map(({ near: [ipv4, ipv6], ...needs }) => ({
      ...needs,
      near: [...(ipv4 ? [ipv4] : []), ...(ipv6 && !needs.tunnelType.includes("SSTP") ? [ipv6] : [])],
    }));
  const rules = catalogue.filter(({ id }) => id.startsWith("pool-") || id.startsWith("ipv6-"));

  test("a gateway with the pool breaks no rule, were every block to avoid its network's, a peer's and a site's", () => {
    fc.assert(
      fc.property(anyNeeds, (needs) => {
        const named = needs.avoid.map((value) => ({ name: "taken", value }));
        for (const { addressPool } of freePools(needs).pools) {
          const facts: GatewayFacts = {
            pointToSite: known(true),
            clientPool: known(addressPool),
            clientPoolWritten: known(addressPool.map(String)),
            networkSpace: known(needs.avoid),
            peeredSpaces: known(named),
            onPremisesSpaces: known(named),
            tunnels: known(tunnelProtocols[needs.tunnelType ?? "OpenVPN"]),
            activeActive: known(needs.activeActive === true),
            expectedClients: known(needs.clients),
            clientOperatingSystems: known(["Windows 11"] as const),
          };
          const { errors, warnings } = check(facts, { rules, asOf: "2026-11-22" });
          expect([...errors, ...warnings].map(({ message }) => message)).toEqual([]);
        }
      }),
      { numRuns: 300 },
    );
  });

  test("pools are private, apart from each other, and of one size, below which clients have no room", () => {
    fc.assert(
      fc.property(anyNeeds, (needs) => {
        const { pools } = freePools(needs);
        const all = pools.flatMap(({ addressPool }) => addressPool);
        expect(
          all.filter((block, index) => all.some((other, at) => at < index && other.overlaps(block))),
        ).toEqual([]);
        for (const block of all) {
          expect(privateSpace[block.version].some((space) => Cidr.parse(space).contains(block))).toBe(true);
        }
        const wishesIpv6 = needs.near?.some(({ version }) => version === 6) === true;
        const longest = needs.activeActive === true ? 28 : 29;
        const part = needs.tunnelType === "SSTP" ? "sstp" : "ikev2OpenVpn";
        for (const { addressPool, ...capacity } of pools) {
          const [ipv4] = addressPool;
          const addresses = ipv4Addresses(addressPool);
          const halved = poolCapacity(addresses / 2, tunnelProtocols[needs.tunnelType ?? "OpenVPN"]);
          expect(addressPool.map(({ version }) => version)).toEqual(wishesIpv6 ? [4, 6] : [4]);
          expect(capacity.sstp + capacity.ikev2OpenVpn).toBe(addresses);
          expect(capacity[part]).toBeGreaterThanOrEqual(needs.clients);
          expect(ipv4?.prefixLength === longest || halved[part] < needs.clients).toBe(true);
        }
      }),
      { numRuns: 300 },
    );
  });
});
