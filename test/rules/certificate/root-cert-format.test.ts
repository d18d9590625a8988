import { rootCertFormat } from "../../../lib/rules/certificate/root-cert-format";
import { ruleTable } from "../rule-table";

ruleTable(rootCertFormat, {
  keeps: {
    "a certificate": { rootCertificates: [{ name: "corp-root", certificate: {} }] },
    "base64 of a whole PEM file, which another rule tells": {
      rootCertificates: [
        { name: "corp-root", certificate: { fault: "base64-of-pem", message: "the data is base64 of PEM" } },
      ],
    },
    "no roots": {},
  },
  breaks: {
    "PEM markers": [
      {
        rootCertificates: [
          { name: "corp-root", certificate: { fault: "pem-markers", message: "the data has PEM markers" } },
        ],
      },
      'root certificate "corp-root": the data has PEM markers',
    ],
    "a path and a private key among sound roots": [
      {
        rootCertificates: [
          { name: "one", certificate: { fault: "path", message: "the data is a path" } },
          { name: "two", certificate: {} },
          { name: "three", certificate: { fault: "private-key", message: "the data holds a private key" } },
        ],
      },
      [
        'root certificate "one": the data is a path',
        'root certificate "three": the data holds a private key',
      ],
    ],
  },
});
