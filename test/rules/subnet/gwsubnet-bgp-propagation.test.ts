import { gwsubnetBgpPropagation } from "../../../lib/rules/subnet/gwsubnet-bgp-propagation";
import { ruleTable } from "../rule-table";

ruleTable(gwsubnetBgpPropagation, {
  keeps: { "propagation on": { gatewaySubnetBgpPropagation: true }, "no route table": {} },
  breaks: {
    "propagation off": [
      { gatewaySubnetBgpPropagation: false },
      "BGP route propagation is off on the GatewaySubnet's route table",
    ],
  },
});
