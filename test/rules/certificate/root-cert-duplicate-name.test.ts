import { rootCertDuplicateName } from "../../../lib/rules/certificate/root-cert-duplicate-name";
import { ruleTable } from "../rule-table";

ruleTable(rootCertDuplicateName, {
  keeps: {
    "two names": { rootCertificateNames: ["corp-root", "corp-root-2"] },
    "no roots": {},
  },
  breaks: {
    "one name twice": [
      { rootCertificateNames: ["corp-root", "other", "corp-root"] },
      'two root certificates are called "corp-root"',
    ],
    "the same but for letter case": [
      { rootCertificateNames: ["corp-root", "Corp-Root"] },
      'two root certificates are called "Corp-Root"',
    ],
  },
});
