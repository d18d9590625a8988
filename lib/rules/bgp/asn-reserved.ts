import { asnReservedBy, gatewayAsn, reservedAsns } from "../../domain/bgp";
import { always } from "../../domain/day";
import { sitesAtPlan, sitesOf } from "../connection/sites";
import { defineRule } from "../rule";
import { attribute, every } from "../terraform";

export const asnReserved = defineRule({
  id: "asn-reserved",
  statement: "Neither a gateway nor a site has an autonomous system number that Azure or IANA reserves.",
  why: `${gatewayAsn} is the gateway's own default; a site may not have it.`,
  severity: "error",
  source: { page: "https://learn.microsoft.com/azure/vpn-gateway/vpn-gateway-vpn-faq", date: "2026-06-04" },
  window: always,
  reads: ["asn", "connections"],
  monotone: true,
  find: ({ asn, connections }) =>
    [
      ...(asn === undefined || asn === gatewayAsn ? [] : [{ owner: "the gateway", asn }]),
      ...sitesOf(connections).flatMap((site) =>
        site.asn === undefined ? [] : [{ owner: `site ${site.name}`, asn: site.asn }],
      ),
    ].flatMap((numbered) => {
      const by = asnReservedBy(numbered.asn);
      return by ? [{ ...numbered, by }] : [];
    }),
  message: ({ owner, asn, by }) => `ASN ${asn} of ${owner} is reserved by ${by}`,
  remedy: "Take a private ASN that is free: 64512 to 65514, or 65521 to 65534.",
  atPlan: ({ asn, connections }) =>
    `((${asn}) == ${gatewayAsn} || ${isFree(asn)}) && ${every(sitesAtPlan(connections), "site", isFree(attribute("site", "asn")))}`,
  examples: { bad: { asn: 65517 }, good: { asn: 65515 } },
});

/** The condition that a number, where there is one, is not reserved. */
function isFree(asn: string): string {
  const within = reservedAsns.map(({ first, last }) => `(${asn} >= ${first} && ${asn} <= ${last})`);
  return `try(!(${within.join(" || ")}), true)`;
}
