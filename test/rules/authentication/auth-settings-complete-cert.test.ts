import { authSettingsCompleteCert } from "../../../lib/rules/authentication/auth-settings-complete-cert";
import { ruleTable } from "../rule-table";

ruleTable(authSettingsCompleteCert, {
  keeps: {
    "one root": { authenticationWritten: ["Certificate"], rootCertificateCount: 1 },
    "no root, and vpn_auth_types left out": { rootCertificateCount: 0 },
    "no root, and another type": { authenticationWritten: ["AAD"], rootCertificateCount: 0 },
  },
  breaks: {
    "no root": [
      { authenticationWritten: ["Certificate"], rootCertificateCount: 0 },
      "certificate authentication without a root certificate",
    ],
    "roots left out": [
      { authenticationWritten: ["AAD", "Certificate"] },
      "certificate authentication without a root certificate",
    ],
  },
});
