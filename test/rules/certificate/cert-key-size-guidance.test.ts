import { certKeySizeGuidance } from "../../../lib/rules/certificate/cert-key-size-guidance";
import { ruleTable } from "../rule-table";

const root = (certificate: { keyType?: string; keyBits?: number; signatureHash?: string }) => ({
  rootCertificates: [{ name: "corp-root", certificate }],
});

ruleTable(certKeySizeGuidance, {
  keeps: {
    "what Microsoft's generators make": root({ keyBits: 2048, signatureHash: "SHA-256" }),
    "a longer key and hash": root({ keyBits: 4096, signatureHash: "SHA-512" }),
    "a short key on a curve, which another rule tells": root({ keyType: "EC", keyBits: 256 }),
    "no roots": {},
  },
  breaks: {
    "a bit too short": [root({ keyBits: 2047 }), 'root certificate "corp-root" has an RSA key of 2047 bits'],
    "SHA-1": [root({ signatureHash: "SHA-1" }), 'root certificate "corp-root" is signed with SHA-1'],
    "MD5 and a short key": [
      root({ keyBits: 1024, signatureHash: "MD5" }),
      [
        'root certificate "corp-root" has an RSA key of 1024 bits',
        'root certificate "corp-root" is signed with MD5',
      ],
    ],
  },
});
