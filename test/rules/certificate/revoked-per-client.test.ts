import { revokedPerClient } from "../../../lib/rules/certificate/revoked-per-client";
import { ruleTable } from "../rule-table";

const thumbprint = "0F9D26B8A5C1E3D7F4A2B6C8D0E1F2A3B4C5D6E7";
const rootCertificates = [{ name: "corp-root", certificate: { thumbprint } }];

ruleTable(revokedPerClient, {
  keeps: {
    "a client's certificate": {
      revokedCertificates: [{ name: "laptop", value: "A1B2C3D4E5F60718293A4B5C6D7E8F9012345678" }],
      rootCertificates,
    },
    "no roots told": { revokedCertificates: [{ name: "laptop", value: thumbprint }] },
    "text that is no thumbprint beside a root that can't be read": {
      revokedCertificates: [{ name: "laptop", value: "laptop" }],
      rootCertificates: [
        { name: "corp-root", certificate: { fault: "empty", message: "the data is empty" } },
      ],
    },
  },
  breaks: {
    "the root itself": [
      { revokedCertificates: [{ name: "all", value: thumbprint }], rootCertificates },
      {
        message: 'revoked certificate "all" is the root "corp-root"',
        remedy:
          'Remove root certificate "corp-root" to turn all its clients away; else write a client\'s thumbprint in "all".',
      },
    ],
    "the root itself in lower case": [
      { revokedCertificates: [{ name: "all", value: thumbprint.toLowerCase() }], rootCertificates },
      'revoked certificate "all" is the root "corp-root"',
    ],
  },
});
