import { skuBasicNonProduction } from "../../../lib/rules/sku/sku-basic-non-production";
import { ruleTable } from "../rule-table";

ruleTable(skuBasicNonProduction, {
  keeps: { "the smallest SKU for production": { sku: "VpnGw1AZ" }, "no SKU": {} },
  breaks: { Basic: [{ sku: "Basic" }, "SKU Basic, which Microsoft keeps for development and test"] },
});
