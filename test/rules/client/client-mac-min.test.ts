import { clientMacMin } from "../../../lib/rules/client/client-mac-min";
import { ruleTable } from "../rule-table";

ruleTable(clientMacMin, {
  keeps: {
    "macOS 13 or newer": { clientOperatingSystems: ["macOS"], tunnels: ["OpenVPN"] },
    "SSTP alone, which is another rule's error": {
      clientOperatingSystems: ["macOS 12 or older"],
      tunnels: ["SSTP"],
    },
    "none told": {},
  },
  breaks: {
    "macOS 12": [
      { clientOperatingSystems: ["macOS", "macOS 12 or older"], tunnels: ["IkeV2"] },
      "macOS 12 or older clients",
    ],
  },
});
