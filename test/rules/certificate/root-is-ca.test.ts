import { rootIsCa } from "../../../lib/rules/certificate/root-is-ca";
import { ruleTable } from "../rule-table";

const root = (certificate: { isCa: boolean; signsCertificates?: boolean }) => ({
  rootCertificates: [{ name: "corp-root", certificate }],
});

ruleTable(rootIsCa, {
  keeps: {
    "an authority that signs": root({ isCa: true, signsCertificates: true }),
    "what Microsoft's PowerShell generator makes": root({ isCa: false, signsCertificates: true }),
    "data that can't be read, which another rule tells": {
      rootCertificates: [
        { name: "corp-root", certificate: { fault: "empty", message: "the data is empty" } },
      ],
    },
  },
  breaks: {
    "a client's certificate": [
      root({ isCa: false, signsCertificates: false }),
      'root certificate "corp-root" (CN=Contoso VPN root) is not one that signs others',
    ],
    "an authority that may not sign": [
      root({ isCa: true, signsCertificates: false }),
      'root certificate "corp-root" (CN=Contoso VPN root) is not one that signs others',
    ],
  },
});
