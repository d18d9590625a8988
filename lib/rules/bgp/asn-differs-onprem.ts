import { gatewayAsn } from "../../domain/bgp";
import { always } from "../../domain/day";
import { bgpSitesAtPlan, bgpSitesOf } from "../connection/sites";
import { defineRule } from "../rule";
import { attribute, is, some } from "../terraform";

export const asnDiffersOnprem = defineRule({
  id: "asn-differs-onprem",
  statement: "A gateway and a site that it reaches with BGP have different autonomous system numbers.",
  severity: "error",
  source: { page: "https://learn.microsoft.com/azure/vpn-gateway/vpn-gateway-vpn-faq", date: "2026-06-04" },
  window: always,
  reads: ["asn", "connections"],
  needs: ["asn", "connections"],
  monotone: true,
  // A site with the gateway's default is asn-reserved.
  find: ({ asn, connections }) =>
    bgpSitesOf(connections).filter((site) => asn !== gatewayAsn && asn !== undefined && site.asn === asn),
  message: ({ name, asn }) => `ASN ${asn} of the gateway and of site ${name}`,
  remedy: "Give the gateway or the site another private ASN.",
  atPlan: ({ asn, connections }) => {
    const sameAsn = `${attribute("site", "asn")} == (${asn})`;
    const free = `(${is(asn, null)} || (${asn}) == ${gatewayAsn})`;
    return `${free} || !${some(bgpSitesAtPlan(connections), "site", sameAsn)}`;
  },
  examples: {
    bad: {
      asn: 64512,
      connections: [
        {
          name: "office",
          type: "IPsec",
          bgp: true,
          site: { name: "office", addressSpace: [], prefixes: 0, asn: 64512 },
        },
      ],
    },
    good: {
      asn: 64512,
      connections: [
        {
          name: "office",
          type: "IPsec",
          bgp: true,
          site: { name: "office", addressSpace: [], prefixes: 0, asn: 64513 },
        },
      ],
    },
  },
});
