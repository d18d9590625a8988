import { always } from "../../domain/day";
import { defineRule } from "../rule";
import { attribute, every, matches } from "../terraform";

const takenByAzurerm = /^[a-zA-Z][a-zA-Z.\-_]{0,78}[a-zA-Z_]{0,1}$/;

export const groupsNameRegex = defineRule({
  id: "groups-name-regex",
  statement:
    "A policy group's name is a letter followed by letters, periods, underscores and hyphens, 80 characters at most.",
  why: "azurerm takes no digits in it.",
  severity: "error",
  source: {
    page: "https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/virtual_network_gateway",
    date: "2026-11-22",
  },
  conflict: {
    with: {
      page: "https://learn.microsoft.com/azure/vpn-gateway/point-to-site-user-groups-create-portal",
      date: "2026-05-05",
    },
    decided:
      "Microsoft's page has a group called policyGroup1; azurerm refuses that name before Azure sees it.",
  },
  azure: {
    when: "plan",
    says: '"name" must be between 1 and 80 characters ... contain only letters, periods, underscores and hyphens',
  },
  window: always,
  reads: ["policyGroups"],
  monotone: true,
  find: ({ policyGroups }) =>
    policyGroups.map(({ name }) => name).filter((name) => !takenByAzurerm.test(name)),
  message: (name) => `policy group "${name}"`,
  remedy: 'Write a name without digits and spaces, like "policy-group-staff".',
  atPlan: ({ policyGroups }) =>
    every(policyGroups, "group", matches(takenByAzurerm, attribute("group", "name"))),
  examples: {
    bad: { policyGroups: [{ name: "policyGroup1", isDefault: true, priority: 0, members: [] }] },
    good: { policyGroups: [{ name: "policy-group-staff", isDefault: true, priority: 0, members: [] }] },
  },
});
