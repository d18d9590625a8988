import { defineRule } from "../rule";
import { is, notTogether } from "../terraform";
import { notOnBasic } from "./not-on-basic";

export const basicNoActiveActive = defineRule({
  ...notOnBasic("active-active"),
  id: "basic-no-active-active",
  statement: "A gateway of SKU Basic is not active-active.",
  source: {
    page: "https://learn.microsoft.com/azure/vpn-gateway/about-active-active-gateways",
    date: "2024-07-22",
  },
  azure: { when: "apply" },
  reads: ["sku", "activeActive"],
  needs: ["sku", "activeActive"],
  find: ({ sku, activeActive }) => (sku === "Basic" && activeActive === true ? [sku] : []),
  atPlan: ({ sku, activeActive }) => notTogether(is(sku, "Basic"), is(activeActive, true)),
  examples: { bad: { sku: "Basic", activeActive: true }, good: { sku: "VpnGw1AZ", activeActive: true } },
});
