import { gwsubnetNoUdrDefault } from "../../../lib/rules/subnet/gwsubnet-no-udr-default";
import { ruleTable } from "../rule-table";

const route = (
  prefix: string,
  nextHop = "VirtualAppliance",
): { name: string; prefix: string; nextHop: string } => ({
  name: "route",
  prefix,
  nextHop,
});

ruleTable(gwsubnetNoUdrDefault, {
  keeps: {
    "half of the internet": { gatewaySubnetRoutes: [route("0.0.0.0/1")] },
    "a service tag": { gatewaySubnetRoutes: [route("GatewayManager", "Internet")] },
    "no routes": {},
  },
  breaks: {
    "all of it, whatever the next hop": [
      { gatewaySubnetRoutes: [route("0.0.0.0/0"), route("10.2.0.0/16"), route("0.0.0.0/0", "Internet")] },
      [
        "route route of the GatewaySubnet sends 0.0.0.0/0 to VirtualAppliance",
        "route route of the GatewaySubnet sends 0.0.0.0/0 to Internet",
      ],
    ],
  },
});
