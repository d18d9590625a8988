import { ipv6NewOnly } from "../../../lib/rules/ipv6/ipv6-new-only";
import { ruleTable } from "../rule-table";

const ipv4 = ["172.16.201.0/24"];
const both = ["172.16.201.0/24", "fd00:201::/64"];

ruleTable(ipv6NewOnly, {
  keeps: {
    "IPv6 as it was": { clientPool: both, deployed: { ipv6: true } },
    "IPv4 as it was": { clientPool: ipv4, deployed: { ipv6: false } },
    "a gateway that runs, nobody told how": { clientPool: both, deployed: {} },
    "no clients any more": { clientPool: [], deployed: { ipv6: true } },
  },
  breaks: {
    "IPv6 added": [
      { clientPool: both, deployed: { ipv6: false } },
      "IPv6 blocks for a gateway that runs without",
    ],
    "IPv6 taken away": [
      { clientPool: ipv4, deployed: { ipv6: true } },
      "no IPv6 blocks for a gateway that runs with them",
    ],
  },
});
