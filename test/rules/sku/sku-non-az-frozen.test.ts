import { skuNonAzFrozen } from "../../../lib/rules/sku/sku-non-az-frozen";
import { ruleTable } from "../rule-table";

const running = { sku: "VpnGw2", deployed: { sku: "VpnGw2" } };

ruleTable(skuNonAzFrozen, {
  keeps: {
    "a gateway that stays as it is": running,
    "a gateway that moves to the AZ SKU": { ...running, sku: "VpnGw2AZ", changes: ["sku"] },
    "a change that rides along with the move": {
      ...running,
      sku: "VpnGw2AZ",
      changes: ["sku", "root_certificate"],
    },
    "a change on an AZ SKU": { sku: "VpnGw2AZ", deployed: { sku: "VpnGw2AZ" }, changes: ["tags"] },
    "a new gateway, which is another rule's": { sku: "VpnGw2", changes: ["tags"] },
    "a gateway whose SKU was not told": { sku: "VpnGw2", deployed: {}, changes: ["tags"] },
  },
  breaks: {
    "a change of tags that keeps the SKU": [
      { ...running, changes: ["tags"] },
      { message: "tags changes, and SKU VpnGw2 stays", remedy: 'Take SKU "VpnGw2AZ".' },
    ],
    "two changes that keep it": [
      { ...running, changes: ["bgp_enabled", "tags"] },
      "bgp_enabled, tags changes, and SKU VpnGw2 stays",
    ],
    "a move to another SKU without zones": [
      { ...running, sku: "VpnGw3", changes: ["sku"] },
      { message: "SKU VpnGw2 changes to VpnGw3", remedy: 'Take SKU "VpnGw3AZ".' },
    ],
  },
});
