import { groupsUniqueNames } from "../../../lib/rules/groups/groups-unique-names";
import { ruleTable } from "../rule-table";
import { group } from "./groups";

ruleTable(groupsUniqueNames, {
  keeps: {
    "different names": { policyGroups: [group("staff"), group("guests")] },
    "no groups": {},
  },
  breaks: {
    "a name twice, another three times": [
      { policyGroups: ["a", "b", "a", "b", "b", "c"].map((name) => group(name)) },
      ['2 policy groups called "a"', '3 policy groups called "b"'],
    ],
  },
});
