import { always } from "../../domain/day";
import { defineRule } from "../rule";
import { has, notTogether } from "../terraform";

export const groupsTunnels = defineRule({
  id: "groups-tunnels",
  statement: "A gateway with policy groups has no SSTP among its tunnel types.",
  severity: "error",
  source: {
    page: "https://learn.microsoft.com/azure/vpn-gateway/point-to-site-user-groups-create-portal",
    date: "2026-05-05",
  },
  window: always,
  reads: ["policyGroups", "tunnels"],
  needs: ["policyGroups", "tunnels"],
  monotone: true,
  find: ({ policyGroups, tunnels }) =>
    policyGroups.length > 0 && tunnels.includes("SSTP") ? [policyGroups] : [],
  message: (groups) => `policy groups ${groups.map(({ name }) => name).join(", ")} with tunnel type SSTP`,
  remedy: 'Take tunnel type "IKEv2", "OpenVPN" or both.',
  atPlan: ({ policyGroups, tunnels }) =>
    notTogether(`try(length(${policyGroups}) > 0, false)`, has(tunnels, "SSTP")),
  examples: {
    bad: { policyGroups: [{ name: "staff", isDefault: true, priority: 0, members: [] }], tunnels: ["SSTP"] },
    good: {
      policyGroups: [{ name: "staff", isDefault: true, priority: 0, members: [] }],
      tunnels: ["IkeV2", "OpenVPN"],
    },
  },
});
