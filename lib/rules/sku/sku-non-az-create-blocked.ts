import { nonAzSkus, skuLifecycle } from "../../domain/sku";
import { defineRule } from "../rule";
import { creationStopped } from "./lifecycle";

export const skuNonAzCreateBlocked = defineRule({
  ...creationStopped(nonAzSkus, skuLifecycle.nonAz.createStop),
  id: "sku-non-az-create-blocked",
  statement: "No new gateway has a SKU without availability zones, VpnGw1 to VpnGw5.",
  source: {
    page: "https://learn.microsoft.com/azure/vpn-gateway/gateway-sku-consolidation",
    date: "2026-02-03",
  },
  conflict: {
    with: {
      page: "https://learn.microsoft.com/azure/vpn-gateway/gateway-sku-consolidation",
      date: "2024-09-26",
    },
    decided: "The stop was announced for January 2025 and put off twice; the newest page has the last word.",
  },
  azure: {
    when: "apply",
    code: "NonAzSkusNotAllowedForVPNGateway",
    says: "VpnGw1-5 non-AZ SKUs are no longer supported for VPN gateways. Only VpnGw1-5AZ SKUs can be created going forward.",
  },
  examples: { bad: { sku: "VpnGw1" }, good: { sku: "VpnGw1AZ" } },
});
