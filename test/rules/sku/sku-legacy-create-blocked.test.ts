import { skuLegacyCreateBlocked } from "../../../lib/rules/sku/sku-legacy-create-blocked";
import { ruleTable } from "../rule-table";

ruleTable(skuLegacyCreateBlocked, {
  keeps: {
    "a newer SKU": { sku: "VpnGw1AZ" },
    Basic: { sku: "Basic" },
    "a gateway that runs on it": { sku: "Standard", deployed: { sku: "Standard" } },
  },
  breaks: {
    "Standard, new": [
      { sku: "Standard" },
      {
        message: "SKU Standard, which no new gateway takes since 2023-12-01",
        remedy: 'Take SKU "VpnGw1AZ".',
      },
    ],
    "HighPerformance, new": [
      { sku: "HighPerformance" },
      {
        message: "SKU HighPerformance, which no new gateway takes since 2023-12-01",
        remedy: 'Take SKU "VpnGw2AZ".',
      },
    ],
    "a gateway that leaves a newer SKU": [
      { sku: "Standard", deployed: { sku: "VpnGw1" } },
      "SKU Standard, which no new gateway takes since 2023-12-01",
    ],
  },
});
