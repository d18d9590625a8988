import fc from "fast-check";
import { Cidr, isIpv4Address, readCidr, type CidrFault } from "../../lib/domain/cidr";

const texts = (blocks: readonly Cidr[]): string[] => blocks.map(String);

describe("a block reads its text", () => {
  test.each<[string, string, { version: 4 | 6; prefixLength: number; first: bigint; last: bigint }]>([
    ["all of IPv4", "0.0.0.0/0", { version: 4, prefixLength: 0, first: 0n, last: 0xffff_ffffn }],
    [
      "one private range",
      "10.0.0.0/8",
      { version: 4, prefixLength: 8, first: 0x0a00_0000n, last: 0x0aff_ffffn },
    ],
    [
      "the last address of IPv4",
      "255.255.255.255/32",
      { version: 4, prefixLength: 32, first: 0xffff_ffffn, last: 0xffff_ffffn },
    ],
    ["all of IPv6", "::/0", { version: 6, prefixLength: 0, first: 0n, last: 2n ** 128n - 1n }],
    [
      "unique local IPv6",
      "fc00::/7",
      { version: 6, prefixLength: 7, first: 0xfcn << 120n, last: (0xfen << 120n) - 1n },
    ],
    [
      "the last address below IPv4 in the form of IPv6",
      "::fffe:ffff:ffff/128",
      { version: 6, prefixLength: 128, first: 0xfffe_ffff_ffffn, last: 0xfffe_ffff_ffffn },
    ],
    [
      "the first address above it",
      "::1:0:0:0/128",
      { version: 6, prefixLength: 128, first: 0x1_0000_0000_0000n, last: 0x1_0000_0000_0000n },
    ],
    [
      "the last address of IPv6",
      "ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff/128",
      { version: 6, prefixLength: 128, first: 2n ** 128n - 1n, last: 2n ** 128n - 1n },
    ],
  ])("%s", (_, text, expected) => {
    expect(Cidr.parse(text)).toMatchObject(expected);
  });
});

describe("a text that is no block is refused", () => {
  test.each<[string, string, CidrFault["fault"], string]>([
    [
      "an IPv4 address alone",
      "10.1.0.0",
      "bare-address",
      '"10.1.0.0" has no prefix length; write a block like "172.16.201.0/24", or "10.1.0.0/32" for the one address',
    ],
    [
      "an IPv6 address alone",
      "FD00::1",
      "bare-address",
      '"FD00::1" has no prefix length; write a block like "fd00:201::/64", or "fd00::1/128" for the one address',
    ],
    [
      "an address past the start of its block",
      "10.1.1.0/23",
      "host-bits",
      '"10.1.1.0/23" does not start a block of /23: the block around it is "10.1.0.0/23"',
    ],
    [
      "the last address of a block",
      "10.1.1.255/24",
      "host-bits",
      '"10.1.1.255/24" does not start a block of /24: the block around it is "10.1.1.0/24"',
    ],
    [
      "an IPv6 address past the start of its block",
      "fd00:201::1/64",
      "host-bits",
      '"fd00:201::1/64" does not start a block of /64: the block around it is "fd00:201::/64"',
    ],
    [
      "a prefix longer than an IPv4 address",
      "10.0.0.0/33",
      "malformed",
      '"10.0.0.0/33" is not an address block; write it like "172.16.201.0/24"',
    ],
    [
      "a prefix longer than an IPv6 address",
      "fd00::/129",
      "malformed",
      '"fd00::/129" is not an address block; write it like "fd00:201::/64"',
    ],
  ])("%s", (_, text, fault, message) => {
    expect(readCidr(text)).toMatchObject({ fault, message });
    expect(() => Cidr.parse(text)).toThrow(new Error(message));
  });

  test.each<[string, string]>([
    ["no text", ""],
    ["a prefix length alone", "/24"],
    ["an empty prefix length", "10.0.0.0/"],
    ["two prefix lengths", "10.0.0.0/8/8"],
    ["a negative prefix length", "10.0.0.0/-1"],
    ["a netmask", "10.0.0.0/255.0.0.0"],
    ["a leading zero in an octet, which some read as octal", "010.0.0.0/8"],
    ["a leading zero in the prefix length", "10.0.0.0/08"],
    ["a leading zero in an IPv4 part of IPv6", "::010.0.0.0/104"],
    ["an IPv4 address in the form of an IPv6 one", "::ffff:10.0.0.0/104"],
    ["the first address of that form", "::ffff:0:0/96"],
    ["the last address of that form", "::ffff:ffff:ffff/128"],
    ["an octet past 255", "10.0.0.256/32"],
    ["a hexadecimal octet", "0x0a.0.0.0/8"],
    ["three octets", "10.0.0/8"],
    ["five octets", "10.0.0.0.0/8"],
    ["an empty octet", "10..0.0/8"],
    ["a space before", " 10.0.0.0/8"],
    ["a space after", "10.0.0.0/8 "],
    ["a line break after", "10.0.0.0/8\n"],
    ["digits of another script", "١0.0.0.0/8"],
    ["a number", "167772160/8"],
    ["a service tag", "AzureCloud"],
    ["an IPv6 zone", "fe80::%eth0/64"],
    ["an IPv6 zone of one address", "fe80::1%1/128"],
    ["brackets", "[fd00::]/8"],
    ["a group of five digits", "00001::/16"],
    ["a group past f", "g::/16"],
    ["seven groups", "1:2:3:4:5:6:7/128"],
    ["nine groups", "1:2:3:4:5:6:7:8:9/128"],
    ["two ellipses", "1::2::/128"],
    ["three colons", ":::/0"],
    ["an ellipsis beside eight groups", "1:2:3:4:5:6:7:8::/128"],
    ["a colon at the end", "1:2:3:4:5:6:7:/128"],
    ["an IPv4 part that is not last", "1.2.3.4::/16"],
  ])("%s", (_, text) => {
    expect(readCidr(text)).toMatchObject({ fault: "malformed" });
  });

  test.each<[string, string, string | undefined]>([
    ["the address itself where it stands alone", "10.1.0.0", "10.1.0.0/32"],
    ["the IPv6 address itself where it stands alone", "::1", "::1/128"],
    ["the block around host bits", "10.20.30.40/12", "10.16.0.0/12"],
    ["nothing where the text is no address", "10.1.0/24", undefined],
  ])("and the one that was meant is %s", (_, text, meant) => {
    const read = readCidr(text);
    expect(read).not.toBeInstanceOf(Cidr);
    expect((read as CidrFault).meant?.toString()).toBe(meant);
  });
});

