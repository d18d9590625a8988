import { basicNoBgp } from "../../../lib/rules/basic/basic-no-bgp";
import { ruleTable } from "../rule-table";

ruleTable(basicNoBgp, {
  keeps: {
    "BGP on another SKU": { sku: "VpnGw1AZ", bgp: true, bgpSettings: true },
    "Basic without BGP": { sku: "Basic", bgp: false, bgpSettings: false },
    "Basic where nothing is told": { sku: "Basic" },
  },
  breaks: {
    "BGP on Basic": [{ sku: "Basic", bgp: true }, "SKU Basic with BGP"],
    "BGP and its settings on Basic": [{ sku: "Basic", bgp: true, bgpSettings: true }, "SKU Basic with BGP"],
    "BGP settings on Basic, with BGP off": [
      { sku: "Basic", bgp: false, bgpSettings: true },
      "SKU Basic with BGP settings, though BGP is off",
    ],
  },
});
