import { clientWin10 } from "../../../lib/rules/client/client-win10";
import { ruleTable } from "../rule-table";

ruleTable(clientWin10, {
  keeps: {
    "Windows 11": { clientOperatingSystems: ["Windows 11"] },
    "none told": {},
  },
  breaks: {
    "Windows 10 among others": [
      { clientOperatingSystems: ["Windows 11", "Windows 10"] },
      "Windows 10 clients",
    ],
  },
});
