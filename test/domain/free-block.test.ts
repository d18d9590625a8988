import { Cidr } from "../../lib/domain/cidr";
import { nearestFreeBlock } from "../../lib/domain/free-block";

const nearest = (wish: string, ...avoid: string[]): string | undefined =>
  nearestFreeBlock(Cidr.parse(wish), avoid.map(Cidr.parse))?.toString();

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
