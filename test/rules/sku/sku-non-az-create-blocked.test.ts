import { skuNonAzCreateBlocked } from "../../../lib/rules/sku/sku-non-az-create-blocked";
import { ruleTable } from "../rule-table";

ruleTable(skuNonAzCreateBlocked, {
  keeps: {
    "an AZ SKU": { sku: "VpnGw1AZ" },
    Basic: { sku: "Basic" },
    "a legacy SKU, which is another rule's": { sku: "Standard" },
    "a gateway that runs on it": { sku: "VpnGw1", deployed: { sku: "VpnGw1" } },
    "a gateway that runs on its neighbour, which can't change to it for another reason": {
      sku: "VpnGw3",
      deployed: { sku: "VpnGw2" },
    },
    "a gateway that runs on a SKU that was not told": { sku: "VpnGw1", deployed: {} },
    "no SKU": {},
  },
  breaks: {
    "the smallest of them, new": [
      { sku: "VpnGw1" },
      {
        message: "SKU VpnGw1, which no new gateway takes since 2025-11-01",
        remedy: 'Take SKU "VpnGw1AZ".',
      },
    ],
    "the largest of them, new": [
      { sku: "VpnGw5" },
      {
        message: "SKU VpnGw5, which no new gateway takes since 2025-11-01",
        remedy: 'Take SKU "VpnGw5AZ".',
      },
    ],
    "a gateway that leaves its AZ SKU": [
      { sku: "VpnGw2", deployed: { sku: "VpnGw2AZ" } },
      "SKU VpnGw2, which no new gateway takes since 2025-11-01",
    ],
  },
});
