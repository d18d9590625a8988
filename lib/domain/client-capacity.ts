import { limits } from "./limits";
import { skuRows } from "./sku";
import { sameSet } from "./tunnel-type";

/** Clients that SSTP adds to what a gateway carries over IKEv2 and OpenVPN. */
export function sstpShare(tunnels: readonly string[]): number {
  return tunnels.includes("SSTP") ? limits.sstpClients : 0;
}

/** Clients a gateway carries at the same time over its tunnel types; undefined where no number is documented for the SKU. */
export function clientCapacity(sku: string, tunnels: readonly string[]): number | undefined {
  const [row] = skuRows(sku);
  if (sameSet(tunnels, ["SSTP"])) return row?.sstp;
  return row?.ikev2OpenVpn === undefined ? undefined : row.ikev2OpenVpn + sstpShare(tunnels);
}
