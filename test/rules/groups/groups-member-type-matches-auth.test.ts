import { groupsMemberTypeMatchesAuth } from "../../../lib/rules/groups/groups-member-type-matches-auth";
import { ruleTable } from "../rule-table";
import { groupOf } from "./groups";

const kinds = ["AADGroupId", "CertificateGroupId", "RadiusAzureGroupId"];

ruleTable(groupsMemberTypeMatchesAuth, {
  keeps: {
    "each kind with its authentication": {
      policyGroups: kinds.map((kind) => groupOf(kind, "x")),
      authentication: ["AAD", "Certificate", "Radius"],
    },
    "a kind nobody knows": { policyGroups: [groupOf("Badge", "x")], authentication: ["AAD"] },
    "no groups": { authentication: ["AAD"] },
  },
  breaks: {
    "Entra ID members with certificates": [
      { policyGroups: [groupOf("AADGroupId", "x")], authentication: ["Certificate"] },
      'policy group staff has AADGroupId "x" and the gateway no AAD authentication',
    ],
    "certificate and RADIUS members with Entra ID": [
      { policyGroups: kinds.map((kind) => groupOf(kind, "x")), authentication: ["AAD"] },
      [
        'policy group staff has CertificateGroupId "x" and the gateway no Certificate authentication',
        'policy group staff has RadiusAzureGroupId "x" and the gateway no Radius authentication',
      ],
    ],
  },
});
