import { always } from "../../domain/day";
import { defineRule } from "../rule";
import { attribute, count, is, members } from "../terraform";

export const groupsOneDefault = defineRule({
  id: "groups-one-default",
  statement: "One policy group is the default.",
  why: "Whoever belongs to no group is taken to belong to the default one.",
  severity: "error",
  source: { page: "https://learn.microsoft.com/azure/virtual-wan/user-groups-about", date: "2024-10-15" },
  azure: { when: "apply" },
  window: always,
  reads: ["policyGroups"],
  find: ({ policyGroups }) => {
    const defaults = policyGroups.filter(({ isDefault }) => isDefault).map(({ name }) => name);
    return policyGroups.length > 0 && defaults.length !== 1 ? [defaults] : [];
  },
  message: (defaults) =>
    defaults.length === 0 ? "no default policy group" : `default policy groups ${defaults.join(", ")}`,
  remedy: "Make one policy group the default; that can't be changed once the group is there.",
  atPlan: ({ policyGroups }) => {
    const isDefault = is(attribute("group", "isDefault"), true);
    const defaults = `[for group in ${members(policyGroups)} : group if ${isDefault}]`;
    return `${count(policyGroups)} == 0 || length(${defaults}) == 1`;
  },
  examples: {
    bad: { policyGroups: [{ name: "staff", isDefault: false, priority: 0, members: [] }] },
    good: { policyGroups: [{ name: "staff", isDefault: true, priority: 0, members: [] }] },
  },
});
