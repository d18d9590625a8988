import { groupsTunnels } from "../../../lib/rules/groups/groups-tunnels";
import { ruleTable } from "../rule-table";
import { group } from "./groups";

const policyGroups = [group("staff"), group("guests")];

ruleTable(groupsTunnels, {
  keeps: {
    "groups with IKEv2 and OpenVPN": { policyGroups, tunnels: ["IkeV2", "OpenVPN"] },
    "SSTP without groups": { tunnels: ["SSTP"] },
    "groups, no tunnel types told": { policyGroups },
  },
  breaks: {
    "groups with SSTP": [
      { policyGroups, tunnels: ["IkeV2", "SSTP"] },
      "policy groups staff, guests with tunnel type SSTP",
    ],
  },
});