describe("a block's text is", () => {
  test.each<[string, string, string]>([
    ["IPv4 as it was written", "172.16.201.0/24", "172.16.201.0/24"],
    ["all zeros as ::", "0:0:0:0:0:0:0:0/0", "::/0"],
    ["zeros at the start as ::", "0:0:0:0:0:0:0:1/128", "::1/128"],
    ["zeros at the end as ::", "1:0:0:0:0:0:0:0/16", "1::/16"],
    ["zeros in between as ::", "1:0:0:0:0:0:0:8/128", "1::8/128"],
    ["two zeros at the start as ::", "0:0:3:4:5:6:7:8/128", "::3:4:5:6:7:8/128"],
    ["two zeros at the end as ::", "1:2:3:4:5:6:0:0/128", "1:2:3:4:5:6::/128"],
    ["a zero alone as 0", "1:2:3:0:5:6:7:8/128", "1:2:3:0:5:6:7:8/128"],
    ["a zero alone as 0, even where it was written ::", "1:2:3:4:5:6:7::/128", "1:2:3:4:5:6:7:0/128"],
    ["zeros that stand apart as 0", "0:2:0:4:0:6:0:8/128", "0:2:0:4:0:6:0:8/128"],
    ["the longer of two runs as ::, where it comes last", "1:0:0:4:0:0:0:8/128", "1:0:0:4::8/128"],
    ["the longer of two runs as ::, where it comes first", "1:0:0:0:5:0:0:8/128", "1::5:0:0:8/128"],
    ["the first of two runs of one length as ::", "1:0:0:4:5:0:0:8/128", "1::4:5:0:0:8/128"],
    ["groups that end in zero as they are", "10:0:0:10:0:0:0:100/128", "10:0:0:10::100/128"],
    ["lower case", "FD00:ABCD::/32", "fd00:abcd::/32"],
    ["without leading zeros", "00fd:0001:0000::/48", "fd:1::/48"],
    ["hexadecimal where IPv4 was written at the end", "::10.0.0.0/104", "::a00:0/104"],
  ])("%s", (_, written, text) => {
    const block = Cidr.parse(written);
    expect(block.toString()).toBe(text);
    expect(JSON.stringify({ block })).toBe(`{"block":"${text}"}`);
  });
});

