import { basicNoActiveActive } from "../../../lib/rules/basic/basic-no-active-active";
import { ruleTable } from "../rule-table";

ruleTable(basicNoActiveActive, {
  keeps: {
    "active-active on another SKU": { sku: "VpnGw1AZ", activeActive: true },
    "active-standby on Basic": { sku: "Basic", activeActive: false },
    "Basic where nothing is told": { sku: "Basic" },
  },
  breaks: {
    "active-active on Basic": [{ sku: "Basic", activeActive: true }, "SKU Basic with active-active"],
  },
});
