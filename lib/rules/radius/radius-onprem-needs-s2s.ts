import { always } from "../../domain/day";
import { reachOf } from "../../domain/reach";
import { defineRule } from "../rule";
import { anyOnPremisesAtPlan } from "./on-premises";
import { is } from "../terraform";

export const radiusOnpremNeedsS2s = defineRule({
  id: "radius-onprem-needs-s2s",
  statement:
    "A RADIUS server on premises is reached over a site-to-site connection whose site holds its address.",
  why: "Where ExpressRoute leads there, radius-not-over-expressroute tells.",
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
  needs: ["radiusAddresses", "onPremisesSpaces", "connections"],
  find: (facts) =>
    facts.expressRoute === true
      ? []
      : facts.radiusAddresses.filter((address) => reachOf(address, facts) === "premises"),
  message: (address) => `RADIUS server ${address} is on premises, and no connection leads there`,
  remedy: "Connect the site, with the server's address in the address space of its local network gateway.",
  atPlan: ({ expressRoute, ...others }) =>
    `${is(others.connections, null)} || ${is(expressRoute, true)} || !${anyOnPremisesAtPlan(others)}`,
  examples: {
    bad: {
      radiusAddresses: ["192.168.7.4"],
      onPremisesSpaces: [{ name: "office", value: "192.168.0.0/16" }],
      connections: [],
    },
    good: {
      radiusAddresses: ["192.168.7.4"],
      onPremisesSpaces: [{ name: "office", value: "192.168.0.0/16" }],
      connections: [
        {
          name: "office",
          type: "IPsec",
          bgp: false,
          site: { name: "office", addressSpace: ["192.168.0.0/16"], prefixes: 1 },
        },
      ],
    },
  },
});
