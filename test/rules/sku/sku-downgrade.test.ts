import { skuDowngrade } from "../../../lib/rules/sku/sku-downgrade";
import { ruleTable } from "../rule-table";

ruleTable(skuDowngrade, {
  keeps: {
    "a larger SKU": { sku: "VpnGw3AZ", deployed: { sku: "VpnGw2AZ" } },
    "the same SKU": { sku: "VpnGw2AZ", deployed: { sku: "VpnGw2AZ" } },
    "the AZ SKU of the same number": { sku: "VpnGw2AZ", deployed: { sku: "VpnGw2" } },
    "Basic, which is another rule's": { sku: "Basic", deployed: { sku: "VpnGw2AZ" } },
    "a SKU of ExpressRoute, which is another rule's": { sku: "ErGw1AZ", deployed: { sku: "VpnGw2AZ" } },
    "a new gateway": { sku: "VpnGw1AZ" },
    "a gateway whose SKU was not told": { sku: "VpnGw1AZ", deployed: {} },
  },
  breaks: {
    "AZ SKUs of one generation": [
      { sku: "VpnGw4AZ", deployed: { sku: "VpnGw5AZ" } },
      { message: "SKU VpnGw5AZ changes to the smaller VpnGw4AZ", severity: "warning" },
    ],
    "AZ SKUs of the generation that runs": [
      { sku: "VpnGw1AZ", deployed: { sku: "VpnGw3AZ", generation: "Generation1" } },
      { message: "SKU VpnGw3AZ changes to the smaller VpnGw1AZ", severity: "warning" },
    ],
    "an AZ SKU that does not come in the generation that runs": [
      { sku: "VpnGw1AZ", deployed: { sku: "VpnGw3AZ", generation: "Generation2" } },
      "SKU VpnGw3AZ changes to the smaller VpnGw1AZ",
    ],
    "AZ SKUs that share no generation": [
      { sku: "VpnGw1AZ", deployed: { sku: "VpnGw4AZ" } },
      "SKU VpnGw4AZ changes to the smaller VpnGw1AZ",
    ],
    "from a SKU without zones to a smaller AZ SKU": [
      { sku: "VpnGw2AZ", deployed: { sku: "VpnGw3" } },
      "SKU VpnGw3 changes to the smaller VpnGw2AZ",
    ],
    "between legacy SKUs": [
      { sku: "Standard", deployed: { sku: "HighPerformance" } },
      "SKU HighPerformance changes to the smaller Standard",
    ],
  },
});
