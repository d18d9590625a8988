import { always } from "../../domain/day";
import { skuRows, skuTableSource, smallestSkuWith } from "../../domain/sku";
import { defineRule } from "../rule";

export const skuVmCount = defineRule({
  id: "sku-vm-count",
  statement: "A gateway reaches no more virtual machines and other resources than its SKU is made for.",
  why: "Microsoft counts virtual machines, private endpoints, appliances and services behind them, in the network and its peers.",
  severity: "warning",
  source: skuTableSource,
  window: always,
  reads: ["sku", "generation", "reachedResources"],
  needs: ["sku", "reachedResources"],
  find: ({ sku, generation, reachedResources: reached = 0 }) => {
    const rows = sku === undefined ? [] : skuRows(sku, generation);
    const carried = rows.flatMap(({ vms }) => vms ?? []);
    return carried.length > 0 && carried.every((most) => most < reached)
      ? [{ sku, reached, most: Math.max(...carried) }]
      : [];
  },
  message: ({ sku, reached, most }) => `${reached} resources behind SKU ${sku}, which is made for ${most}`,
  remedy: "Spread the resources over several gateways.",
  fix: ({ reached }) => {
    const sku = smallestSkuWith(({ vms = 0 }) => vms >= reached);
    return sku && `Take SKU "${sku}".`;
  },
  examples: {
    bad: { sku: "VpnGw1AZ", reachedResources: 1001 },
    good: { sku: "VpnGw1AZ", reachedResources: 1000 },
  },
});
