import { always } from "../../domain/day";
import { reachOf } from "../../domain/reach";
import { defineRule } from "../rule";
import { anyOnPremisesAtPlan } from "./on-premises";
import { is, notTogether } from "../terraform";

export const radiusNotOverExpressroute = defineRule({
  id: "radius-not-over-expressroute",
  statement: "A RADIUS server on premises is not reached over ExpressRoute.",
  severity: "error",
  source: { page: "https://learn.microsoft.com/azure/vpn-gateway/vpn-gateway-vpn-faq", date: "2026-06-04" },
  azure: { when: "client connect" },
  window: always,
  reads: [
    "radiusAddresses",
    "networkSpace",
    "peeredSpaces",
    "onPremisesSpaces",
    "connections",
    "expressRoute",
  ],
  needs: ["radiusAddresses", "onPremisesSpaces", "connections", "expressRoute"],
  find: (facts) =>
    facts.expressRoute === true
      ? facts.radiusAddresses.filter((address) => reachOf(address, facts) === "premises")
      : [],
  message: (address) => `RADIUS server ${address} is on premises, and only ExpressRoute leads there`,
  remedy: "Connect the site with a site-to-site connection as well, or run the server in Azure.",
  atPlan: ({ expressRoute, ...others }) =>
    `${is(others.connections, null)} || ${notTogether(is(expressRoute, true), anyOnPremisesAtPlan(others))}`,
  examples: {
    bad: {
      radiusAddresses: ["192.168.7.4"],
      onPremisesSpaces: [{ name: "office", value: "192.168.0.0/16" }],
      connections: [],
      expressRoute: true,
    },
    good: {
      radiusAddresses: ["10.1.2.4"],
      networkSpace: ["10.1.0.0/16"],
      onPremisesSpaces: [{ name: "office", value: "192.168.0.0/16" }],
      connections: [],
      expressRoute: true,
    },
  },
});
