import { Cidr, type IpVersion } from "../domain/cidr";
import { limits } from "../domain/limits";
import { poolCapacity, poolPrefixFor, type PoolCapacity } from "../domain/pool-capacity";
import { tunnelProtocols, type TunnelType } from "../domain/tunnel-type";
import { assertTunnelType, usualTunnelType } from "./tunnel-types";
import { assertCount } from "./whole-number";

/** Whom a client address pool is for, and what it must not overlap. */
export interface PoolNeeds {
  /** Clients at the same time, each of which takes an address. */
  readonly clients: number;
  /** Address space of the virtual network, its peers, networks on premises and those that people connect from. */
  readonly avoid: readonly Cidr[];
  /**
   * Where the pool should lie, at most one block of each IP version; its size does not matter. One of IPv6 asks for IPv6
   * addresses beside those of IPv4. Unless given, the pool is IPv4 alone, near 172.16.201.0/24 of Microsoft's examples.
   */
  readonly near?: readonly Cidr[];
  /** "IKEv2 and OpenVPN" unless given. */
  readonly tunnelType?: TunnelType;
  /** Whether the gateway is active-active. */
  readonly activeActive?: boolean;
  /** How many pools that don't overlap each other, 1 to 100; one unless given. */
  readonly count?: number;
}

/** The blocks that are looked for: how large, and where. */
export interface PoolQuestion {
  readonly needs: Required<PoolNeeds>;
  /** The IPv4 block that would be taken if it were free. */
  readonly ipv4: Cidr;
  /** The one of IPv6; left out where none is asked for. */
  readonly ipv6?: Cidr;
  /** How many clients the IPv4 block holds. */
  readonly capacity: PoolCapacity;
  /** Longest prefix of an IPv4 block that the gateway takes. */
  readonly longest: number;
}

/** The most pools that can be asked for. */
export const mostPools = 100;

const usualPool = "172.16.201.0/24";
const ipv6PrefixLength = 64;

/**
 * What is looked for, worked out from needs.
 * @throws Error if the needs can't be meant, as `freePools` says.
 */
export function poolQuestion(given: PoolNeeds): PoolQuestion {
  const { clients, near = [], tunnelType = usualTunnelType, activeActive = false, count = 1 } = given;
  assertBlocks("avoid", given.avoid);
  assertBlocks("near", near);
  assertCount("clients", clients);
  assertCount("count", count, mostPools);
  assertTunnelType(tunnelType);
  const tunnels = tunnelProtocols[tunnelType];
  const nearIpv4 = onlyOne(4, near) ?? Cidr.parse(usualPool);
  const nearIpv6 = onlyOne(6, near);
  if (nearIpv6 && tunnels.includes("SSTP")) {
    throw new Error(`near "${nearIpv6}" asks for IPv6, which SSTP does not take; take another tunnel type`);
  }
  const longest = limits.poolPrefix[activeActive ? "activeActive" : "activeStandby"];
  const ipv4 = Cidr.around(4, nearIpv4.first, Math.min(poolPrefixFor(clients, tunnels), longest));
  return {
    needs: { ...given, near: [nearIpv4, ...(nearIpv6 ? [nearIpv6] : [])], tunnelType, activeActive, count },
    ipv4,
    ...(nearIpv6 && { ipv6: Cidr.around(6, nearIpv6.first, ipv6PrefixLength) }),
    capacity: poolCapacity(Number(ipv4.size), tunnels),
    longest,
  };
}

/** Holds that blocks are no texts, for callers whom no compiler tells: a text would overlap nothing. */
function assertBlocks(name: string, blocks: readonly unknown[]): void {
  const other = blocks.find((block) => !(block instanceof Cidr));
  if (other === undefined) return;
  throw new Error(`${name}: ${JSON.stringify(other)} is not a Cidr; write it like Cidr.parse("10.0.0.0/16")`);
}

function onlyOne(version: IpVersion, near: readonly Cidr[]): Cidr | undefined {
  const [first, second] = near.filter((block) => block.version === version);
  if (second === undefined) return first;
  throw new Error(`near "${second}" is one block too many; give at most one of IPv4 and one of IPv6`);
}
