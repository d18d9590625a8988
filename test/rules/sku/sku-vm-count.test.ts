import { skuVmCount } from "../../../lib/rules/sku/sku-vm-count";
import { ruleTable } from "../rule-table";

ruleTable(skuVmCount, {
  keeps: {
    "as many as the smallest AZ SKU is made for": { sku: "VpnGw1AZ", reachedResources: 1000 },
    "as many as the better of two generations is made for": { sku: "VpnGw3AZ", reachedResources: 5000 },
    "as many as the written generation is made for": {
      sku: "VpnGw3AZ",
      generation: "Generation2",
      reachedResources: 3300,
    },
    "a legacy SKU, which has no number": { sku: "Standard", reachedResources: 9999 },
    "a number where no SKU is told": { reachedResources: 9999 },
    "no number": { sku: "Basic" },
  },
  breaks: {
    "one too many, with the next SKU that takes them in either generation": [
      { sku: "VpnGw1AZ", reachedResources: 1001 },
      {
        message: "1001 resources behind SKU VpnGw1AZ, which is made for 1000",
        remedy: 'Take SKU "VpnGw2AZ".',
      },
    ],
    "as many as the next SKU is made for": [
      { sku: "Basic", reachedResources: 1000 },
      {
        message: "1000 resources behind SKU Basic, which is made for 200",
        remedy: 'Take SKU "VpnGw1AZ".',
      },
    ],
    "one too many for both generations": [
      { sku: "VpnGw3AZ", reachedResources: 5001 },
      {
        message: "5001 resources behind SKU VpnGw3AZ, which is made for 5000",
        remedy: 'Take SKU "VpnGw5AZ".',
      },
    ],
    "one too many for the written generation": [
      { sku: "VpnGw3AZ", generation: "Generation2", reachedResources: 3301 },
      "3301 resources behind SKU VpnGw3AZ, which is made for 3300",
    ],
    "more than any SKU is made for": [
      { sku: "VpnGw5AZ", reachedResources: 9001 },
      {
        message: "9001 resources behind SKU VpnGw5AZ, which is made for 9000",
        remedy: "Spread the resources over several gateways.",
      },
    ],
  },
});
