import { rootCertName } from "../../../lib/rules/certificate/root-cert-name";
import { ruleTable } from "../rule-table";

ruleTable(rootCertName, {
  keeps: {
    "letters and hyphens": { rootCertificateNames: ["DigiCert-Federated-ID-Root-CA"] },
    "dots, underscores and digits": { rootCertificateNames: ["2026_root.v2"] },
    "80 characters": { rootCertificateNames: ["r".repeat(80)] },
    "no roots": {},
  },
  breaks: {
    "a space and parentheses": [
      { rootCertificateNames: ["Contoso (VPN)"] },
      { message: 'root certificate "Contoso (VPN)"', remedy: 'Write "Contoso-VPN".' },
    ],
    "81 characters": [
      { rootCertificateNames: ["r".repeat(81)] },
      { message: `root certificate "${"r".repeat(81)}"`, remedy: `Write "${"r".repeat(80)}".` },
    ],
    "a hyphen first": [
      { rootCertificateNames: ["-root"] },
      { message: 'root certificate "-root"', remedy: 'Write "root".' },
    ],
    "nothing that can stand in a name": [
      { rootCertificateNames: ["", "()"] },
      {
        message: ['root certificate ""', 'root certificate "()"'],
        remedy: 'Write a name like "corp-root".',
      },
    ],
  },
});
