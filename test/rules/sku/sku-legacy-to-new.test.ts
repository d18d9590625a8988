import { skuLegacyToNew } from "../../../lib/rules/sku/sku-legacy-to-new";
import { ruleTable } from "../rule-table";

ruleTable(skuLegacyToNew, {
  keeps: {
    "a gateway that stays": { sku: "Standard", deployed: { sku: "Standard" } },
    "a change between legacy SKUs": { sku: "HighPerformance", deployed: { sku: "Standard" } },
    "from a newer SKU": { sku: "VpnGw1AZ", deployed: { sku: "VpnGw1" } },
    "a new gateway": { sku: "VpnGw1AZ" },
    "to Basic, which is another rule's": { sku: "Basic", deployed: { sku: "Standard" } },
  },
  breaks: {
    "to the AZ SKU that Azure itself picks": [
      { sku: "VpnGw1AZ", deployed: { sku: "Standard" } },
      "SKU Standard changes to VpnGw1AZ",
    ],
    "to a SKU without zones": [
      { sku: "VpnGw2", deployed: { sku: "HighPerformance" } },
      "SKU HighPerformance changes to VpnGw2",
    ],
  },
});
