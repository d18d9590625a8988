import { groupsPoolMin24 } from "../../../lib/rules/groups/groups-pool-min-24";
import { ruleTable } from "../rule-table";
import { connection } from "./groups";

ruleTable(groupsPoolMin24, {
  keeps: {
    "the smallest block": { clientConnections: [connection("staff", ["staff"], "172.16.201.0/24")] },
    "an IPv6 block": { clientConnections: [connection("staff", ["staff"], "fd00:201::/64")] },
  },
  breaks: {
    "one bit longer": [
      { clientConnections: [connection("staff", ["staff"], "172.16.200.0/24", "172.16.201.0/25")] },
      "block 172.16.201.0/25 of client connection staff is smaller than /24",
    ],
  },
});
