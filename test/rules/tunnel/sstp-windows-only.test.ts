import { sstpWindowsOnly } from "../../../lib/rules/tunnel/sstp-windows-only";
import { ruleTable } from "../rule-table";

ruleTable(sstpWindowsOnly, {
  keeps: {
    "every Windows": {
      tunnels: ["SSTP"],
      clientOperatingSystems: ["Windows 11", "Windows 10", "Windows 8.1", "Windows 7", "Windows Server"],
    },
    "macOS with IKEv2 beside SSTP": { tunnels: ["IkeV2", "SSTP"], clientOperatingSystems: ["macOS"] },
    "macOS where no tunnel type is told": { clientOperatingSystems: ["macOS"] },
    "SSTP where no operating system is told": { tunnels: ["SSTP"] },
  },
  breaks: {
    "everything else": [
      {
        tunnels: ["SSTP"],
        clientOperatingSystems: ["macOS", "macOS 12 or older", "Linux", "iOS", "Android", "Windows 11"],
      },
      [
        "macOS clients, and SSTP alone",
        "macOS 12 or older clients, and SSTP alone",
        "Linux clients, and SSTP alone",
        "iOS clients, and SSTP alone",
        "Android clients, and SSTP alone",
      ],
    ],
  },
});
