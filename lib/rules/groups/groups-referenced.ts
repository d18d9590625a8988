import { always } from "../../domain/day";
import { defineRule } from "../rule";
import { namedAtPlan } from "./members";
import { every, some } from "../terraform";

export const groupsReferenced = defineRule({
  id: "groups-referenced",
  statement: "Client connections name policy groups that the gateway has.",
  severity: "error",
  source: {
    page: "https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/virtual_network_gateway",
    date: "2026-11-22",
  },
  azure: { when: "apply" },
  window: always,
  reads: ["clientConnections", "policyGroups"],
  needs: ["clientConnections"],
  find: ({ clientConnections, policyGroups }) =>
    clientConnections.flatMap((connection) =>
      connection.policyGroups
        .filter((name) => !policyGroups.some((group) => group.name.toLowerCase() === name.toLowerCase()))
        .map((name) => ({ connection: connection.name, name })),
    ),
  message: ({ connection, name }) => `client connection ${connection} names policy group "${name}"`,
  remedy: "Add a policy group of that name, or name one that is there.",
  atPlan: ({ clientConnections, policyGroups }) => {
    const isThere = some(policyGroups, "group", "try(lower(group.name) == lower(name), false)");
    return every(namedAtPlan(clientConnections), "name", isThere);
  },
  examples: {
    bad: {
      clientConnections: [{ name: "staff", policyGroups: ["staf"], addressPool: [] }],
      policyGroups: [{ name: "staff", isDefault: true, priority: 0, members: [] }],
    },
    good: {
      clientConnections: [{ name: "staff", policyGroups: ["staff"], addressPool: [] }],
      policyGroups: [{ name: "staff", isDefault: true, priority: 0, members: [] }],
    },
  },
});
