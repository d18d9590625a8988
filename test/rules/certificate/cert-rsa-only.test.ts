import { certRsaOnly } from "../../../lib/rules/certificate/cert-rsa-only";
import { ruleTable } from "../rule-table";

const root = (keyType: string) => [{ name: "corp-root", certificate: { keyType } }];

ruleTable(certRsaOnly, {
  keeps: {
    "an RSA key": { rootCertificates: root("RSA"), tunnels: ["IkeV2"] },
    "data that can't be read, which another rule tells": {
      rootCertificates: [
        { name: "corp-root", certificate: { fault: "empty", message: "the data is empty" } },
      ],
      tunnels: ["IkeV2"],
    },
  },
  breaks: {
    "a key on a curve, over IKEv2": [
      { rootCertificates: root("EC"), tunnels: ["IkeV2"] },
      { message: 'root certificate "corp-root" has a key of type EC', severity: "error" },
    ],
    "the same with OpenVPN beside IKEv2": [
      { rootCertificates: root("EC"), tunnels: ["OpenVPN", "IkeV2"] },
      { message: 'root certificate "corp-root" has a key of type EC', severity: "error" },
    ],
    "the same over OpenVPN alone, where only a page speaks against it": [
      { rootCertificates: root("Ed25519"), tunnels: ["OpenVPN"] },
      { message: 'root certificate "corp-root" has a key of type Ed25519', severity: "warning" },
    ],
  },
});
