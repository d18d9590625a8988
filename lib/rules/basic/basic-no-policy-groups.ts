import { defineRule } from "../rule";
import { count, is, notTogether } from "../terraform";
import { notOnBasic } from "./not-on-basic";

export const basicNoPolicyGroups = defineRule({
  ...notOnBasic("policy groups"),
  id: "basic-no-policy-groups",
  statement: "A gateway of SKU Basic has no policy groups.",
  source: {
    page: "https://learn.microsoft.com/azure/vpn-gateway/point-to-site-user-groups-create-portal",
    date: "2026-05-05",
  },
  reads: ["sku", "policyGroups"],
  needs: ["sku", "policyGroups"],
  monotone: true,
  find: ({ sku, policyGroups }) => (sku === "Basic" && policyGroups.length > 0 ? [sku] : []),
  remedy: 'Take SKU "VpnGw1AZ" or larger, or give all clients one address pool.',
  atPlan: ({ sku, policyGroups }) => notTogether(is(sku, "Basic"), `${count(policyGroups)} > 0`),
  examples: {
    bad: { sku: "Basic", policyGroups: [{ name: "staff", isDefault: true, priority: 0, members: [] }] },
    good: { sku: "VpnGw1AZ", policyGroups: [{ name: "staff", isDefault: true, priority: 0, members: [] }] },
  },
});
