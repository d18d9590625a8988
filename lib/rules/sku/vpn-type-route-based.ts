import { always } from "../../domain/day";
import { defineRule } from "../rule";
import { is, notTogether } from "../terraform";

export const vpnTypeRouteBased = defineRule({
  id: "vpn-type-route-based",
  statement: "A gateway that clients connect to is route-based.",
  severity: "error",
  source: { page: "https://learn.microsoft.com/azure/vpn-gateway/point-to-site-about", date: "2026-08-17" },
  azure: { when: "apply" },
  window: always,
  reads: ["vpnType", "pointToSite"],
  needs: ["vpnType", "pointToSite"],
  find: ({ vpnType, pointToSite }) => (pointToSite === true && vpnType === "PolicyBased" ? [vpnType] : []),
  message: (vpnType) => `point-to-site settings on a gateway of VPN type ${vpnType}`,
  remedy: 'Leave vpn_type out, or write "RouteBased"; on a gateway that runs, this replaces it.',
  atPlan: ({ vpnType, pointToSite }) => notTogether(is(pointToSite, true), is(vpnType, "PolicyBased")),
  examples: {
    bad: { vpnType: "PolicyBased", pointToSite: true },
    good: { vpnType: "RouteBased", pointToSite: true },
  },
});
