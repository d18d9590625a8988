import { always } from "../../domain/day";
import { skuTableSource } from "../../domain/sku";
import { defineRule } from "../rule";

export const pipStandardv2 = defineRule({
  id: "pip-standardv2",
  statement: "The public IPs of a new gateway have SKU Standard, not StandardV2.",
  why: "azurerm takes StandardV2; Microsoft's pages about gateways say Standard. Nobody was seen to try.",
  severity: "warning",
  source: skuTableSource,
  window: always,
  reads: ["deployed", "publicIpSkus"],
  needs: ["publicIpSkus"],
  monotone: true,
  find: ({ deployed, publicIpSkus }) =>
    deployed === undefined ? publicIpSkus.filter(({ value }) => value === "StandardV2") : [],
  message: ({ name, value }) => `public IP ${name} has SKU ${value}`,
  remedy: 'Write sku "Standard" on the public IP.',
  examples: {
    bad: { publicIpSkus: [{ name: "vpn-pip", value: "StandardV2" }] },
    good: { publicIpSkus: [{ name: "vpn-pip", value: "Standard" }] },
  },
});
