import { groupsPriorityUnique } from "../../../lib/rules/groups/groups-priority-unique";
import { ruleTable } from "../rule-table";
import { group } from "./groups";

ruleTable(groupsPriorityUnique, {
  keeps: {
    "different priorities": { policyGroups: [group("staff"), group("guests", { priority: 1 })] },
    "one group": { policyGroups: [group("staff")] },
  },
  breaks: {
    "the priority of a group that is given none": [
      { policyGroups: [group("staff"), group("guests"), group("board", { priority: 1 })] },
      "policy groups staff, guests with priority 0",
    ],
  },
});
