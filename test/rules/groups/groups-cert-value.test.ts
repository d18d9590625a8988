import { groupsCertValue } from "../../../lib/rules/groups/groups-cert-value";
import { ruleTable } from "../rule-table";
import { groupOf } from "./groups";

ruleTable(groupsCertValue, {
  keeps: {
    "a domain": { policyGroups: [groupOf("CertificateGroupId", "marketing.contoso.com")] },
    "a domain that begins with CN": { policyGroups: [groupOf("CertificateGroupId", "cn.contoso.com")] },
    "a value of another kind": { policyGroups: [groupOf("AADGroupId", "a@b")] },
  },
  breaks: {
    "a whole common name": [
      { policyGroups: [groupOf("CertificateGroupId", "CN=user@marketing.contoso.com")] },
      {
        message: 'policy group staff has CertificateGroupId "CN=user@marketing.contoso.com"',
        remedy: 'Write "marketing.contoso.com".',
      },
    ],
    "a name before the domain": [
      { policyGroups: [groupOf("CertificateGroupId", "user@contoso.com")] },
      {
        message: 'policy group staff has CertificateGroupId "user@contoso.com"',
        remedy: 'Write "contoso.com".',
      },
    ],
    "an attribute name before the domain": [
      { policyGroups: [groupOf("CertificateGroupId", "cn = contoso.com")] },
      {
        message: 'policy group staff has CertificateGroupId "cn = contoso.com"',
        remedy: 'Write "contoso.com".',
      },
    ],
    "nothing after the sign": [
      { policyGroups: [groupOf("CertificateGroupId", "user@")] },
      {
        message: 'policy group staff has CertificateGroupId "user@"',
        remedy: 'Write what comes after the "@" of the common name, like "marketing.contoso.com".',
      },
    ],
  },
});
