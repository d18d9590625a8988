import type { Cidr } from "../../domain/cidr";

/** The largest IPv4 block of a subnet: the one that decides how many gateways it holds. */
export function largestIpv4Block(prefixes: readonly Cidr[]): Cidr | undefined {
  return prefixes
    .filter(({ version }) => version === 4)
    .reduce<Cidr | undefined>(
      (best, block) => (best && best.prefixLength <= block.prefixLength ? best : block),
      undefined,
    );
}

/** That block, where it is smaller than one prefix length and, if `least` is given, not smaller than that one. */
export function tooSmall(prefixes: readonly Cidr[], most: number, least = 32): readonly Cidr[] {
  const block = largestIpv4Block(prefixes);
  return block && block.prefixLength > most && block.prefixLength <= least ? [block] : [];
}
