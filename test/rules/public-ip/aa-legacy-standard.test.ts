import { aaLegacyStandard } from "../../../lib/rules/public-ip/aa-legacy-standard";
import { ruleTable } from "../rule-table";

ruleTable(aaLegacyStandard, {
  keeps: {
    "active-active on the other legacy SKU": { activeActive: true, sku: "HighPerformance" },
    "active-standby on Standard": { activeActive: false, sku: "Standard" },
  },
  breaks: {
    "active-active on Standard": [{ activeActive: true, sku: "Standard" }, "active-active with SKU Standard"],
  },
});
