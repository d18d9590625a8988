import { always } from "../../domain/day";
import { defineRule } from "../rule";
import { attribute, count, members } from "../terraform";
import { sameInTwoGroups } from "./same-in-two-groups";

export const groupsUniqueNames = defineRule({
  id: "groups-unique-names",
  statement: "Policy groups have different names.",
  severity: "error",
  source: {
    page: "https://learn.microsoft.com/azure/vpn-gateway/point-to-site-user-groups-create-portal",
    date: "2026-05-05",
  },
  azure: { when: "apply" },
  window: always,
  reads: ["policyGroups"],
  monotone: true,
  find: ({ policyGroups }) => sameInTwoGroups(policyGroups, ({ name }) => name),
  message: ({ value, names }) => `${names.length} policy groups called "${value}"`,
  remedy: "Give each policy group a name of its own.",
  atPlan: ({ policyGroups }) => {
    const names = `[for group in ${members(policyGroups)} : ${attribute("group", "name")}]`;
    return `length(distinct(${names})) == ${count(policyGroups)}`;
  },
  examples: {
    bad: {
      policyGroups: [
        { name: "staff", isDefault: true, priority: 0, members: [] },
        { name: "staff", isDefault: false, priority: 1, members: [] },
      ],
    },
    good: {
      policyGroups: [
        { name: "staff", isDefault: true, priority: 0, members: [] },
        { name: "guests", isDefault: false, priority: 1, members: [] },
      ],
    },
  },
});
