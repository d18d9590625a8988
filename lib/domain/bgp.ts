import { Cidr } from "./cidr";

/** Autonomous system number of a gateway that is given none. */
export const gatewayAsn = 65515;

/**
 * Autonomous system numbers that neither a gateway nor a site may have, as ranges with both ends, and whose they are; a
 * gateway may keep its own default. 429496729 is printed on the page, 4294967295 is what RFC 7300 reserves.
 * Follows https://learn.microsoft.com/azure/vpn-gateway/vpn-gateway-vpn-faq (2026-06-04).
 */
// prettier-ignore
export const reservedAsns: readonly { readonly first: number; readonly last: number; readonly by: "Azure" | "IANA" }[] = [
  { first: 8074,          last: 8075,          by: "Azure" },
  { first: 12076,         last: 12076,         by: "Azure" },
  { first: 65515,         last: 65515,         by: "Azure" },
  { first: 65517,         last: 65520,         by: "Azure" },
  { first: 23456,         last: 23456,         by: "IANA" },
  { first: 64496,         last: 64511,         by: "IANA" },
  { first: 65535,         last: 65551,         by: "IANA" },
  { first: 429_496_729,   last: 429_496_729,   by: "IANA" },
  { first: 4_294_967_295, last: 4_294_967_295, by: "IANA" },
];

/** Who reserved an autonomous system number; undefined for one that is free to use. */
export function asnReservedBy(asn: number): "Azure" | "IANA" | undefined {
  return reservedAsns.find(({ first, last }) => first <= asn && asn <= last)?.by;
}

/** Blocks of addresses that a gateway may have for BGP beside its own: 169.254.21.0–169.254.22.255. */
export const customApipaBlocks = ["169.254.21.0/24", "169.254.22.0/24"] as const;

/** All automatic private addresses (APIPA), RFC 3927. */
export const apipaBlock = "169.254.0.0/16";

/** Whether a text is an automatic private address. */
export function isApipa(address: string): boolean {
  return Cidr.parse(apipaBlock).containsAddress(address);
}
