import { defineRule } from "../rule";

export const pipBasicRetired = defineRule({
  id: "pip-basic-retired",
  statement: "A gateway that runs has public IPs of SKU Standard.",
  why: "Basic public IPs have lost their service level; Azure migrates what is left by itself.",
  severity: "warning",
  source: {
    page: "https://learn.microsoft.com/azure/vpn-gateway/basic-public-ip-migrate-about",
    date: "2026-03-06",
  },
  window: { from: "2026-07-01" },
  reads: ["sku", "deployed", "publicIpSkus"],
  needs: ["deployed", "publicIpSkus"],
  monotone: true,
  // A gateway of SKU Basic drops its reference instead: basic-existing-pip-reference.
  find: ({ sku, deployed, publicIpSkus }) =>
    deployed !== undefined && sku !== "Basic" ? publicIpSkus.filter(({ value }) => value === "Basic") : [],
  message: ({ name }) => `public IP ${name} has SKU Basic, which is retired`,
  remedy: "Migrate the public IP with Azure's tool; while it runs, a third public IP carries no zones.",
  examples: {
    bad: {
      sku: "VpnGw1",
      deployed: { sku: "VpnGw1" },
      publicIpSkus: [{ name: "vpn-pip", value: "Basic" }],
    },
    good: {
      sku: "VpnGw1",
      deployed: { sku: "VpnGw1" },
      publicIpSkus: [{ name: "vpn-pip", value: "Standard" }],
    },
  },
});
