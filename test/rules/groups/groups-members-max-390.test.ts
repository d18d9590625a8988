import { groupsMembersMax390 } from "../../../lib/rules/groups/groups-members-max-390";
import { ruleTable } from "../rule-table";
import { connection, groupOf } from "./groups";

const members = (count: number): ReturnType<typeof groupOf> =>
  groupOf("CertificateGroupId", ...Array.from({ length: count }, (_, index) => `team${index}.contoso.com`));

ruleTable(groupsMembersMax390, {
  keeps: {
    "as many members as a gateway takes": {
      policyGroups: [members(390)],
      clientConnections: [connection("a", ["staff"])],
    },
    "as many, counted twice": {
      policyGroups: [members(195)],
      clientConnections: [connection("a", ["staff"]), connection("b", ["staff"])],
    },
    "as many, beside a group of another name": {
      policyGroups: [members(390)],
      clientConnections: [connection("a", ["staff", "guests"])],
    },
    "a group that no connection names": { policyGroups: [members(391)] },
  },
  breaks: {
    "one too many": [
      { policyGroups: [members(391)], clientConnections: [connection("a", ["staff"])] },
      "391 members, counted for each client connection that names their group",
    ],
    "a group that counts twice": [
      {
        policyGroups: [members(196)],
        clientConnections: [connection("a", ["staff"]), connection("b", ["staff"])],
      },
      "392 members, counted for each client connection that names their group",
    ],
  },
});
