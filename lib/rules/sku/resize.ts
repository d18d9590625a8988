/** Where the table of SKU changes was read: the page and its date. */
export const skuUpgradePage = {
  page: "https://learn.microsoft.com/azure/vpn-gateway/gateway-sku-upgrade",
  date: "2026-03-03",
} as const;

/** What to do where a SKU can't change in place. */
export const recreate =
  "Keep the SKU, or delete the gateway and make a new one: its public IP address changes, and every client needs a new profile.";
