import { always } from "../../domain/day";
import { defineRule } from "../rule";
import { attribute, every, has, is, notTogether } from "../terraform";
import { authenticationOf, membersAtPlan, membersOf } from "./members";

export const groupsMemberTypeMatchesAuth = defineRule({
  id: "groups-member-type-matches-auth",
  statement: "Members of policy groups are told by a kind of authentication that the gateway has.",
  why: "Nobody matches another member, and all such people are taken to belong to the default group.",
  severity: "error",
  source: { page: "https://learn.microsoft.com/azure/virtual-wan/user-groups-about", date: "2024-10-15" },
  azure: { when: "client connect" },
  window: always,
  reads: ["policyGroups", "authentication"],
  needs: ["policyGroups", "authentication"],
  find: ({ policyGroups, authentication }) =>
    membersOf(policyGroups)
      .map((member) => ({ ...member, wanted: authenticationOf[member.type] }))
      .filter(({ wanted }) => wanted !== undefined && !authentication.includes(wanted)),
  message: ({ group, type, value, wanted }) =>
    `policy group ${group} has ${type} "${value}" and the gateway no ${wanted} authentication`,
  remedy: "Tell the member by the gateway's own kind of authentication, or add the one it is told by.",
  atPlan: ({ policyGroups, authentication }) => {
    const isTold = Object.entries(authenticationOf).map(([type, wanted]) =>
      notTogether(is(attribute("one", "type"), type), `!${has(authentication, wanted)}`),
    );
    return `${is(authentication, null)} || ${every(membersAtPlan(policyGroups), "one", isTold.join(" && "))}`;
  },
  examples: {
    bad: {
      policyGroups: [
        {
          name: "staff",
          isDefault: true,
          priority: 0,
          members: [{ name: "staff", type: "CertificateGroupId", value: "contoso.com" }],
        },
      ],
      authentication: ["AAD"],
    },
    good: {
      policyGroups: [
        {
          name: "staff",
          isDefault: true,
          priority: 0,
          members: [{ name: "staff", type: "CertificateGroupId", value: "contoso.com" }],
        },
      ],
      authentication: ["Certificate"],
    },
  },
});
