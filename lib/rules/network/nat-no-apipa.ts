import { apipaBlock, isApipa } from "../../domain/bgp";
import { always } from "../../domain/day";
import { apipaAtPlan } from "../bgp/apipa";
import { bgpSitesAtPlan, bgpSitesOf } from "../connection/sites";
import { defineRule } from "../rule";
import { attribute, count, holdsAddress, is, notTogether, some } from "../terraform";

export const natNoApipa = defineRule({
  id: "nat-no-apipa",
  statement: "A gateway with NAT rules has no APIPA addresses for BGP.",
  severity: "error",
  source: { page: "https://learn.microsoft.com/azure/vpn-gateway/vpn-gateway-vpn-faq", date: "2026-06-04" },
  window: always,
  reads: ["natRules", "bgp", "bgpPeerings", "connections"],
  needs: ["natRules", "bgp"],
  find: ({ natRules, bgp, bgpPeerings, connections }) => {
    const own = bgpPeerings.flatMap(({ apipaAddresses }) => apipaAddresses);
    const theirs = bgpSitesOf(connections).map(({ bgpPeeringAddress = "" }) => bgpPeeringAddress);
    return natRules.length > 0 && bgp === true ? [...own, ...theirs].filter(isApipa) : [];
  },
  message: (address) => `NAT rules with BGP on APIPA address ${address}`,
  remedy: `Use addresses outside ${apipaBlock} for BGP, or leave out the NAT rules.`,
  atPlan: ({ natRules, bgp, bgpPeerings, connections }) => {
    const theirs = `[for site in ${bgpSitesAtPlan(connections)} : ${attribute("site", "bgpPeeringAddress")}]`;
    const apipa = holdsAddress(JSON.stringify([apipaBlock]), "address");
    const anyApipa = some(`concat(${apipaAtPlan(bgpPeerings)}, ${theirs})`, "address", apipa);
    return notTogether(`${count(natRules)} > 0`, is(bgp, true), anyApipa);
  },
  examples: {
    bad: {
      natRules: [{ name: "office", internal: [], external: [] }],
      bgp: true,
      bgpPeerings: [{ apipaAddresses: ["169.254.21.5"] }],
    },
    good: {
      natRules: [{ name: "office", internal: [], external: [] }],
      bgp: true,
      bgpPeerings: [{ apipaAddresses: [] }],
    },
  },
});
