import { gwsubnet27NonBasic } from "../../../lib/rules/subnet/gwsubnet-27-non-basic";
import { ruleTable } from "../rule-table";

const small = { gatewaySubnetPrefixes: ["10.0.255.0/28"], sku: "VpnGw1AZ" };

ruleTable(gwsubnet27NonBasic, {
  keeps: {
    "the smallest that is recommended": { ...small, gatewaySubnetPrefixes: ["10.0.255.0/27"] },
    "Basic, which needs less": { ...small, sku: "Basic" },
    "smaller than any gateway takes, which is another rule's": {
      ...small,
      gatewaySubnetPrefixes: ["10.0.255.0/30"],
    },
    "ExpressRoute beside it, which is another rule's": { ...small, expressRoute: true },
  },
  breaks: {
    "one bit longer": [small, "GatewaySubnet 10.0.255.0/28"],
    "the smallest of all": [
      { ...small, gatewaySubnetPrefixes: ["10.0.255.0/29"], expressRoute: false },
      "GatewaySubnet 10.0.255.0/29",
    ],
  },
});
