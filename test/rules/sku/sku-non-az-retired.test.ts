import { skuNonAzRetired } from "../../../lib/rules/sku/sku-non-az-retired";
import { ruleTable } from "../rule-table";

ruleTable(skuNonAzRetired, {
  keeps: {
    "an AZ SKU": { sku: "VpnGw1AZ" },
    "a legacy SKU, which is another rule's": { sku: "HighPerformance" },
    "a gateway that leaves it": { sku: "VpnGw1AZ", deployed: { sku: "VpnGw1" } },
    "no SKU": {},
  },
  breaks: {
    "a new gateway": [
      { sku: "VpnGw1" },
      { message: "SKU VpnGw1, retired on 2026-09-30", remedy: 'Take SKU "VpnGw1AZ".' },
    ],
    "a gateway that runs on it and stays": [
      { sku: "VpnGw5", deployed: { sku: "VpnGw5" } },
      { message: "SKU VpnGw5, retired on 2026-09-30", severity: "warning", remedy: 'Take SKU "VpnGw5AZ".' },
    ],
    "a gateway that runs on a SKU that was not told": [
      { sku: "VpnGw1", deployed: {} },
      { message: "SKU VpnGw1, retired on 2026-09-30", severity: "warning" },
    ],
    "a gateway that moves from one to another": [
      { sku: "VpnGw3", deployed: { sku: "VpnGw2" } },
      "SKU VpnGw3, retired on 2026-09-30",
    ],
  },
});
