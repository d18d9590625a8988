import { groupsReferenced } from "../../../lib/rules/groups/groups-referenced";
import { ruleTable } from "../rule-table";
import { connection, group } from "./groups";

ruleTable(groupsReferenced, {
  keeps: {
    "groups that are there": {
      clientConnections: [connection("a", ["staff", "guests"])],
      policyGroups: [group("staff"), group("guests")],
    },
    "a name in other letters, which Azure takes for the same": {
      clientConnections: [connection("a", ["Staff"])],
      policyGroups: [group("staff")],
    },
    "a group that no connection names": { policyGroups: [group("staff")] },
  },
  breaks: {
    "a misspelt name beside a right one": [
      { clientConnections: [connection("a", ["staf", "staff"])], policyGroups: [group("staff")] },
      'client connection a names policy group "staf"',
    ],
    "no groups at all": [
      { clientConnections: [connection("a", ["staff"])] },
      'client connection a names policy group "staff"',
    ],
  },
});
