import { always } from "../../domain/day";
import { skuTableSource } from "../../domain/sku";
import { defineRule } from "../rule";
import { is, notTogether } from "../terraform";

export const policyBasedBasicOnly = defineRule({
  id: "policy-based-basic-only",
  statement: "A policy-based gateway has SKU Basic.",
  severity: "error",
  source: skuTableSource,
  azure: { when: "apply", says: "expected sku to be one of [Basic], got VpnGw1" },
  window: always,
  reads: ["vpnType", "sku"],
  needs: ["vpnType", "sku"],
  find: ({ vpnType, sku }) =>
    vpnType === "PolicyBased" && sku !== undefined && sku !== "Basic" ? [{ vpnType, sku }] : [],
  message: ({ vpnType, sku }) => `VPN type ${vpnType} with SKU ${sku}`,
  remedy: 'Leave vpn_type out, or write "RouteBased".',
  atPlan: ({ vpnType, sku }) =>
    notTogether(is(vpnType, "PolicyBased"), `!(${is(sku, null)} || ${is(sku, "Basic")})`),
  examples: {
    bad: { vpnType: "PolicyBased", sku: "VpnGw1AZ" },
    good: { vpnType: "PolicyBased", sku: "Basic" },
  },
});
