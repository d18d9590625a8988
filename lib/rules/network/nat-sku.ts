import { always } from "../../domain/day";
import { defineRule } from "../rule";
import { is, matches, notTogether } from "../terraform";

const withNat = /^VpnGw[2-5](AZ)?$/;

export const natSku = defineRule({
  id: "nat-sku",
  statement: "A gateway with NAT rules is of SKU VpnGw2 to VpnGw5 or VpnGw2AZ to VpnGw5AZ.",
  severity: "error",
  source: { page: "https://learn.microsoft.com/azure/vpn-gateway/vpn-gateway-vpn-faq", date: "2026-06-04" },
  azure: { when: "apply" },
  window: always,
  reads: ["sku", "natRules"],
  needs: ["sku", "natRules"],
  find: ({ sku = "", natRules }) => (natRules.length > 0 && !withNat.test(sku) ? [sku] : []),
  message: (sku) => `NAT rules on SKU ${sku}`,
  remedy: 'Take SKU "VpnGw2AZ" or larger.',
  atPlan: ({ sku, natRules }) =>
    notTogether(`try(length(${natRules}) > 0, false)`, `!(${is(sku, null)})`, `!${matches(withNat, sku)}`),
  examples: {
    bad: {
      sku: "VpnGw1AZ",
      natRules: [{ name: "office", internal: ["10.1.0.0/24"], external: ["10.9.0.0/24"] }],
    },
    good: {
      sku: "VpnGw2AZ",
      natRules: [{ name: "office", internal: ["10.1.0.0/24"], external: ["10.9.0.0/24"] }],
    },
  },
});
