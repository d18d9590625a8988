import { always } from "../../domain/day";
import { azSkus, legacySkus, nonAzSkus } from "../../domain/sku";
import { defineRule } from "../rule";
import { attribute, isOneOf, notTogether } from "../terraform";
import { skuUpgradePage } from "./resize";

const legacy: readonly string[] = legacySkus;
const newer: readonly string[] = [...azSkus, ...nonAzSkus];

export const skuLegacyToNew = defineRule({
  id: "sku-legacy-to-new",
  statement:
    "A gateway that runs on Standard or HighPerformance does not change to a newer SKU by its sku alone.",
  severity: "error",
  source: skuUpgradePage,
  azure: { when: "apply", code: "CrossSeriesOrCrossGatewayGenenrationResizeNotSupported" },
  window: always,
  reads: ["sku", "deployed"],
  needs: ["sku", "deployed"],
  find: ({ sku = "", deployed: { sku: from = "" } = {} }) =>
    legacy.includes(from) && newer.includes(sku) ? [{ from, to: sku }] : [],
  message: ({ from, to }) => `SKU ${from} changes to ${to}`,
  remedy:
    "Migrate the gateway's Basic public IP with the portal's tool, which also moves the SKU, or delete the gateway and make a new one.",
  atPlan: ({ sku, deployed }) =>
    notTogether(isOneOf(legacy, attribute(deployed, "sku")), isOneOf(newer, sku)),
  examples: {
    bad: { sku: "VpnGw1AZ", deployed: { sku: "Standard" } },
    good: { sku: "VpnGw1AZ", deployed: { sku: "VpnGw1" } },
  },
});
