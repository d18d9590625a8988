import { always } from "../../domain/day";
import { defineRule } from "../rule";
import { attribute, is, notTogether } from "../terraform";
import { recreate, skuUpgradePage } from "./resize";

export const skuResizeBasic = defineRule({
  id: "sku-resize-basic",
  statement: "A gateway that runs does not change from SKU Basic, nor to it.",
  severity: "error",
  source: skuUpgradePage,
  window: always,
  reads: ["sku", "deployed"],
  needs: ["sku", "deployed"],
  find: ({ sku, deployed }) =>
    sku !== undefined && deployed?.sku !== undefined && (sku === "Basic") !== (deployed.sku === "Basic")
      ? [{ from: deployed.sku, to: sku }]
      : [],
  message: ({ from, to }) => `SKU ${from} changes to ${to}`,
  remedy: recreate,
  atPlan: ({ sku, deployed }) => {
    const before = attribute(deployed, "sku");
    return notTogether(
      `!(${is(sku, null)})`,
      `!(${is(before, null)})`,
      `(${is(sku, "Basic")}) != (${is(before, "Basic")})`,
    );
  },
  examples: {
    bad: { sku: "VpnGw1AZ", deployed: { sku: "Basic" } },
    good: { sku: "VpnGw2AZ", deployed: { sku: "VpnGw1AZ" } },
  },
});
