import { nonAzSkus, skuLifecycle } from "../../domain/sku";
import { defineRule } from "../rule";
import { retired, takeAzSku } from "./lifecycle";

export const skuNonAzRetired = defineRule({
  ...retired(nonAzSkus, skuLifecycle.nonAz.retired),
  id: "sku-non-az-retired",
  statement: "No gateway has a SKU without availability zones, VpnGw1 to VpnGw5.",
  source: { page: "https://learn.microsoft.com/azure/vpn-gateway/whats-new", date: "2026-05-26" },
  conflict: {
    with: {
      page: "https://learn.microsoft.com/azure/vpn-gateway/gateway-sku-consolidation",
      date: "2026-02-03",
    },
    decided: "That page retires them two weeks earlier; the later day counts, which the announcement gives.",
  },
  remedy: "Take the zone-redundant SKU of the same number.",
  fix: takeAzSku,
  examples: { bad: { sku: "VpnGw1" }, good: { sku: "VpnGw1AZ" } },
});
