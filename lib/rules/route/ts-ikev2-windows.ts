import { advertisedRoutes } from "../../domain/advertised-routes";
import type { ClientOperatingSystem } from "../../domain/client";
import { always } from "../../domain/day";
import { limits } from "../../domain/limits";
import { defineRule } from "../rule";
import { routesAtPlan } from "./routes-at-plan";
import { count, has, notTogether, some } from "../terraform";

const { current, old }: { readonly current: number; readonly old: number } = limits.ikev2Selectors;
const maybeOld: readonly ClientOperatingSystem[] = ["Windows 10", "Windows Server"];

export const tsIkev2Windows = defineRule({
  id: "ts-ikev2-windows",
  statement: `Windows clients of IKEv2 get at most ${current} routes, ${old} before Windows 10 version 2004.`,
  why: "Each route is a traffic selector, and clients with more fail to connect.",
  severity: "error",
  source: { page: "https://learn.microsoft.com/azure/vpn-gateway/vpn-gateway-vpn-faq", date: "2026-06-04" },
  conflict: {
    with: {
      page: "https://learn.microsoft.com/azure/azure-resource-manager/management/azure-subscription-service-limits",
      date: "2024-01-04",
    },
    decided: `That page has ${old} for Windows and one more than ${current} for others; ${old} is a warning here, for Windows that may be old.`,
  },
  azure: { when: "client connect" },
  window: always,
  reads: [
    "tunnels",
    "networkPrefixCount",
    "peeredSpaces",
    "connections",
    "customRoutesWritten",
    "clientOperatingSystems",
  ],
  needs: ["tunnels"],
  monotone: true,
  find: (facts) => {
    const { tunnels, clientOperatingSystems: systems } = facts;
    const count = advertisedRoutes(facts);
    const windows = systems.length === 0 || systems.some((system) => system.startsWith("Windows"));
    if (!tunnels.includes("IkeV2") || !windows) return [];
    if (count > current) return [{ count, most: current }];
    return count > old && systems.some((system) => maybeOld.includes(system)) ? [{ count, most: old }] : [];
  },
  softer: {
    when: `there are ${current} or fewer, for Windows that may be old`,
    holds: ({ most }) => most === old,
  },
  message: ({ count, most }) => `${count} routes for IKEv2 clients, ${most} at most`,
  remedy: "Join neighbouring prefixes of the networks, or have Windows use OpenVPN.",
  atPlan: ({ tunnels, clientOperatingSystems: systems, ...routes }) =>
    notTogether(
      has(tunnels, "IkeV2"),
      `(${count(systems)} == 0 || ${some(systems, "system", 'startswith(system, "Windows")')})`,
      `${routesAtPlan(routes)} > ${current}`,
    ),
  examples: {
    bad: { tunnels: ["IkeV2"], networkPrefixCount: 256 },
    good: { tunnels: ["IkeV2"], networkPrefixCount: 255 },
  },
});
