import { defineRule } from "../rule";

export const basicExistingPipReference = defineRule({
  id: "basic-existing-pip-reference",
  statement: "A gateway of SKU Basic that runs no longer refers to a Basic public IP.",
  why: "The reference can be removed without downtime; the address stays and becomes an attribute of the gateway.",
  severity: "warning",
  source: {
    page: "https://learn.microsoft.com/azure/vpn-gateway/basic-sku-public-ip-remove",
    date: "2026-03-06",
  },
  window: { from: "2026-03-06" },
  reads: ["sku", "deployed", "publicIpSkus"],
  needs: ["sku", "deployed", "publicIpSkus"],
  monotone: true,
  find: ({ sku, deployed, publicIpSkus }) =>
    sku === "Basic" && deployed !== undefined ? publicIpSkus.filter(({ value }) => value === "Basic") : [],
  message: ({ name }) => `public IP ${name} has SKU Basic`,
  remedy: "Remove the reference in the portal, then leave public_ip_address_id out.",
  examples: {
    bad: {
      sku: "Basic",
      deployed: { sku: "Basic" },
      publicIpSkus: [{ name: "vpn-pip", value: "Basic" }],
    },
    good: { sku: "Basic", deployed: { sku: "Basic" }, publicIpSkus: [] },
  },
});
