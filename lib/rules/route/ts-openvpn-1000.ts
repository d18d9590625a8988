import { advertisedRoutes } from "../../domain/advertised-routes";
import { always } from "../../domain/day";
import { limits } from "../../domain/limits";
import { defineRule } from "../rule";
import { routesAtPlan } from "./routes-at-plan";
import { has, notTogether } from "../terraform";

export const tsOpenvpn1000 = defineRule({
  id: "ts-openvpn-1000",
  statement: `OpenVPN clients get at most ${limits.openVpnRoutes} routes.`,
  severity: "error",
  source: { page: "https://learn.microsoft.com/azure/vpn-gateway/vpn-gateway-vpn-faq", date: "2026-06-04" },
  azure: { when: "client connect" },
  window: always,
  reads: ["tunnels", "networkPrefixCount", "peeredSpaces", "connections", "customRoutesWritten"],
  needs: ["tunnels"],
  monotone: true,
  find: (facts) => {
    const count = advertisedRoutes(facts);
    return facts.tunnels.includes("OpenVPN") && count > limits.openVpnRoutes ? [count] : [];
  },
  message: (count) => `${count} routes for OpenVPN clients, ${limits.openVpnRoutes} at most`,
  remedy: "Join neighbouring prefixes of the networks.",
  atPlan: ({ tunnels, ...routes }) =>
    notTogether(has(tunnels, "OpenVPN"), `${routesAtPlan(routes)} > ${limits.openVpnRoutes}`),
  examples: {
    bad: { tunnels: ["OpenVPN"], networkPrefixCount: 1001 },
    good: { tunnels: ["OpenVPN"], networkPrefixCount: 1000 },
  },
});
