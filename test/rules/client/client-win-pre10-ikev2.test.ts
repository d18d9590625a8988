import { clientWinPre10Ikev2 } from "../../../lib/rules/client/client-win-pre10-ikev2";
import { ruleTable } from "../rule-table";

ruleTable(clientWinPre10Ikev2, {
  keeps: {
    "everything newer, over IKEv2": {
      tunnels: ["IkeV2"],
      clientOperatingSystems: [
        "Windows 10",
        "Windows 11",
        "Windows Server",
        "macOS",
        "Linux",
        "iOS",
        "Android",
      ],
    },
    "Windows 8.1 with OpenVPN beside IKEv2": {
      tunnels: ["IkeV2", "OpenVPN"],
      clientOperatingSystems: ["Windows 8.1"],
    },
    "Windows 7 with SSTP beside IKEv2": { tunnels: ["IkeV2", "SSTP"], clientOperatingSystems: ["Windows 7"] },
    "no tunnel type told": { clientOperatingSystems: ["Windows 7"] },
  },
  breaks: {
    "Windows 7 and 8.1 over IKEv2": [
      { tunnels: ["IkeV2"], clientOperatingSystems: ["Windows 7", "Windows 8.1"] },
      ["Windows 7 clients, and IKEv2 alone", "Windows 8.1 clients, and IKEv2 alone"],
    ],
  },
});
