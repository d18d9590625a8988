import { always } from "../../domain/day";
import { defineRule } from "../rule";
import { is, notTogether } from "../terraform";

export const bgpRouteBased = defineRule({
  id: "bgp-route-based",
  statement: "A gateway with BGP is route-based.",
  severity: "error",
  source: { page: "https://learn.microsoft.com/azure/vpn-gateway/vpn-gateway-vpn-faq", date: "2026-06-04" },
  azure: { when: "apply" },
  window: always,
  reads: ["bgp", "vpnType"],
  needs: ["bgp", "vpnType"],
  find: ({ bgp, vpnType }) => (bgp === true && vpnType === "PolicyBased" ? [vpnType] : []),
  message: (vpnType) => `BGP with VPN type ${vpnType}`,
  remedy: 'Take VPN type "RouteBased", which makes a new gateway, or leave BGP off.',
  atPlan: ({ bgp, vpnType }) => notTogether(is(bgp, true), is(vpnType, "PolicyBased")),
  examples: { bad: { bgp: true, vpnType: "PolicyBased" }, good: { bgp: true, vpnType: "RouteBased" } },
});
