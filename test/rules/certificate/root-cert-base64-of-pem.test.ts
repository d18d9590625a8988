import { rootCertBase64OfPem } from "../../../lib/rules/certificate/root-cert-base64-of-pem";
import { ruleTable } from "../rule-table";

ruleTable(rootCertBase64OfPem, {
  keeps: {
    "a certificate": { rootCertificates: [{ name: "corp-root", certificate: {} }] },
    "PEM markers, which another rule tells": {
      rootCertificates: [
        { name: "corp-root", certificate: { fault: "pem-markers", message: "the data has PEM markers" } },
      ],
    },
  },
  breaks: {
    "base64 of a whole PEM file": [
      {
        rootCertificates: [
          {
            name: "corp-root",
            certificate: { fault: "base64-of-pem", message: "the data is base64 of PEM" },
          },
        ],
      },
      'root certificate "corp-root": the data is base64 of PEM',
    ],
  },
});
