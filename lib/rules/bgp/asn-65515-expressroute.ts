import { gatewayAsn } from "../../domain/bgp";
import { always } from "../../domain/day";
import { defineRule } from "../rule";
import { is, notTogether } from "../terraform";

export const asn65515Expressroute = defineRule({
  id: "asn-65515-expressroute",
  statement: `A gateway whose routes cross to ExpressRoute has the autonomous system number ${gatewayAsn}.`,
  severity: "error",
  source: {
    page: "https://learn.microsoft.com/azure/expressroute/expressroute-howto-coexist-resource-manager",
    date: "2023-06-30",
  },
  azure: { when: "run time" },
  window: always,
  reads: ["asn", "expressRouteTransit"],
  needs: ["asn", "expressRouteTransit"],
  find: ({ asn = gatewayAsn, expressRouteTransit }) =>
    expressRouteTransit === true && asn !== gatewayAsn ? [asn] : [],
  message: (asn) => `ASN ${asn} with transit to ExpressRoute`,
  remedy: `Leave the ASN at ${gatewayAsn}, and reset a gateway that had another.`,
  atPlan: ({ asn, expressRouteTransit }) =>
    notTogether(is(expressRouteTransit, true), `!(${is(asn, null)})`, `(${asn}) != ${gatewayAsn}`),
  examples: {
    bad: { asn: 64512, expressRouteTransit: true },
    good: { asn: 65515, expressRouteTransit: true },
  },
});
