import { always } from "../../domain/day";
import { limits } from "../../domain/limits";
import { skuTableSource, smallestSkuFor } from "../../domain/sku";
import { defineRule } from "../rule";
import { is, notTogether } from "../terraform";

export const basicMax128 = defineRule({
  id: "basic-max-128",
  statement: `A gateway of SKU Basic carries at most ${limits.sstpClients} clients.`,
  severity: "error",
  source: skuTableSource,
  azure: { when: "client connect" },
  window: always,
  reads: ["sku", "expectedClients"],
  needs: ["sku", "expectedClients"],
  find: ({ sku, expectedClients: clients = 0 }) =>
    sku === "Basic" && clients > limits.sstpClients ? [{ sku, clients }] : [],
  message: ({ sku, clients }) => `${clients} clients expected on SKU ${sku}`,
  remedy: "Spread the clients over several gateways of a larger SKU.",
  fix: ({ clients }) => {
    const sku = smallestSkuFor(clients);
    return sku && `Take SKU "${sku}".`;
  },
  atPlan: ({ sku, expectedClients }) =>
    notTogether(is(sku, "Basic"), `try(${expectedClients} > ${limits.sstpClients}, false)`),
  examples: { bad: { sku: "Basic", expectedClients: 129 }, good: { sku: "Basic", expectedClients: 128 } },
});
