import { clientOsList } from "../../../lib/rules/client/client-os-list";
import { ruleTable } from "../rule-table";

ruleTable(clientOsList, {
  keeps: {
    "the list": { clientOperatingSystems: ["Windows 11", "macOS", "Linux", "iOS"], tunnels: ["OpenVPN"] },
    "Android with OpenVPN": { clientOperatingSystems: ["Android"], tunnels: ["IkeV2", "OpenVPN"] },
    "Android where no tunnel type is told": { clientOperatingSystems: ["Android"] },
    "versions that other rules tell": { clientOperatingSystems: ["Windows 10", "macOS 12 or older"] },
    "Windows 7 with IKEv2 alone, which is another rule's error": {
      clientOperatingSystems: ["Windows 7"],
      tunnels: ["IkeV2"],
    },
    "Android with SSTP alone, which is another rule's error": {
      clientOperatingSystems: ["Android"],
      tunnels: ["SSTP"],
    },
    "none told": { tunnels: ["OpenVPN"] },
  },
  breaks: {
    "Windows that is not in the list": [
      { clientOperatingSystems: ["Windows 8.1", "Windows 7", "Windows Server"], tunnels: ["OpenVPN"] },
      {
        message: ["Windows 8.1 clients", "Windows 7 clients", "Windows Server clients"],
        remedy: "Take Windows 11, macOS 13 or newer, Linux or iOS.",
      },
    ],
    "Android without OpenVPN": [
      { clientOperatingSystems: ["Android"], tunnels: ["IkeV2"] },
      { message: "Android clients with tunnel type IkeV2", remedy: "Add OpenVPN to the tunnel types." },
    ],
  },
});
