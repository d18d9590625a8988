import { gwsubnet27Coexist } from "../../../lib/rules/subnet/gwsubnet-27-coexist";
import { ruleTable } from "../rule-table";

ruleTable(gwsubnet27Coexist, {
  keeps: {
    "the smallest that two gateways share": {
      gatewaySubnetPrefixes: ["10.0.255.0/27"],
      expressRoute: true,
    },
    "no ExpressRoute": { gatewaySubnetPrefixes: ["10.0.255.0/28"], expressRoute: false },
    "ExpressRoute nobody told of": { gatewaySubnetPrefixes: ["10.0.255.0/28"] },
    "smaller than any gateway takes, which is another rule's": {
      gatewaySubnetPrefixes: ["10.0.255.0/30"],
      expressRoute: true,
    },
  },
  breaks: {
    "one bit longer": [
      { gatewaySubnetPrefixes: ["10.0.255.0/28"], expressRoute: true },
      "GatewaySubnet 10.0.255.0/28 with an ExpressRoute gateway",
    ],
    "the smallest of all": [
      { gatewaySubnetPrefixes: ["10.0.255.0/29"], expressRoute: true },
      "GatewaySubnet 10.0.255.0/29 with an ExpressRoute gateway",
    ],
  },
});
