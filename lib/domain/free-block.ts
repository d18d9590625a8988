import { Cidr, type IpVersion } from "./cidr";

/** The largest private block of IPv4, a network of class A in the terms of old. */
export const classA = "10.0.0.0/8";

/** What most home routers give out, from where people connect; common knowledge that no page of Microsoft's states. */
export const homeSpace = "192.168.0.0/23";

/** Address space that clients may be given a block from: RFC 1918 for IPv4, and the part of RFC 4193 that is assigned locally for IPv6. */
export const privateSpace: Readonly<Record<IpVersion, readonly string[]>> = {
  4: [classA, "172.16.0.0/12", "192.168.0.0/16"],
  6: ["fd00::/8"],
};

interface Range {
  readonly first: bigint;
  readonly last: bigint;
}

/**
 * The private block of the wish's size that starts nearest to it and overlaps none of the blocks to avoid; the lower of
 * two at one distance, and the wish itself where it is free. Undefined where private space has no room for it.
 */
export function nearestFreeBlock(wish: Cidr, avoid: readonly Cidr[]): Cidr | undefined {
  const starts = freeRanges(wish.version, avoid).flatMap((range) => nearestStart(wish, range) ?? []);
  const [nearest] = starts.sort((a, b) => Number(distance(wish.first, a) - distance(wish.first, b)));
  return nearest === undefined ? undefined : Cidr.around(wish.version, nearest, wish.prefixLength);
}

/** The private blocks of the wish's size that start nearest to it and overlap neither each other nor the blocks to avoid, the nearest first; fewer than asked where there is no room. */
export function nearestFreeBlocks(wish: Cidr, avoid: readonly Cidr[], count: number): readonly Cidr[] {
  const found: Cidr[] = [];
  while (found.length < count) {
    const nearest = nearestFreeBlock(wish, [...avoid, ...found]);
    if (nearest === undefined) break;
    found.push(nearest);
  }
  return found;
}

/** How many private addresses are left in blocks of this prefix length that overlap none of the blocks to avoid. */
export function freeAddresses(version: IpVersion, prefixLength: number, avoid: readonly Cidr[]): bigint {
  const { size } = Cidr.around(version, 0n, prefixLength);
  return freeRanges(version, avoid)
    .map((range) => startsIn(range, size))
    .reduce((sum, { lowest, highest }) => sum + (lowest > highest ? 0n : highest - lowest + size), 0n);
}

function freeRanges(version: IpVersion, avoid: readonly Cidr[]): readonly Range[] {
  const taken = avoid
    .filter((block) => block.version === version)
    .sort((a, b) => Number(a.first > b.first) - Number(a.first < b.first));
  return privateSpace[version].map(Cidr.parse).flatMap((space) => {
    const free: Range[] = [];
    let next = space.first;
    for (const { first, last } of taken.filter((block) => block.overlaps(space))) {
      if (first > next) free.push({ first: next, last: first - 1n });
      if (last >= next) next = last + 1n;
    }
    return next > space.last ? free : [...free, { first: next, last: space.last }];
  });
}

function nearestStart({ first: wished, size }: Cidr, range: Range): bigint | undefined {
  const { lowest, highest } = startsIn(range, size);
  if (lowest > highest) return undefined;
  if (wished < lowest) return lowest;
  return wished > highest ? highest : wished;
}

/** Where the first and the last aligned block of a size in a range start; the last before the first where there is none. */
function startsIn(
  { first, last }: Range,
  size: bigint,
): { readonly lowest: bigint; readonly highest: bigint } {
  return { lowest: ((first + size - 1n) / size) * size, highest: ((last + 1n) / size - 1n) * size };
}

function distance(a: bigint, b: bigint): bigint {
  return a > b ? a - b : b - a;
}
