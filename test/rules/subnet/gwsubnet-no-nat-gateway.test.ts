import { gwsubnetNoNatGateway } from "../../../lib/rules/subnet/gwsubnet-no-nat-gateway";
import { ruleTable } from "../rule-table";

ruleTable(gwsubnetNoNatGateway, {
  keeps: { "no NAT gateway": { gatewaySubnetNatGateways: [] }, "nothing told": {} },
  breaks: {
    "a NAT gateway": [{ gatewaySubnetNatGateways: ["egress"] }, "NAT gateway egress on the GatewaySubnet"],
  },
});
