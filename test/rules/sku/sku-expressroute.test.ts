import { skuExpressroute } from "../../../lib/rules/sku/sku-expressroute";
import { ruleTable } from "../rule-table";

ruleTable(skuExpressroute, {
  keeps: {
    "a VPN gateway's own SKU": { type: "Vpn", sku: "VpnGw1AZ" },
    "an ExpressRoute gateway": { type: "ExpressRoute", sku: "ErGw1AZ" },
    "a gateway whose type is not told": { sku: "ErGw1AZ" },
  },
  breaks: {
    "an AZ SKU of ExpressRoute": [{ type: "Vpn", sku: "ErGw1AZ" }, "SKU ErGw1AZ on a gateway of type Vpn"],
    "the older SKU of ExpressRoute": [
      { type: "Vpn", sku: "UltraPerformance" },
      "SKU UltraPerformance on a gateway of type Vpn",
    ],
    "the scalable SKU of ExpressRoute": [
      { type: "Vpn", sku: "ErGwScale" },
      "SKU ErGwScale on a gateway of type Vpn",
    ],
  },
});
