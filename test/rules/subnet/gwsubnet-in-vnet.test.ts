import { gwsubnetInVnet } from "../../../lib/rules/subnet/gwsubnet-in-vnet";
import { ruleTable } from "../rule-table";

const networkSpace = ["10.0.0.0/16", "10.9.0.0/24"];

ruleTable(gwsubnetInVnet, {
  keeps: {
    "the end of the network": { gatewaySubnetPrefixes: ["10.0.255.224/27"], networkSpace },
    "a whole space of the network": { gatewaySubnetPrefixes: ["10.9.0.0/24"], networkSpace },
    "a network nobody told of": { gatewaySubnetPrefixes: ["10.1.0.0/27"] },
    "a subnet nobody told of": { networkSpace },
  },
  breaks: {
    "one address past the network": [
      { gatewaySubnetPrefixes: ["10.1.0.0/27"], networkSpace },
      "GatewaySubnet 10.1.0.0/27 outside network space 10.0.0.0/16, 10.9.0.0/24",
    ],
    "a subnet around a space": [
      { gatewaySubnetPrefixes: ["10.9.0.0/23"], networkSpace },
      "GatewaySubnet 10.9.0.0/23 outside network space 10.0.0.0/16, 10.9.0.0/24",
    ],
    "one of two prefixes": [
      { gatewaySubnetPrefixes: ["10.0.255.0/27", "fd00::/64"], networkSpace },
      "GatewaySubnet fd00::/64 outside network space 10.0.0.0/16, 10.9.0.0/24",
    ],
  },
});
