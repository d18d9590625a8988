import { skuGen1ToGen2az } from "../../../lib/rules/sku/sku-gen1-to-gen2az";
import { ruleTable } from "../rule-table";

ruleTable(skuGen1ToGen2az, {
  keeps: {
    "a SKU that comes in both generations": {
      sku: "VpnGw3AZ",
      deployed: { sku: "VpnGw1AZ", generation: "Generation1" },
    },
    "a gateway that Azure has raised": {
      sku: "VpnGw4AZ",
      deployed: { sku: "VpnGw1AZ", generation: "Generation2" },
    },
    "a SKU of both generations where the one that runs was not told": {
      sku: "VpnGw4AZ",
      deployed: { sku: "VpnGw3AZ" },
    },
    "a written generation, which replaces the gateway": {
      sku: "VpnGw4AZ",
      generation: "Generation2",
      deployed: { sku: "VpnGw1AZ", generation: "Generation1" },
    },
    "from Basic, which is another rule's": {
      sku: "VpnGw4AZ",
      deployed: { sku: "Basic", generation: "Generation1" },
    },
    "from a legacy SKU, which is another rule's": { sku: "VpnGw4AZ", deployed: { sku: "Standard" } },
    "a new gateway": { sku: "VpnGw4AZ" },
  },
  breaks: {
    "from Generation1 as told": [
      { sku: "VpnGw4AZ", deployed: { sku: "VpnGw3AZ", generation: "Generation1" } },
      "SKU VpnGw3AZ changes to VpnGw4AZ, which comes in Generation2 only",
    ],
    "from Generation1, which stays written": [
      { sku: "VpnGw5AZ", generation: "Generation1", deployed: { sku: "VpnGw1", generation: "Generation1" } },
      "SKU VpnGw1 changes to VpnGw5AZ, which comes in Generation2 only",
    ],
    "from a SKU the table has in Generation1 only": [
      { sku: "VpnGw4AZ", deployed: { sku: "VpnGw1AZ" } },
      {
        message: "SKU VpnGw1AZ changes to VpnGw4AZ, which comes in Generation2 only",
        severity: "warning",
      },
    ],
    "from a SKU that was not told": [
      { sku: "VpnGw4AZ", deployed: { generation: "Generation1" } },
      "SKU of Generation1 changes to VpnGw4AZ, which comes in Generation2 only",
    ],
  },
});
