import type { Cidr } from "../../domain/cidr";

/** A stretch of the map's width, in percent. */
export interface Stretch {
  readonly from: number;
  readonly width: number;
}

/** Any range of addresses, its ends included. */
export type AddressRange = Pick<Cidr, "first" | "last">;

/** Where ranges of addresses stand on the width of a map. */
export interface AddressScale {
  /** The stretch of a range whose ends are ends of the scale's own ranges. */
  readonly stretchOf: (range: AddressRange) => Stretch;
  /** Stretches that stand for addresses which no range has. */
  readonly gaps: readonly Stretch[];
}

const gapWeight = 3;

/**
 * A scale on which order, overlaps and what holds what are exact, while a stretch between two ends grows with the logarithm
 * of the addresses in it and what no range has is cut short: a /27 stays visible beside a /8.
 */
export function addressScale(ranges: readonly AddressRange[]): AddressScale {
  const ends = [...new Set(ranges.flatMap(({ first, last }) => [first, last + 1n]))].sort(ascending);
  const held = heldBetween(ranges, ends);
  const weights = ends.slice(1).map((end, index) => {
    const size = end - (ends[index] ?? end);
    return held[index] === true ? 4 + Math.log2(Number(size)) : gapWeight;
  });
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const positions = new Map<bigint, number>();
  let at = 0;
  for (const [index, end] of ends.entries()) {
    positions.set(end, (at / total) * 100);
    at += weights[index] ?? 0;
  }
  const stretch = (first: bigint, next: bigint): Stretch => {
    const from = positions.get(first) ?? 0;
    return { from, width: (positions.get(next) ?? 100) - from };
  };
  return {
    stretchOf: ({ first, last }) => stretch(first, last + 1n),
    gaps: ends
      .slice(1)
      .flatMap((end, index) => (held[index] === true ? [] : [stretch(ends[index] ?? end, end)])),
  };
}

/** Whether some range has the addresses between each end and the next one. */
function heldBetween(ranges: readonly AddressRange[], ends: readonly bigint[]): readonly boolean[] {
  const changes = new Map<bigint, number>();
  for (const { first, last } of ranges) {
    changes.set(first, (changes.get(first) ?? 0) + 1);
    changes.set(last + 1n, (changes.get(last + 1n) ?? 0) - 1);
  }
  let open = 0;
  return ends.map((end) => {
    open += changes.get(end) ?? 0;
    return open > 0;
  });
}

function ascending(one: bigint, other: bigint): number {
  return one < other ? -1 : Number(one > other);
}

/** The addresses that two overlapping ranges share. */
export function sharedRange(one: AddressRange, other: AddressRange): AddressRange {
  return {
    first: one.first > other.first ? one.first : other.first,
    last: one.last < other.last ? one.last : other.last,
  };
}
