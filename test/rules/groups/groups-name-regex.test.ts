import { groupsNameRegex } from "../../../lib/rules/groups/groups-name-regex";
import { ruleTable } from "../rule-table";
import { group } from "./groups";

ruleTable(groupsNameRegex, {
  keeps: {
    "all that is taken": { policyGroups: [group("policy-group.Of_staff")] },
    "one letter": { policyGroups: [group("a")] },
    "80 characters": { policyGroups: [group("a".repeat(80))] },
  },
  breaks: {
    "81 characters": [{ policyGroups: [group("a".repeat(81))] }, `policy group "${"a".repeat(81)}"`],
    "a digit, as on Microsoft's page": [
      { policyGroups: [group("staff"), group("policyGroup1")] },
      'policy group "policyGroup1"',
    ],
    "a hyphen first": [{ policyGroups: [group("-staff")] }, 'policy group "-staff"'],
    "a space": [{ policyGroups: [group("all staff")] }, 'policy group "all staff"'],
    "no name": [{ policyGroups: [group("")] }, 'policy group ""'],
  },
});
