import { always } from "../../domain/day";
import { limits } from "../../domain/limits";
import { defineRule } from "../rule";
import { namedAtPlan } from "./members";

export const groupsMax90 = defineRule({
  id: "groups-max-90",
  statement: `A gateway's client connections name at most ${limits.policyGroups} policy groups.`,
  why: "A group counts once for each client connection that names it.",
  severity: "error",
  source: {
    page: "https://learn.microsoft.com/azure/vpn-gateway/point-to-site-user-groups-create-portal",
    date: "2026-05-05",
  },
  azure: { when: "apply" },
  window: always,
  reads: ["clientConnections"],
  monotone: true,
  find: ({ clientConnections }) => {
    const count = clientConnections.flatMap(({ policyGroups }) => policyGroups).length;
    return count > limits.policyGroups ? [count] : [];
  },
  message: (count) => `${count} policy groups, counted for each client connection that names them`,
  remedy: "Name each group in one client connection, or put people into fewer groups.",
  atPlan: ({ clientConnections }) => `length(${namedAtPlan(clientConnections)}) <= ${limits.policyGroups}`,
  examples: {
    bad: {
      clientConnections: [
        {
          name: "staff",
          policyGroups: Array.from({ length: 91 }, (_, index) => `team${index}`),
          addressPool: [],
        },
      ],
    },
    good: { clientConnections: [{ name: "staff", policyGroups: ["staff"], addressPool: [] }] },
  },
});
