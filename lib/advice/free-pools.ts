import { Cidr } from "../domain/cidr";
import { classA, freeAddresses, homeSpace, nearestFreeBlock, nearestFreeBlocks } from "../domain/free-block";
import type { PoolCapacity } from "../domain/pool-capacity";
import { poolQuestion, type PoolNeeds, type PoolQuestion } from "./pool-needs";
import { poolNotes } from "./pool-words";

/** A pool that is free, and how many clients its IPv4 addresses hold. */
export interface FreePool extends PoolCapacity {
  /** The blocks to write as the address pool: one of IPv4, and one of IPv6 where that is asked for. */
  readonly addressPool: readonly Cidr[];
}

/** Space without which nearer pools were free. */
export interface SpaceLeftOut {
  readonly space: Cidr;
  /** Why clients should have no addresses of it, in sentences. */
  readonly reason: string;
}

/** Pools that clients can have. */
export interface PoolAdvice {
  /** What is asked for, with what was not given. */
  readonly needs: Required<PoolNeeds>;
  /** Free pools, the nearest to the wish first; fewer than asked for where there is no room. */
  readonly pools: readonly FreePool[];
  readonly leftOut: readonly SpaceLeftOut[];
  /** What to do where there are fewer pools than asked for, in sentences. */
  readonly remedies: readonly string[];
  /** What to know beside, in sentences. */
  readonly notes: readonly string[];
}

const ofHomes = (): SpaceLeftOut => ({
  space: Cidr.parse(homeSpace),
  reason: "Most home routers give out its addresses, and people connect from home.",
});

/** Follows https://learn.microsoft.com/azure/vpn-gateway/vpn-gateway-troubleshoot-vpn-point-to-site-connection-problems */
const ofWindows = (): SpaceLeftOut => ({
  space: Cidr.parse(classA),
  reason: `The VPN client built into Windows sends all of ${classA} into the tunnel when its own address lies there, and loses a site that has addresses of it. With tunnel type "OpenVPN" it does not.`,
});

/**
 * The pools of private address space nearest to a wish that overlap nothing of what is to be avoided: aligned blocks, as
 * small as holds the clients. Where SSTP shares the pool, the part that is left for IKEv2 holds all of them.
 * Follows https://learn.microsoft.com/azure/vpn-gateway/point-to-site-certificate-gateway (2025-03-10).
 * @throws Error if `clients` is not a whole number from 1 to 1,000,000 or `count` not one from 1 to 100, a block is no `Cidr`,
 * the tunnel type is none, two wishes are of one IP version, or one is of IPv6 for clients of SSTP.
 */
export function freePools(needs: PoolNeeds): PoolAdvice {
  const question = poolQuestion(needs);
  const { avoid, count } = question.needs;
  const shunned = spaceToShun(question);
  const taken = [...avoid, ...shunned.map(({ space }) => space)];
  const pools = poolsOutside(taken, question);
  const nearer = nearestFreeBlocks(question.ipv4, avoid, count);
  return {
    needs: question.needs,
    pools,
    leftOut: shunned.filter(({ space }) => nearer.some((block) => block.overlaps(space))),
    remedies: pools.length < count ? remedies(pools, taken, question) : [],
    notes: poolNotes(question),
  };
}

// A block to avoid may be a site's, and then Windows loses it.
function spaceToShun({ needs }: PoolQuestion): readonly SpaceLeftOut[] {
  const { avoid, tunnelType } = needs;
  const mayLoseSite = tunnelType !== "OpenVPN" && avoid.some((block) => Cidr.parse(classA).contains(block));
  return mayLoseSite ? [ofHomes(), ofWindows()] : [ofHomes()];
}

function poolsOutside(
  taken: readonly Cidr[],
  { needs, ipv4, ipv6, capacity }: PoolQuestion,
): readonly FreePool[] {
  const blocks = nearestFreeBlocks(ipv4, taken, needs.count);
  if (ipv6 === undefined) return blocks.map((block) => ({ addressPool: [block], ...capacity }));
  const beside = nearestFreeBlocks(ipv6, taken, blocks.length);
  return blocks.flatMap((block, index) => {
    const other = beside[index];
    return other ? [{ addressPool: [block, other], ...capacity }] : [];
  });
}

function remedies(
  pools: readonly FreePool[],
  taken: readonly Cidr[],
  question: PoolQuestion,
): readonly string[] {
  const { needs, ipv4, ipv6, longest } = question;
  const used = pools.flatMap(({ addressPool }) => addressPool);
  if (nearestFreeBlock(ipv4, [...taken, ...used]))
    return [`Avoid less IPv6: no private block of /${ipv6?.prefixLength} is left.`];
  const withOpenVpn = nearestFreeBlock(ipv4, [...needs.avoid, ofHomes().space, ...used]);
  const smaller = largestBelow(question, [...taken, ...used]);
  const left = freeAddresses(4, longest, [...taken, ...used]);
  const ways = [
    withOpenVpn && `With tunnel type "OpenVPN", ${withOpenVpn} is free.`,
    smaller &&
      left >= needs.clients &&
      `Write several smaller blocks as one pool: the largest that is free is ${smaller}, of ${smaller.size} addresses.`,
  ].filter((way) => typeof way === "string");
  if (ways.length > 0) return ways;
  return left === 0n
    ? ["Avoid less: no private block of a size that Azure takes is left."]
    : [`Avoid less: private space has ${left} addresses left in blocks of a size that Azure takes.`];
}

/** The largest free block that is too small for the clients, yet large enough for the gateway. */
function largestBelow({ ipv4, longest }: PoolQuestion, taken: readonly Cidr[]): Cidr | undefined {
  for (let length = ipv4.prefixLength + 1; length <= longest; length += 1) {
    const block = nearestFreeBlock(Cidr.around(4, ipv4.first, length), taken);
    if (block) return block;
  }
  return undefined;
}