describe("two blocks", () => {
  interface Relation {
    overlaps: boolean;
    contains: boolean;
    isContained: boolean;
  }
  const apart = { overlaps: false, contains: false, isContained: false };
  const around = { overlaps: true, contains: true, isContained: false };
  const same = { overlaps: true, contains: true, isContained: true };

  test.each<[string, string, string, Relation]>([
    ["that are the same", "10.1.0.0/16", "10.1.0.0/16", same],
    ["one around the other", "10.0.0.0/8", "10.1.0.0/16", around],
    ["that start together", "10.1.0.0/16", "10.1.0.0/24", around],
    ["that end together", "10.1.0.0/16", "10.1.255.0/24", around],
    ["one the other's last address", "10.1.0.0/16", "10.1.255.255/32", around],
    ["one the address below the other", "10.1.0.0/16", "10.0.255.255/32", apart],
    ["one the address above the other", "10.1.0.0/16", "10.2.0.0/32", apart],
    ["that touch", "10.1.0.0/24", "10.1.1.0/24", apart],
    ["far from each other", "10.0.0.0/8", "192.168.0.0/16", apart],
    ["of all of IPv4 and a part", "0.0.0.0/0", "255.255.255.255/32", around],
    ["of IPv6, one around the other", "fd00::/8", "fd12:3456::/32", around],
    ["of IPv6, that touch", "fd00::/64", "fd00:0:0:1::/64", apart],
    ["of different IP versions with the same numbers", "0.0.0.0/0", "::/96", apart],
    ["of all of IPv6 and IPv4", "::/0", "10.0.0.0/8", apart],
  ])("%s", (_, some, other, { overlaps, contains, isContained }) => {
    const [a, b] = [Cidr.parse(some), Cidr.parse(other)];
    expect({ there: a.overlaps(b), back: b.overlaps(a) }).toEqual({ there: overlaps, back: overlaps });
    expect({ contains: a.contains(b), isContained: b.contains(a) }).toEqual({ contains, isContained });
    expect(a.equals(b)).toBe(contains && isContained);
  });

  test("are equal however their texts were written", () => {
    expect(Cidr.parse("FD00:0:0::/32").equals(Cidr.parse("fd00::/32"))).toBe(true);
  });
});

describe("whether a block contains an address", () => {
  test.each<[string, string, string, boolean]>([
    ["its first", "10.1.0.0/24", "10.1.0.0", true],
    ["its last", "10.1.0.0/24", "10.1.0.255", true],
    ["the one below", "10.1.0.0/24", "10.0.255.255", false],
    ["the one above", "10.1.0.0/24", "10.1.1.0", false],
    ["one of IPv6", "fd00::/8", "fdff::1", true],
    ["one of the other IP version", "::/0", "10.0.0.1", false],
    ["a block", "10.1.0.0/24", "10.1.0.0/24", false],
    ["no address", "10.1.0.0/24", "radius.contoso.com", false],
    ["no text", "10.1.0.0/24", "", false],
  ])("%s", (_, block, address, expected) => {
    expect(Cidr.parse(block).containsAddress(address)).toBe(expected);
  });
});

test.each<[string, bigint]>([
  ["10.0.0.1/32", 1n],
  ["172.16.201.0/29", 8n],
  ["172.16.201.0/24", 256n],
  ["0.0.0.0/0", 2n ** 32n],
  ["fd00:201::/64", 2n ** 64n],
  ["::/0", 2n ** 128n],
])("the size of %s is %i addresses", (text, size) => {
  expect(Cidr.parse(text).size).toBe(size);
});

describe("a block is split", () => {
  test.each<[string, string, number, string[]]>([
    ["into itself", "10.1.0.0/24", 24, ["10.1.0.0/24"]],
    ["into halves", "10.1.0.0/24", 25, ["10.1.0.0/25", "10.1.0.128/25"]],
    [
      "into single addresses",
      "10.1.0.4/30",
      32,
      ["10.1.0.4/32", "10.1.0.5/32", "10.1.0.6/32", "10.1.0.7/32"],
    ],
    ["into halves of IPv6", "fd00::/63", 64, ["fd00::/64", "fd00:0:0:1::/64"]],
  ])("%s", (_, text, prefixLength, parts) => {
    expect(texts(Cidr.parse(text).split(prefixLength))).toEqual(parts);
  });

  test("into at most 65,536 blocks", () => {
    expect(Cidr.parse("10.0.0.0/8").split(24)).toHaveLength(65_536);
    expect(() => Cidr.parse("10.0.0.0/8").split(25)).toThrow(
      new RangeError("10.0.0.0/8 has 131072 blocks of /25; split it into at most 65536"),
    );
  });

  test.each<[string, string, number, string]>([
    [
      "a shorter prefix",
      "10.1.0.0/24",
      23,
      "10.1.0.0/24 can't be split into /23 blocks; give a prefix length from 24 to 32",
    ],
    [
      "a prefix longer than an IPv4 address",
      "10.1.0.0/24",
      33,
      "10.1.0.0/24 can't be split into /33 blocks; give a prefix length from 24 to 32",
    ],
    [
      "a prefix longer than an IPv6 address",
      "fd00::/120",
      129,
      "fd00::/120 can't be split into /129 blocks; give a prefix length from 120 to 128",
    ],
    [
      "a part of a bit",
      "10.1.0.0/24",
      24.5,
      "10.1.0.0/24 can't be split into /24.5 blocks; give a prefix length from 24 to 32",
    ],
  ])("but not by %s", (_, text, prefixLength, message) => {
    expect(() => Cidr.parse(text).split(prefixLength)).toThrow(new RangeError(message));
  });
});

