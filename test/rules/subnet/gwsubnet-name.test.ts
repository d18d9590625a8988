import { gwsubnetName } from "../../../lib/rules/subnet/gwsubnet-name";
import { ruleTable } from "../rule-table";

ruleTable(gwsubnetName, {
  keeps: {
    "the name": { gatewaySubnetName: "GatewaySubnet" },
    "the name in other letters": { gatewaySubnetName: "gatewaySUBNET" },
    "no name told": {},
  },
  breaks: {
    "another name": [{ gatewaySubnetName: "gateway" }, 'subnet "gateway"'],
    "the name and more": [{ gatewaySubnetName: "GatewaySubnet2" }, 'subnet "GatewaySubnet2"'],
  },
});
