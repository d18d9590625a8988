import { basicNoRadius } from "../../../lib/rules/basic/basic-no-radius";
import { ruleTable } from "../rule-table";

ruleTable(basicNoRadius, {
  keeps: {
    "the smallest SKU that takes RADIUS": { sku: "VpnGw1AZ", authentication: ["Radius"] },
    "Basic with certificates": { sku: "Basic", authentication: ["Certificate"] },
    "RADIUS where no SKU is told": { authentication: ["Radius"] },
  },
  breaks: {
    "Basic with RADIUS": [
      { sku: "Basic", authentication: ["Radius"] },
      "SKU Basic with RADIUS authentication",
    ],
    "Basic with RADIUS among others": [
      { sku: "Basic", authentication: ["Certificate", "Radius"] },
      "SKU Basic with RADIUS authentication",
    ],
  },
});
