import { sstpExistingRetiring } from "../../../lib/rules/tunnel/sstp-existing-retiring";
import { ruleTable } from "../rule-table";

ruleTable(sstpExistingRetiring, {
  keeps: {
    "a gateway that leaves SSTP": { tunnels: ["IkeV2"], deployed: { tunnels: ["IkeV2", "SSTP"] } },
    "a new gateway, which is another rule's": { tunnels: ["SSTP"] },
    "a gateway that runs, nobody told how": { tunnels: ["SSTP"], deployed: {} },
    "SSTP added to what runs, which is another rule's": {
      tunnels: ["IkeV2", "SSTP"],
      deployed: { tunnels: ["IkeV2"] },
    },
  },
  breaks: {
    "SSTP that stays": [
      { tunnels: ["SSTP"], deployed: { tunnels: ["SSTP"] } },
      "SSTP among tunnel types SSTP: its connections end on 2027-03-31",
    ],
    "SSTP that stays beside IKEv2": [
      { tunnels: ["IkeV2", "SSTP"], deployed: { tunnels: ["IkeV2", "SSTP"] } },
      "SSTP among tunnel types IkeV2, SSTP: its connections end on 2027-03-31",
    ],
  },
});
