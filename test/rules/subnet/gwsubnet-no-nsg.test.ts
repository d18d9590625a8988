import { gwsubnetNoNsg } from "../../../lib/rules/subnet/gwsubnet-no-nsg";
import { ruleTable } from "../rule-table";

ruleTable(gwsubnetNoNsg, {
  keeps: { "no security group": { gatewaySubnetSecurityGroups: [] }, "nothing told": {} },
  breaks: {
    "a security group": [
      { gatewaySubnetSecurityGroups: ["default-nsg"] },
      "network security group default-nsg on the GatewaySubnet",
    ],
  },
});
