import { legacySkus, skuLifecycle } from "../../domain/sku";
import { defineRule } from "../rule";
import { retired } from "./lifecycle";

export const skuLegacyRetired = defineRule({
  ...retired(legacySkus, skuLifecycle.legacy.retired),
  id: "sku-legacy-retired",
  statement: "No gateway has one of the legacy SKUs, Standard and HighPerformance.",
  why: "Azure tries to upgrade what is left by itself, and fails where the GatewaySubnet is too small.",
  source: {
    page: "https://learn.microsoft.com/azure/vpn-gateway/vpn-gateway-about-skus-legacy",
    date: "2026-02-27",
  },
  remedy: "Migrate the gateway's Basic public IP with the portal's tool, which also moves the SKU.",
  examples: { bad: { sku: "HighPerformance" }, good: { sku: "VpnGw2AZ" } },
});
