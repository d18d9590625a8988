import { always } from "../../domain/day";
import { limits } from "../../domain/limits";
import { defineRule } from "../rule";
import { count } from "../terraform";

export const radiusMaxTwo = defineRule({
  id: "radius-max-two",
  statement: `A gateway asks at most ${limits.radiusServers} RADIUS servers, a primary and a secondary.`,
  severity: "warning",
  source: {
    page: "https://learn.microsoft.com/azure/vpn-gateway/point-to-site-radius-gateway",
    date: "2026-06-08",
  },
  window: always,
  reads: ["radiusAddresses"],
  monotone: true,
  find: ({ radiusAddresses }) => (radiusAddresses.length > limits.radiusServers ? [radiusAddresses] : []),
  message: (addresses) => `${addresses.length} RADIUS servers: ${addresses.join(", ")}`,
  remedy: `Keep ${limits.radiusServers} RADIUS servers; Microsoft's pages tell of no more.`,
  atPlan: ({ radiusAddresses }) => `${count(radiusAddresses)} <= ${limits.radiusServers}`,
  examples: {
    bad: { radiusAddresses: ["10.1.2.4", "10.1.2.5", "10.1.2.6"] },
    good: { radiusAddresses: ["10.1.2.4", "10.1.2.5"] },
  },
});
