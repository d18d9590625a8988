import { always } from "../../domain/day";
import { defineRule } from "../rule";
import { sameInTwoGroups } from "./same-in-two-groups";

export const groupsPriorityUnique = defineRule({
  id: "groups-priority-unique",
  statement: "Policy groups have different priorities.",
  why: "The group with the lower number is looked at first; which of two with one number is not documented. Left out, it is 0.",
  severity: "warning",
  source: { page: "https://learn.microsoft.com/azure/virtual-wan/user-groups-about", date: "2024-10-15" },
  azure: { when: "client connect" },
  window: always,
  reads: ["policyGroups"],
  monotone: true,
  find: ({ policyGroups }) => sameInTwoGroups(policyGroups, ({ priority }) => priority),
  message: ({ value, names }) => `policy groups ${names.join(", ")} with priority ${value}`,
  remedy: "Give each policy group a priority of its own; the lower number is looked at first.",
  examples: {
    bad: {
      policyGroups: [
        { name: "staff", isDefault: true, priority: 0, members: [] },
        { name: "guests", isDefault: false, priority: 0, members: [] },
      ],
    },
    good: {
      policyGroups: [
        { name: "staff", isDefault: true, priority: 0, members: [] },
        { name: "guests", isDefault: false, priority: 10, members: [] },
      ],
    },
  },
});
