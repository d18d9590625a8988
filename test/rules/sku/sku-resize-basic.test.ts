import { skuResizeBasic } from "../../../lib/rules/sku/sku-resize-basic";
import { ruleTable } from "../rule-table";

ruleTable(skuResizeBasic, {
  keeps: {
    "a gateway that stays on Basic": { sku: "Basic", deployed: { sku: "Basic" } },
    "a change between other SKUs": { sku: "VpnGw2AZ", deployed: { sku: "VpnGw1AZ" } },
    "a new Basic gateway": { sku: "Basic" },
    "a Basic gateway where it was not told what runs": { sku: "Basic", deployed: {} },
    "no SKU": { deployed: { sku: "Basic" } },
  },
  breaks: {
    "from Basic": [{ sku: "VpnGw1AZ", deployed: { sku: "Basic" } }, "SKU Basic changes to VpnGw1AZ"],
    "to Basic": [{ sku: "Basic", deployed: { sku: "VpnGw1AZ" } }, "SKU VpnGw1AZ changes to Basic"],
  },
});
