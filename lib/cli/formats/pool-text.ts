import type { FreePool, PoolAdvice } from "../../advice/free-pools";
import { counted, wrapped } from "./layout";
import { columns, lines, paragraphs, section } from "./paragraphs";

/** What people read: the pools that are free, what was left out, and what to do where there is no room. */
export function poolText({ needs, pools, leftOut, remedies, notes }: PoolAdvice): string {
  const { clients, tunnelType, near, count } = needs;
  const whom = `for ${counted(clients, "client")} over ${tunnelType}`;
  return paragraphs(
    wrapped(`${foundText(pools.length, count)} free ${whom}, nearest to ${near.join(" and ")}`, 2),
    columns(pools.map((pool) => [pool.addressPool.join(" and "), capacityText(pool)])),
    section("What to do", lines(remedies)),
    section("Left out", columns(leftOut.map(({ space, reason }) => [`${space}`, reason]))),
    section("Good to know", lines(notes)),
  );
}

function foundText(found: number, count: number): string {
  if (found === 0) return "No pool is";
  return `${found === count ? "" : `${found} of `}${counted(count, "pool")} ${found === 1 ? "is" : "are"}`;
}

function capacityText({ sstp, ikev2OpenVpn }: FreePool): string {
  const addresses = `${sstp + ikev2OpenVpn} addresses`;
  return sstp > 0 && ikev2OpenVpn > 0
    ? `${addresses}: ${ikev2OpenVpn} for IKEv2, ${sstp} for SSTP`
    : addresses;
}
