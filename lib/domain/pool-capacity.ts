import type { Cidr } from "./cidr";
import { limits } from "./limits";

/**
 * How many clients an address pool holds, one address each. Where SSTP and IKEv2 share a pool it is split for good: half
 * of it, 128 addresses at most, for SSTP, the rest for IKEv2.
 * Follows https://learn.microsoft.com/azure/vpn-gateway/vpn-gateway-vpn-faq (2026-06-04).
 */
export interface PoolCapacity {
  /** SSTP clients; 0 without that tunnel. */
  readonly sstp: number;
  /** IKEv2 and OpenVPN clients; 0 without those tunnels. */
  readonly ikev2OpenVpn: number;
}

/** How many IPv4 addresses some blocks hold; one that lies in several is counted once. */
export function ipv4Addresses(blocks: readonly Cidr[]): number {
  const outermost = blocks.filter(
    (block, index) =>
      block.version === 4 &&
      !blocks.some((other, at) => other.contains(block) && (at < index || !block.contains(other))),
  );
  return outermost.reduce((sum, { size }) => sum + Number(size), 0);
}

/** How many clients a pool of this many addresses holds, by tunnel protocols in azurerm's spelling. */
export function poolCapacity(addresses: number, tunnels: readonly string[]): PoolCapacity {
  if (!tunnels.includes("SSTP")) return { sstp: 0, ikev2OpenVpn: addresses };
  if (!tunnels.includes("IkeV2")) return { sstp: addresses, ikev2OpenVpn: 0 };
  const sstp = Math.min(Math.floor(addresses / 2), limits.sstpClients);
  return { sstp, ikev2OpenVpn: addresses - sstp };
}

/** The longest IPv4 prefix whose block holds this many clients of one tunnel, IKEv2 where SSTP shares the pool. */
export function poolPrefixFor(clients: number, tunnels: readonly string[]): number {
  const shared = tunnels.includes("SSTP") && tunnels.includes("IkeV2");
  const addresses = shared ? clients + Math.min(clients, limits.sstpClients) : clients;
  return 32 - Math.ceil(Math.log2(Math.max(addresses, 1)));
}
