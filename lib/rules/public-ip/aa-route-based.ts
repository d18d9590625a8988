import { always } from "../../domain/day";
import { defineRule } from "../rule";
import { is, notTogether } from "../terraform";

export const aaRouteBased = defineRule({
  id: "aa-route-based",
  statement: "An active-active gateway is route-based.",
  severity: "error",
  source: {
    page: "https://learn.microsoft.com/azure/vpn-gateway/about-active-active-gateways",
    date: "2024-07-22",
  },
  azure: {
    when: "apply",
    says: "Virtual Network Gateway VpnType should be RouteBased when Active-Active feature flag is set to True",
  },
  window: always,
  reads: ["activeActive", "vpnType"],
  needs: ["activeActive", "vpnType"],
  find: ({ activeActive, vpnType }) => (activeActive === true && vpnType === "PolicyBased" ? [vpnType] : []),
  message: (vpnType) => `active-active with VPN type ${vpnType}`,
  remedy: 'Leave vpn_type out, or write "RouteBased".',
  atPlan: ({ activeActive, vpnType }) => notTogether(is(activeActive, true), is(vpnType, "PolicyBased")),
  examples: {
    bad: { activeActive: true, vpnType: "PolicyBased" },
    good: { activeActive: true, vpnType: "RouteBased" },
  },
});
