import { clientCapacity } from "../domain/client-capacity";
import { limits } from "../domain/limits";
import { tunnelProtocols } from "../domain/tunnel-type";
import type { PoolQuestion } from "./pool-needs";
import { largestSku } from "./sku-offer";

/** What to know beside the pools for clients, in sentences. */
export function poolNotes({ needs, ipv6, capacity }: PoolQuestion): readonly string[] {
  const { clients, tunnelType, activeActive } = needs;
  const carried = clientCapacity(largestSku, tunnelProtocols[tunnelType]) ?? 0;
  return [
    clients === (tunnelType === "SSTP" ? capacity.sstp : capacity.ikev2OpenVpn) &&
      "Each client takes an address of its own: none is left to spare.",
    tunnelType === "IKEv2 and SSTP" &&
      `SSTP and IKEv2 split a pool for good: half of it goes to SSTP, ${limits.sstpClients} addresses at most. The rest holds all clients.`,
    clients > carried && `A gateway carries at most ${carried} clients over ${tunnelType}.`,
    activeActive &&
      "Microsoft does not say whether the instances of an active-active gateway share a pool or divide it.",
    ipv6 !== undefined &&
      "Only a new gateway takes IPv6, of another SKU than Basic, and it can't go back to IPv4 alone.",
  ].filter((note) => note !== false);
}
