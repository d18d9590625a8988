import { ipv6DualStackOnly } from "../../../lib/rules/ipv6/ipv6-dual-stack-only";
import { ruleTable } from "../rule-table";

ruleTable(ipv6DualStackOnly, {
  keeps: {
    "both IP versions": { clientPool: ["fd00:201::/64", "172.16.201.0/24"] },
    "IPv4 alone": { clientPool: ["172.16.201.0/24"] },
    "no pool, which is another rule's": { clientPool: [] },
  },
  breaks: {
    "IPv6 alone": [
      { clientPool: ["fd00:201::/64", "fd00:202::/64"] },
      "client pool fd00:201::/64, fd00:202::/64 without IPv4",
    ],
  },
});
