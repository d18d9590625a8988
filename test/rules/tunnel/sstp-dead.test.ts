import { sstpDead } from "../../../lib/rules/tunnel/sstp-dead";
import { ruleTable } from "../rule-table";

ruleTable(sstpDead, {
  asOf: "2027-03-31",
  keeps: {
    "IKEv2 and OpenVPN": { tunnels: ["IkeV2", "OpenVPN"] },
    "no tunnel types": {},
  },
  breaks: {
    "a new gateway with SSTP": [
      { tunnels: ["SSTP"] },
      "SSTP among tunnel types SSTP: its connections ended on 2027-03-31",
    ],
    "SSTP where nobody told what runs": [
      { tunnels: ["SSTP"], deployed: {} },
      "SSTP among tunnel types SSTP: its connections ended on 2027-03-31",
    ],
    "SSTP added to what runs": [
      { tunnels: ["IkeV2", "SSTP"], deployed: { tunnels: ["IkeV2"] } },
      "SSTP among tunnel types IkeV2, SSTP: its connections ended on 2027-03-31",
    ],
    "SSTP that already runs keeps nobody from other changes": [
      { tunnels: ["SSTP"], deployed: { tunnels: ["SSTP"] } },
      {
        message: "SSTP among tunnel types SSTP: its connections ended on 2027-03-31",
        severity: "warning",
      },
    ],
  },
});
