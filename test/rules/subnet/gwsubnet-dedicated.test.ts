import { gwsubnetDedicated } from "../../../lib/rules/subnet/gwsubnet-dedicated";
import { ruleTable } from "../rule-table";

ruleTable(gwsubnetDedicated, {
  keeps: { "nothing else": { gatewaySubnetOthers: [] }, "nothing told": {} },
  breaks: {
    "two other resources": [
      { gatewaySubnetOthers: ["azurerm_network_interface.jump", "azurerm_private_endpoint.store"] },
      [
        "azurerm_network_interface.jump in the GatewaySubnet",
        "azurerm_private_endpoint.store in the GatewaySubnet",
      ],
    ],
  },
});
