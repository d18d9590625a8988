import { skuLegacyRetired } from "../../../lib/rules/sku/sku-legacy-retired";
import { ruleTable } from "../rule-table";

ruleTable(skuLegacyRetired, {
  keeps: {
    "a newer SKU": { sku: "VpnGw1AZ" },
    "a SKU without zones, which is another rule's": { sku: "VpnGw1" },
  },
  breaks: {
    "a new gateway": [{ sku: "Standard" }, "SKU Standard, retired on 2026-06-30"],
    "a gateway that runs on it and stays": [
      { sku: "HighPerformance", deployed: { sku: "HighPerformance" } },
      {
        message: "SKU HighPerformance, retired on 2026-06-30",
        severity: "warning",
        remedy: "Migrate the gateway's Basic public IP with the portal's tool, which also moves the SKU.",
      },
    ],
  },
});
