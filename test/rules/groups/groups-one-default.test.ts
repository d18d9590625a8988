import { groupsOneDefault } from "../../../lib/rules/groups/groups-one-default";
import { ruleTable } from "../rule-table";
import { group } from "./groups";

ruleTable(groupsOneDefault, {
  keeps: {
    "one default among two": { policyGroups: [group("staff"), group("guests", { isDefault: false })] },
    "no groups": {},
  },
  breaks: {
    "no default": [{ policyGroups: [group("guests", { isDefault: false })] }, "no default policy group"],
    "two defaults": [
      { policyGroups: [group("staff"), group("guests")] },
      "default policy groups staff, guests",
    ],
  },
});
