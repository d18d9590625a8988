import { groupsAadValueGuid } from "../../../lib/rules/groups/groups-aad-value-guid";
import { ruleTable } from "../rule-table";
import { groupOf } from "./groups";

ruleTable(groupsAadValueGuid, {
  keeps: {
    "an object id": { policyGroups: [groupOf("AADGroupId", "8f3a7c52-0c5e-4d8b-9d53-6d1f6e1c2b4a")] },
    "a name of another kind": { policyGroups: [groupOf("CertificateGroupId", "contoso.com")] },
  },
  breaks: {
    "a name": [
      { policyGroups: [groupOf("AADGroupId", "Staff")] },
      'policy group staff has AADGroupId "Staff"',
    ],
    "an object id in braces": [
      { policyGroups: [groupOf("AADGroupId", "{8f3a7c52-0c5e-4d8b-9d53-6d1f6e1c2b4a}")] },
      'policy group staff has AADGroupId "{8f3a7c52-0c5e-4d8b-9d53-6d1f6e1c2b4a}"',
    ],
  },
});
