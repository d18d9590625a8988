import { isNonAz, nonAzSkus } from "../../domain/sku";
import { defineRule } from "../rule";
import { attribute, count, isOneOf, notTogether } from "../terraform";
import { takeAzSku } from "./lifecycle";

export const skuNonAzFrozen = defineRule({
  id: "sku-non-az-frozen",
  statement: "A change of a gateway that runs on VpnGw1 to VpnGw5 moves it to a SKU with availability zones.",
  severity: "error",
  source: {
    page: "https://learn.microsoft.com/azure/vpn-gateway/gateway-sku-consolidation",
    date: "2026-02-03",
  },
  azure: { when: "apply" },
  window: { from: "2026-02-03" },
  reads: ["sku", "deployed", "changes"],
  needs: ["sku", "deployed"],
  find: ({ sku, deployed, changes }) => {
    const before = deployed?.sku;
    if (!isNonAz(sku) || !isNonAz(before)) return [];
    if (sku !== before) return [{ sku, change: `SKU ${before} changes to ${sku}` }];
    return changes.length > 0 ? [{ sku, change: `${changes.join(", ")} changes, and SKU ${sku} stays` }] : [];
  },
  message: ({ change }) => change,
  remedy: "Move to the AZ SKU of the same number in this change.",
  fix: ({ sku }) => takeAzSku(sku),
  atPlan: ({ sku, deployed, changes }) => {
    const before = attribute(deployed, "sku");
    return notTogether(
      isOneOf(nonAzSkus, sku),
      isOneOf(nonAzSkus, before),
      `((${sku}) != ${before} || ${count(changes)} > 0)`,
    );
  },
  examples: {
    bad: { sku: "VpnGw1", deployed: { sku: "VpnGw1" }, changes: ["tags"] },
    good: { sku: "VpnGw1AZ", deployed: { sku: "VpnGw1" }, changes: ["sku", "tags"] },
  },
});
