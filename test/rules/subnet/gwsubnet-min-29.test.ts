import { gwsubnetMin29 } from "../../../lib/rules/subnet/gwsubnet-min-29";
import { ruleTable } from "../rule-table";

ruleTable(gwsubnetMin29, {
  keeps: {
    "the smallest prefix": { gatewaySubnetPrefixes: ["10.0.255.0/29"] },
    "a small prefix after a large one": { gatewaySubnetPrefixes: ["10.0.255.0/27", "10.0.254.0/30"] },
    "a small prefix before a large one": { gatewaySubnetPrefixes: ["10.0.254.0/30", "10.0.255.0/27"] },
    "IPv6 alone, of which no size is told": { gatewaySubnetPrefixes: ["fd00:255::/64"] },
    "no prefix told": {},
  },
  breaks: {
    "one bit longer": [{ gatewaySubnetPrefixes: ["10.0.255.0/30"] }, "GatewaySubnet 10.0.255.0/30"],
    "the larger of two small ones, beside IPv6": [
      { gatewaySubnetPrefixes: ["10.0.255.0/31", "10.0.254.0/30", "fd00::/24"] },
      "GatewaySubnet 10.0.254.0/30",
    ],
  },
});
