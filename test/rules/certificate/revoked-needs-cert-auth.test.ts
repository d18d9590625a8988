import { revokedNeedsCertAuth } from "../../../lib/rules/certificate/revoked-needs-cert-auth";
import { ruleTable } from "../rule-table";

const revokedCertificates = [{ name: "laptop", value: "0F9D26B8A5C1E3D7F4A2B6C8D0E1F2A3B4C5D6E7" }];

ruleTable(revokedNeedsCertAuth, {
  keeps: {
    "certificates among others": { revokedCertificates, authentication: ["AAD", "Certificate"] },
    "no authentication told": { revokedCertificates },
    "nothing revoked": { authentication: ["Radius"] },
  },
  breaks: {
    "RADIUS alone": [
      { revokedCertificates, authentication: ["Radius"] },
      'revoked certificate "laptop", and authentication Radius alone',
    ],
    "Entra ID and RADIUS": [
      { revokedCertificates, authentication: ["AAD", "Radius"] },
      'revoked certificate "laptop", and authentication AAD, Radius alone',
    ],
  },
});
