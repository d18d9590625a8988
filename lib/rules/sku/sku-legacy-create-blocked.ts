import { legacySkus, skuLifecycle } from "../../domain/sku";
import { defineRule } from "../rule";
import { creationStopped } from "./lifecycle";

export const skuLegacyCreateBlocked = defineRule({
  ...creationStopped(legacySkus, skuLifecycle.legacy.createStop),
  id: "sku-legacy-create-blocked",
  statement: "No new gateway has one of the legacy SKUs, Standard and HighPerformance.",
  source: {
    page: "https://learn.microsoft.com/azure/vpn-gateway/vpn-gateway-about-skus-legacy",
    date: "2026-02-27",
  },
  azure: { when: "apply" },
  examples: { bad: { sku: "Standard" }, good: { sku: "VpnGw1AZ" } },
});
