import { rootCertMax20 } from "../../../lib/rules/certificate/root-cert-max-20";
import { ruleTable } from "../rule-table";

ruleTable(rootCertMax20, {
  keeps: {
    "as many as a gateway trusts": { rootCertificateCount: 20 },
    none: {},
  },
  breaks: { "one too many": [{ rootCertificateCount: 21 }, "21 root certificates"] },
});
