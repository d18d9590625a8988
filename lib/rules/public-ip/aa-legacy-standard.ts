import { always } from "../../domain/day";
import { defineRule } from "../rule";
import { is, notTogether } from "../terraform";

export const aaLegacyStandard = defineRule({
  id: "aa-legacy-standard",
  statement: "A gateway of SKU Standard is not active-active.",
  severity: "error",
  source: {
    page: "https://learn.microsoft.com/azure/vpn-gateway/vpn-gateway-about-skus-legacy",
    date: "2026-02-27",
  },
  window: always,
  reads: ["activeActive", "sku"],
  needs: ["activeActive", "sku"],
  find: ({ activeActive, sku }) => (activeActive === true && sku === "Standard" ? [sku] : []),
  message: (sku) => `active-active with SKU ${sku}`,
  remedy: 'Take SKU "VpnGw1AZ" or larger, or leave active_active out.',
  atPlan: ({ activeActive, sku }) => notTogether(is(activeActive, true), is(sku, "Standard")),
  examples: {
    bad: { activeActive: true, sku: "Standard" },
    good: { activeActive: true, sku: "HighPerformance" },
  },
});
