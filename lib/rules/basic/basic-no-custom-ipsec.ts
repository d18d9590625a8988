import { defineRule } from "../rule";
import { is, notTogether } from "../terraform";
import { notOnBasic } from "./not-on-basic";

export const basicNoCustomIpsec = defineRule({
  ...notOnBasic("an IPsec policy"),
  id: "basic-no-custom-ipsec",
  statement: "A gateway of SKU Basic has no IPsec policy of its own.",
  source: { page: "https://learn.microsoft.com/azure/vpn-gateway/vpn-gateway-vpn-faq", date: "2026-06-04" },
  reads: ["sku", "ipsecPolicy"],
  needs: ["sku", "ipsecPolicy"],
  find: ({ sku, ipsecPolicy }) => (sku === "Basic" && ipsecPolicy !== undefined ? [sku] : []),
  remedy: 'Take SKU "VpnGw1AZ" or larger, or leave the policy out.',
  atPlan: ({ sku, ipsecPolicy }) => notTogether(is(sku, "Basic"), `!(${is(ipsecPolicy, null)})`),
  examples: {
    bad: { sku: "Basic", ipsecPolicy: { dhGroup: "ECP256" } },
    good: { sku: "VpnGw1AZ", ipsecPolicy: { dhGroup: "ECP256" } },
  },
});
