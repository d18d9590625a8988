import { always } from "../../domain/day";
import { defineRule } from "../rule";
import { is, notTogether } from "../terraform";

export const typeVpn = defineRule({
  id: "type-vpn",
  statement: "A gateway that clients connect to is of type Vpn.",
  severity: "error",
  source: {
    page: "https://learn.microsoft.com/azure/vpn-gateway/vpn-gateway-about-vpn-gateway-settings",
    date: "2023-11-20",
  },
  azure: { when: "apply" },
  window: always,
  reads: ["type", "pointToSite"],
  needs: ["type", "pointToSite"],
  find: ({ type, pointToSite }) =>
    pointToSite === true && type !== undefined && type !== "Vpn" ? [type] : [],
  message: (type) => `point-to-site settings on a gateway of type ${type}`,
  remedy: 'Write type "Vpn".',
  atPlan: ({ type, pointToSite }) =>
    notTogether(is(pointToSite, true), `!(${is(type, null)} || ${is(type, "Vpn")})`),
  examples: {
    bad: { type: "ExpressRoute", pointToSite: true },
    good: { type: "ExpressRoute", pointToSite: false },
  },
});
