import { always } from "../../domain/day";
import { defineRule } from "../rule";
import { has } from "../terraform";

export const basicNoRadius = defineRule({
  id: "basic-no-radius",
  statement: "A gateway of SKU Basic takes no RADIUS authentication.",
  severity: "error",
  source: { page: "https://learn.microsoft.com/azure/vpn-gateway/point-to-site-about", date: "2026-08-17" },
  window: always,
  reads: ["sku", "authentication"],
  needs: ["sku", "authentication"],
  find: ({ sku, authentication }) => (sku === "Basic" && authentication.includes("Radius") ? [sku] : []),
  message: (sku) => `SKU ${sku} with RADIUS authentication`,
  atPlan: ({ sku, authentication }) => `!(${sku} == "Basic" && ${has(authentication, "Radius")})`,
  remedy: 'Take SKU "VpnGw1AZ" or larger, or authenticate with certificates.',
  examples: {
    bad: { sku: "Basic", authentication: ["Radius"] },
    good: { sku: "VpnGw1AZ", authentication: ["Radius"] },
  },
});
