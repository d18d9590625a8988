import { ipv6Udr } from "../../../lib/rules/ipv6/ipv6-udr";
import { ruleTable } from "../rule-table";

ruleTable(ipv6Udr, {
  keeps: {
    "IPv4 to the gateway": {
      gatewaySubnetRoutes: [{ name: "r", prefix: "10.9.0.0/16", nextHop: "VirtualNetworkGateway" }],
    },
    "IPv6 to an appliance": {
      gatewaySubnetRoutes: [{ name: "r", prefix: "fd00:9::/64", nextHop: "VirtualAppliance" }],
    },
    "no routes": {},
  },
  breaks: {
    "IPv6 to the gateway": [
      { gatewaySubnetRoutes: [{ name: "r", prefix: "fd00:9::/64", nextHop: "VirtualNetworkGateway" }] },
      "route r sends fd00:9::/64 to the gateway",
    ],
  },
});
