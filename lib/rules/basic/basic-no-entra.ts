import { defineRule } from "../rule";
import { has, is, notTogether } from "../terraform";
import { notOnBasic } from "./not-on-basic";

export const basicNoEntra = defineRule({
  ...notOnBasic("Entra ID authentication"),
  id: "basic-no-entra",
  statement: "A gateway of SKU Basic takes no Entra ID authentication.",
  why: "Entra ID needs OpenVPN, which Basic doesn't take.",
  source: {
    page: "https://learn.microsoft.com/azure/vpn-gateway/point-to-site-entra-gateway",
    date: "2025-02-13",
  },
  azure: { when: "apply" },
  reads: ["sku", "authentication"],
  needs: ["sku", "authentication"],
  find: ({ sku, authentication }) => (sku === "Basic" && authentication.includes("AAD") ? [sku] : []),
  atPlan: ({ sku, authentication }) => notTogether(is(sku, "Basic"), has(authentication, "AAD")),
  examples: {
    bad: { sku: "Basic", authentication: ["AAD"] },
    good: { sku: "VpnGw1AZ", authentication: ["AAD"] },
  },
});
