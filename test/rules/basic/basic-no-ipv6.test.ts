import { basicNoIpv6 } from "../../../lib/rules/basic/basic-no-ipv6";
import { ruleTable } from "../rule-table";

ruleTable(basicNoIpv6, {
  keeps: {
    "IPv4 clients on Basic": { sku: "Basic", clientPool: ["172.16.201.0/24"] },
    "IPv6 clients on another SKU": { sku: "VpnGw1AZ", clientPool: ["fd00:201::/64"] },
    "no clients on Basic": { sku: "Basic" },
  },
  breaks: {
    "IPv6 clients beside IPv4 ones": [
      { sku: "Basic", clientPool: ["172.16.201.0/24", "fd00:201::/64"] },
      "SKU Basic with client block fd00:201::/64",
    ],
  },
});
