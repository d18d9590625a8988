import fc from "fast-check";

/** Networks that blocks are drawn around, so that they often touch. */
const cores: readonly { readonly version: 4 | 6; readonly address: bigint; readonly length: number }[] = [
  { version: 4, address: 0x0a010000n, length: 16 },
  { version: 4, address: 0xac10c800n, length: 22 },
  { version: 4, address: 0xc0a80000n, length: 16 },
  { version: 4, address: 0xcb007100n, length: 24 },
  { version: 6, address: 0xfd000201n << 96n, length: 64 },
];

/** Address blocks in CIDR notation, near each other: the same, inside, around, next to, with host bits. */
export const blockTexts: fc.Arbitrary<string> = fc
  .record({
    core: fc.constantFrom(...cores),
    longer: fc.integer({ min: -3, max: 16 }),
    steps: fc.integer({ min: -2, max: 2 }),
    hostBits: fc.constantFrom(0n, 0n, 0n, 0n, 1n),
  })
  .map(({ core, longer, steps, hostBits }) => {
    const bits = core.version === 4 ? 32 : 128;
    const length = Math.min(core.length + longer, bits);
    const size = 1n << BigInt(bits - length);
    const first = core.address - (core.address % size) + BigInt(steps) * size;
    return `${addressText(core.version, first + hostBits)}/${length}`;
  });

/** Texts that look like address blocks. */
export const absurdBlocks: fc.Arbitrary<string> = fc.constantFrom(
  "",
  "10.1.0.0",
  "fd00:201::",
  "10.1.0.0/33",
  "10.1.0.0/-1",
  "10.1.0.0/+8",
  "10.1.0.0/08",
  "10.1.0.0/",
  "10.1.0.0/16/24",
  "10.1.0.0 /16",
  " 10.1.0.0/16",
  "10.1.0.0/16\n",
  "010.1.0.0/16",
  "10.1/16",
  "10.1.0.256/24",
  "10.1.0.0.0/16",
  "0x0a.1.0.0/16",
  "/16",
  "0.0.0.0/0",
  "::/0",
  "::/128",
  "fd00::201::/64",
  "fd00:201::/129",
  "fd00:201::/064",
  "fd00:201::%eth0/64",
  "FD00:201::/64",
  "fd00:0201:0:0:0:0:0:0/64",
  "fd00:201:0:0:0:0:0/64",
  "fd00:00201::/64",
  "::ffff:10.1.0.0/112",
  "::10.1.0.0/112",
  "[fd00:201::]/64",
  "GatewaySubnet",
);

function addressText(version: 4 | 6, address: bigint): string {
  const [count, width, radix, separator] = version === 4 ? [4, 8n, 10, "."] : [8, 16n, 16, ":"];
  return Array.from({ length: count }, (_, index) =>
    ((address >> (width * BigInt(count - 1 - index))) & ((1n << width) - 1n)).toString(radix),
  ).join(separator);
}
