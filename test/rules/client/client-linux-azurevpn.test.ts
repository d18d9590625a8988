import { clientLinuxAzurevpn } from "../../../lib/rules/client/client-linux-azurevpn";
import { ruleTable } from "../rule-table";

ruleTable(clientLinuxAzurevpn, {
  keeps: {
    "certificates beside Entra ID": {
      authentication: ["AAD", "Certificate"],
      clientOperatingSystems: ["Linux"],
    },
    "macOS with Entra ID": { authentication: ["AAD"], clientOperatingSystems: ["macOS"] },
    "no authentication told": { clientOperatingSystems: ["Linux"] },
  },
  breaks: {
    "Entra ID alone": [
      { authentication: ["AAD"], clientOperatingSystems: ["Windows 11", "Linux"] },
      "Linux clients, and Entra ID as the only authentication",
    ],
  },
});
