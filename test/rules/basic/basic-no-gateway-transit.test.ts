import { basicNoGatewayTransit } from "../../../lib/rules/basic/basic-no-gateway-transit";
import { ruleTable } from "../rule-table";

const peered = (useRemoteGateways: boolean) => ({
  name: "hub-to-spoke",
  allowGatewayTransit: true,
  useRemoteGateways,
});

ruleTable(basicNoGatewayTransit, {
  keeps: {
    "transit through another SKU": { sku: "VpnGw1AZ", peerings: [peered(true)] },
    "transit allowed and not used": { sku: "Basic", peerings: [peered(false)] },
    "transit allowed, and nothing told of the far side": {
      sku: "Basic",
      peerings: [{ name: "hub-to-spoke", allowGatewayTransit: true }],
    },
    "no peerings": { sku: "Basic" },
  },
  breaks: {
    "transit through Basic": [
      { sku: "Basic", peerings: [peered(false), { ...peered(true), name: "hub-to-lab" }] },
      "peering hub-to-lab uses the gateway, which has SKU Basic",
    ],
  },
});