test.each<[string, string, boolean]>([
  ["an IPv4 address", "10.0.0.4", true],
  ["an IPv6 address", "fd00::4", false],
  ["a block", "10.0.0.4/32", false],
  ["an address with a leading zero", "10.0.0.04", false],
  ["a host name", "radius.contoso.com", false],
])("%s is an IPv4 address or not", (_, text, expected) => {
  expect(isIpv4Address(text)).toBe(expected);
});

describe("for any blocks", () => {
  const anyBlock = (version: 4 | 6): fc.Arbitrary<Cidr> => {
    const bits = version === 4 ? 32 : 128;
    return fc
      .tuple(fc.bigInt({ min: 0n, max: 2n ** BigInt(bits) - 1n }), fc.integer({ min: 0, max: bits }))
      .map(([address, prefixLength]) => Cidr.around(version, address, prefixLength));
  };
  const block = fc.oneof(anyBlock(4), anyBlock(6));
  /** Blocks within 10.0.0.0/26, few enough that they often meet and can be counted out. */
  const near = fc
    .tuple(fc.bigInt({ min: 0n, max: 63n }), fc.integer({ min: 26, max: 32 }))
    .map(([address, prefixLength]) => Cidr.around(4, 0x0a00_0000n + address, prefixLength));
  const addresses = ({ first, last }: Cidr): bigint[] =>
    Array.from({ length: Number(last - first) + 1 }, (_, index) => first + BigInt(index));

  test("the text reads back as the same block", () => {
    fc.assert(
      fc.property(block, (one) => {
        expect(Cidr.parse(one.toString())).toEqual(one);
      }),
    );
  });

  test("IPv6 text is as short as RFC 5952 has it, which is how a URL is written", () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(0n, 0n, 0n, 1n, 0x10n, 0xfd00n), { minLength: 8, maxLength: 8 }),
        (groups) => {
          const written = groups.map((group) => group.toString(16).padStart(4, "0")).join(":");
          const { hostname } = new URL(`http://[${written}]/`);
          expect(`[${Cidr.parse(`${written}/128`).toString()}`).toBe(hostname.replace("]", "/128"));
        },
      ),
    );
  });

  test("overlapping goes both ways, and is one containing the other", () => {
    fc.assert(
      fc.property(fc.oneof(near, block), fc.oneof(near, block), (a, b) => {
        expect(a.overlaps(b)).toBe(b.overlaps(a));
        expect(a.overlaps(b)).toBe(a.contains(b) || b.contains(a));
      }),
    );
  });

  test("overlapping and containing are what comparing address by address gives", () => {
    fc.assert(
      fc.property(near, near, (a, b) => {
        const inA = new Set(addresses(a));
        const ofB = addresses(b);
        expect(a.overlaps(b)).toBe(ofB.some((address) => inA.has(address)));
        expect(a.contains(b)).toBe(ofB.every((address) => inA.has(address)));
        expect(a.size).toBe(BigInt(inA.size));
      }),
    );
  });

  test("the parts of a split follow one another from the first address to the last", () => {
    const splits = fc.tuple(block, fc.integer({ min: 0, max: 8 })).map(([one, more]) => ({
      one,
      prefixLength: Math.min(one.prefixLength + more, one.version === 4 ? 32 : 128),
    }));
    fc.assert(
      fc.property(splits, ({ one, prefixLength }) => {
        const parts = one.split(prefixLength);
        expect(parts[0]?.first).toBe(one.first);
        expect(parts.at(-1)?.last).toBe(one.last);
        expect(parts.slice(1).map(({ first }) => first)).toEqual(
          parts.slice(0, -1).map(({ last }) => last + 1n),
        );
        expect(new Set(parts.map((part) => part.prefixLength))).toEqual(new Set([prefixLength]));
      }),
    );
  });

  test("an address with host bits means the block around it", () => {
    fc.assert(
      fc.property(fc.ipV4(), fc.integer({ min: 0, max: 32 }), (address, prefixLength) => {
        const read = readCidr(`${address}/${prefixLength}`);
        const meant = read instanceof Cidr ? read : read.meant;
        expect(meant?.prefixLength).toBe(prefixLength);
        expect(meant?.containsAddress(address)).toBe(true);
      }),
    );
  });
});
