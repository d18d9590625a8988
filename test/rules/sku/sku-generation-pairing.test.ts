import { skuGenerationPairing } from "../../../lib/rules/sku/sku-generation-pairing";
import { ruleTable } from "../rule-table";

ruleTable(skuGenerationPairing, {
  keeps: {
    "the smallest AZ SKU in its generation": { sku: "VpnGw1AZ", generation: "Generation1" },
    "a SKU of both generations in the first": { sku: "VpnGw3AZ", generation: "Generation1" },
    "a SKU of both generations in the second": { sku: "VpnGw2AZ", generation: "Generation2" },
    "a large SKU in its generation": { sku: "VpnGw4AZ", generation: "Generation2" },
    "a large SKU without a generation": { sku: "VpnGw4AZ" },
    "a generation where no SKU is told": { generation: "Generation2" },
    "a legacy SKU, which has none": { sku: "Standard", generation: "Generation1" },
    "no generation, in azurerm's own word": { sku: "VpnGw4AZ", generation: "None" },
    "a gateway that Azure moved": {
      sku: "VpnGw1AZ",
      generation: "Generation2",
      deployed: { sku: "VpnGw1AZ", generation: "Generation2" },
    },
  },
  breaks: {
    "the smallest AZ SKU in the other": [
      { sku: "VpnGw1AZ", generation: "Generation2" },
      "SKU VpnGw1AZ does not come in Generation2",
    ],
    "the smallest non-AZ SKU in the other": [
      { sku: "VpnGw1", generation: "Generation2" },
      "SKU VpnGw1 does not come in Generation2",
    ],
    "Basic in the other": [
      { sku: "Basic", generation: "Generation2" },
      "SKU Basic does not come in Generation2",
    ],
    "a large SKU in the first": [
      { sku: "VpnGw4AZ", generation: "Generation1" },
      "SKU VpnGw4AZ does not come in Generation1",
    ],
    "the largest non-AZ SKU in the first": [
      { sku: "VpnGw5", generation: "Generation1" },
      "SKU VpnGw5 does not come in Generation1",
    ],
  },
});
