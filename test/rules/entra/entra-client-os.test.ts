import { entraClientOs } from "../../../lib/rules/entra/entra-client-os";
import { ruleTable } from "../rule-table";

ruleTable(entraClientOs, {
  keeps: {
    "Windows and macOS": { authentication: ["AAD"], clientOperatingSystems: ["Windows 11", "macOS"] },
    "Linux, which is another rule's": { authentication: ["AAD"], clientOperatingSystems: ["Linux"] },
    "iOS with certificates beside Entra ID": {
      authentication: ["AAD", "Certificate"],
      clientOperatingSystems: ["iOS"],
    },
    "Android with certificates": { authentication: ["Certificate"], clientOperatingSystems: ["Android"] },
  },
  breaks: {
    "iOS and Android": [
      { authentication: ["AAD"], clientOperatingSystems: ["iOS", "macOS", "Android"] },
      [
        "iOS clients, and Entra ID as the only authentication",
        "Android clients, and Entra ID as the only authentication",
      ],
    ],
  },
});
