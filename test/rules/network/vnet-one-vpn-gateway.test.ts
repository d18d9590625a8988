import { vnetOneVpnGateway } from "../../../lib/rules/network/vnet-one-vpn-gateway";
import { ruleTable } from "../rule-table";

ruleTable(vnetOneVpnGateway, {
  keeps: { "no other VPN gateway": { otherVpnGateways: [] }, "nothing told": {} },
  breaks: {
    "a second VPN gateway": [
      { otherVpnGateways: ["vpn-old"] },
      "VPN gateway vpn-old in the same virtual network",
    ],
  },
});
