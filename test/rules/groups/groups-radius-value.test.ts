import { groupsRadiusValue } from "../../../lib/rules/groups/groups-radius-value";
import { ruleTable } from "../rule-table";
import { groupOf } from "./groups";

ruleTable(groupsRadiusValue, {
  keeps: {
    "two digits of either case": { policyGroups: [groupOf("RadiusAzureGroupId", "6ad1bd98", "6AD1BDfF")] },
    "a value of another kind": { policyGroups: [groupOf("CertificateGroupId", "contoso.com")] },
  },
  breaks: {
    "another prefix": [
      { policyGroups: [groupOf("RadiusAzureGroupId", "6ad12323")] },
      'policy group staff has RadiusAzureGroupId "6ad12323"',
    ],
    "too few, too many and other digits": [
      { policyGroups: [groupOf("RadiusAzureGroupId", "6ad1bd9", "6ad1bd981", "6ad1bdzz")] },
      ["6ad1bd9", "6ad1bd981", "6ad1bdzz"].map(
        (value) => `policy group staff has RadiusAzureGroupId "${value}"`,
      ),
    ],
  },
});
