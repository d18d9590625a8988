import { always } from "../../domain/day";
import { limits } from "../../domain/limits";
import { defineRule } from "../rule";
import { attribute, count, members } from "../terraform";
import { namedAtPlan } from "./members";

export const groupsMembersMax390 = defineRule({
  id: "groups-members-max-390",
  statement: `The policy groups that client connections name have at most ${limits.policyGroupMembers} members.`,
  why: "A group's members count once for each client connection that names the group.",
  severity: "error",
  source: {
    page: "https://learn.microsoft.com/azure/vpn-gateway/point-to-site-user-groups-create-portal",
    date: "2026-05-05",
  },
  azure: { when: "apply" },
  window: always,
  reads: ["policyGroups", "clientConnections"],
  needs: ["policyGroups", "clientConnections"],
  monotone: true,
  find: ({ policyGroups, clientConnections }) => {
    const named = clientConnections.flatMap((connection) => connection.policyGroups);
    const count = policyGroups
      .map((group) => group.members.length * named.filter((other) => other === group.name).length)
      .reduce((sum, size) => sum + size, 0);
    return count > limits.policyGroupMembers ? [count] : [];
  },
  message: (count) => `${count} members, counted for each client connection that names their group`,
  remedy: "Name each group in one client connection, or tell people apart by fewer values.",
  atPlan: ({ policyGroups, clientConnections }) => {
    const size = count(attribute("group", "members"));
    const sizes = `[for group in ${members(policyGroups)} : ${size} if name == ${attribute("group", "name")}]`;
    const ofNamed = `flatten([for name in ${namedAtPlan(clientConnections)} : ${sizes}])`;
    return `sum(concat([0], ${ofNamed})) <= ${limits.policyGroupMembers}`;
  },
  examples: {
    bad: {
      policyGroups: [
        {
          name: "staff",
          isDefault: true,
          priority: 0,
          members: Array.from({ length: 391 }, (_, index) => ({
            name: `member${index}`,
            type: "CertificateGroupId",
            value: `dept${index}.contoso.com`,
          })),
        },
      ],
      clientConnections: [{ name: "staff", policyGroups: ["staff"], addressPool: [] }],
    },
    good: {
      policyGroups: [{ name: "staff", isDefault: true, priority: 0, members: [] }],
      clientConnections: [{ name: "staff", policyGroups: ["staff"], addressPool: [] }],
    },
  },
});
