import fc from "fast-check";
import { Cidr } from "../../lib/domain/cidr";
import {
  freeAddresses,
  nearestFreeBlock,
  nearestFreeBlocks,
  privateSpace,
} from "../../lib/domain/free-block";

const nearest = (wish: string, ...avoid: string[]): string | undefined =>
  nearestFreeBlock(Cidr.parse(wish), avoid.map(Cidr.parse))?.toString();

describe("freeAddresses", () => {
  const rest = "172.16.0.0/12 192.168.0.0/16";
  test.each<[string, number, string, bigint]>([
    ["all of private space", 32, "", 2n ** 24n + 2n ** 20n + 2n ** 16n],
    ["what lies outside the blocks to avoid", 32, `${rest} 10.0.0.0/9`, 2n ** 23n],
    [
      "nothing in aligned blocks that are too small",
      29,
      `${rest} 10.128.0.0/9 10.64.0.0/10 10.32.0.0/11 10.16.0.0/12 10.8.0.0/13 10.4.0.0/14 10.2.0.0/15 10.1.0.0/16 10.0.128.0/17 10.0.64.0/18 10.0.32.0/19 10.0.16.0/20 10.0.8.0/21 10.0.4.0/22 10.0.2.0/23 10.0.1.0/24 10.0.0.128/25 10.0.0.64/26 10.0.0.32/27 10.0.0.16/28 10.0.0.0/30 10.0.0.12/30`,
      0n,
    ],
    ["nothing where all is to be avoided", 32, "0.0.0.0/0", 0n],
  ])("counts %s", (_, prefixLength, avoid, addresses) => {
    expect(freeAddresses(4, prefixLength, avoid.split(" ").filter(Boolean).map(Cidr.parse))).toBe(addresses);
  });

  test("counts those of IPv6 alone", () => {
    expect(freeAddresses(6, 64, [Cidr.parse("fd00::/9"), Cidr.parse("0.0.0.0/0")])).toBe(2n ** 119n);
  });
});

describe("nearestFreeBlock", () => {
  test.each<[string, string, string[], string | undefined]>([
    ["the wish where it is free", "172.16.201.0/24", ["10.0.0.0/8"], "172.16.201.0/24"],
    ["the block above where that is nearer", "10.1.200.0/24", ["10.1.0.0/16"], "10.2.0.0/24"],
    ["the block below where that is nearer", "10.1.5.0/24", ["10.1.0.0/16"], "10.0.255.0/24"],
    ["the lower of two at one distance", "10.1.1.0/24", ["10.1.1.0/24"], "10.1.0.0/24"],
    [
      "none that overlaps any block",
      "10.1.1.0/24",
      ["10.1.0.0/23", "10.1.2.0/24", "10.0.0.0/16"],
      "10.1.3.0/24",
    ],
    ["an aligned block past a smaller one", "10.1.0.0/24", ["10.1.0.0/30"], "10.0.255.0/24"],
    ["the first block of private space", "10.0.0.0/24", ["10.0.0.0/24"], "10.0.1.0/24"],
    ["the last block of private space", "192.168.255.0/24", ["192.168.255.0/24"], "192.168.254.0/24"],
    [
      "a block of another private range where one is full",
      "172.20.0.0/16",
      ["172.16.0.0/12"],
      "192.168.0.0/16",
    ],
    ["private space for a public wish", "203.0.113.0/24", [], "192.168.255.0/24"],
    [
      "a block between two that overlap each other",
      "10.0.0.0/24",
      ["10.0.0.0/22", "10.0.1.0/24"],
      "10.0.4.0/24",
    ],
    ["the gap between two", "10.0.0.0/30", ["10.0.0.0/30", "10.0.0.8/29"], "10.0.0.4/30"],
    ["the address below one that is taken", "10.0.0.5/32", ["10.0.0.5/32"], "10.0.0.4/32"],
    ["the address above the first, which is taken", "10.0.0.0/32", ["10.0.0.0/32"], "10.0.0.1/32"],
    [
      "the last address where the one below is taken",
      "192.168.255.255/32",
      ["192.168.255.254/32"],
      "192.168.255.255/32",
    ],
    ["past a block that begins outside private space", "10.0.0.0/16", ["8.0.0.0/6"], "172.16.0.0/16"],
    ["past blocks of the other IP version", "10.0.0.0/24", ["fd00::/8"], "10.0.0.0/24"],
    ["a unique local IPv6 block", "fd00:1::/64", ["fd00:1::/48"], "fd00:0:ffff:ffff::/64"],
    ["a unique local block for a global IPv6 wish", "2001:db8::/64", [], "fd00::/64"],
    ["nothing where private space is full", "10.0.0.0/24", ["0.0.0.0/0"], undefined],
    ["nothing where the wish is larger than private space", "8.0.0.0/7", [], undefined],
  ])("gives %s", (_, wish, avoid, expected) => {
    expect(nearest(wish, ...avoid)).toBe(expected);
  });

  test("finds the one gap of 10.0.0.0/8 for a /30 among 65,536 blocks", () => {
    const avoid = Cidr.parse("10.0.0.0/8")
      .split(24)
      .filter((block) => block.toString() !== "10.200.7.0/24");
    expect(nearestFreeBlock(Cidr.parse("10.0.0.0/30"), avoid)?.toString()).toBe("10.200.7.0/30");
  });
});

describe("nearestFreeBlocks", () => {
  test.each<[string, string, string[], number, string[]]>([
    ["the nearest first", "10.1.1.0/24", ["10.1.1.0/24"], 3, ["10.1.0.0/24", "10.1.2.0/24", "10.0.255.0/24"]],
    ["as many as there is room for", "10.0.0.0/9", ["10.0.0.0/16"], 3, ["10.128.0.0/9"]],
    ["none where none are asked for", "10.0.0.0/24", [], 0, []],
    ["blocks of IPv6", "fd00::/64", [], 2, ["fd00::/64", "fd00:0:0:1::/64"]],
  ])("gives %s", (_, wish, avoid, count, blocks) => {
    const found = nearestFreeBlocks(Cidr.parse(wish), avoid.map(Cidr.parse), count);
    expect(found.map(String)).toEqual(blocks);
  });

  test("gives what looking at every private block of /16 gives", () => {
    const every = privateSpace[4].flatMap((space) => Cidr.parse(space).split(16));
    const avoided = fc
      .tuple(fc.constantFrom(...every), fc.integer({ min: 8, max: 24 }))
      .map(([{ first }, prefixLength]) => Cidr.around(4, first, prefixLength));
    fc.assert(
      fc.property(
        fc.constantFrom(...every),
        fc.array(avoided, { maxLength: 40 }),
        fc.integer({ min: 1, max: 8 }),
        (wish, avoid, count) => {
          const away = ({ first }: Cidr): bigint =>
            first > wish.first ? first - wish.first : wish.first - first;
          const nearest = every
            .filter((block) => !avoid.some((other) => other.overlaps(block)))
            .sort((a, b) => Number(away(a) - away(b)) || Number(a.first - b.first))
            .slice(0, count);
          expect(nearestFreeBlocks(wish, avoid, count).map(String)).toEqual(nearest.map(String));
        },
      ),
    );
  });
});
