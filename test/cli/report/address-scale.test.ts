import fc from "fast-check";
import { addressScale, sharedRange } from "../../../lib/cli/report/address-scale";
import { Cidr } from "../../../lib/domain/cidr";

interface Placed {
  readonly from: number;
  readonly to: number;
}
function placed(...texts: readonly string[]): readonly Placed[] {
  const ranges = texts.map(Cidr.parse);
  const { stretchOf } = addressScale(ranges);
  return ranges.map(stretchOf).map(({ from, width }) => ({ from, to: from + width }));
}

test("one block has the whole width", () => {
  expect(placed("10.0.0.0/16")).toEqual([{ from: 0, to: 100 }]);
});

test("two blocks side by side share it, the lower one at the left", () => {
  expect(placed("10.1.0.0/16", "10.0.0.0/16")).toEqual([
    { from: 50, to: 100 },
    { from: 0, to: 50 },
  ]);
});

test("between blocks that are apart there is a gap, however far they are", () => {
  const near = addressScale(["10.0.0.0/24", "10.0.2.0/24"].map(Cidr.parse)).gaps;
  const far = addressScale(["10.0.0.0/24", "192.168.0.0/24"].map(Cidr.parse)).gaps;
  expect(near).toEqual(far);
  expect(near).toHaveLength(1);
});

test("a small block stays visible in a large one", () => {
  const [outer, inner] = placed("10.0.0.0/8", "10.255.255.0/29");
  expect(outer).toEqual({ from: 0, to: 100 });
  expect((inner?.to ?? 0) - (inner?.from ?? 0)).toBeGreaterThan(5);
});

test("IPv6 blocks have a scale too", () => {
  const [outer, inner] = placed("fd00:10::/48", "fd00:10:0:ff::/64");
  expect(outer).toEqual({ from: 0, to: 100 });
  expect(inner?.from).toBeGreaterThan(0);
  expect(inner?.to).toBeLessThan(100);
});

const block = fc
  .tuple(fc.integer({ min: 0, max: 255 }), fc.integer({ min: 0, max: 255 }), fc.integer({ min: 8, max: 32 }))
  .map(([a, b, length]) => Cidr.around(4, (10n << 24n) + (BigInt(a) << 16n) + (BigInt(b) << 8n), length));

test("blocks overlap, hold each other and follow each other on the scale just as they do", () => {
  fc.assert(
    fc.property(fc.array(block, { minLength: 2, maxLength: 12 }), (ranges) => {
      const { stretchOf } = addressScale(ranges);
      const slack = 1e-9;
      for (const one of ranges) {
        for (const other of ranges) {
          const [a, b] = [stretchOf(one), stretchOf(other)];
          const overlap = a.from < b.from + b.width - slack && b.from < a.from + a.width - slack;
          expect(overlap).toBe(one.overlaps(other));
          if (one.contains(other)) expect(a.width).toBeGreaterThanOrEqual(b.width - slack);
          if (one.last < other.first) expect(a.from + a.width).toBeLessThanOrEqual(b.from + slack);
        }
      }
    }),
  );
});

test("what two ranges share is the smaller one of two that hold each other", () => {
  const [outer, inner] = ["10.0.0.0/8", "10.1.0.0/16"].map(Cidr.parse) as [Cidr, Cidr];
  const { first, last } = inner;
  expect(sharedRange(outer, inner)).toEqual({ first, last });
  expect(sharedRange(inner, outer)).toEqual({ first, last });
});
