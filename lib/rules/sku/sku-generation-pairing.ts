import { always } from "../../domain/day";
import { generationsOf, skus, skuTableSource } from "../../domain/sku";
import { defineRule } from "../rule";
import { is, isOneOf, notTogether } from "../terraform";

/** Pairs the table lacks, such as "VpnGw1AZ Generation2"; a SKU without generations is in none. */
const unlisted = skus.flatMap((sku) => {
  const listed = generationsOf(sku);
  const others = (["Generation1", "Generation2"] as const).filter(
    (generation) => !listed.includes(generation),
  );
  return listed.length === 0 ? [] : others.map((generation) => `${sku} ${generation}`);
});

export const skuGenerationPairing = defineRule({
  id: "sku-generation-pairing",
  statement: "A new gateway's SKU comes in the generation that is written.",
  severity: "error",
  source: skuTableSource,
  azure: {
    when: "apply",
    code: "VirtualNetworkGatewaySkuCannotBeCreatedForSpecifiedVmGeneration",
    says: "The Virtual Network Gateway Sku VpnGw1 cannot be used when VirtualNetworkVpnGatewayGeneration is set to Generation2.",
  },
  window: always,
  reads: ["sku", "generation", "deployed"],
  needs: ["sku", "generation"],
  find: ({ sku, generation, deployed }) =>
    deployed === undefined && unlisted.includes(`${sku} ${generation}`) ? [{ sku, generation }] : [],
  message: ({ sku, generation }) => `SKU ${sku} does not come in ${generation}`,
  remedy: "Leave generation out: Azure takes one that the SKU comes in.",
  atPlan: ({ sku, generation, deployed }) =>
    notTogether(is(deployed, null), isOneOf(unlisted, `join(" ", [${sku}, ${generation}])`)),
  examples: {
    bad: { sku: "VpnGw1AZ", generation: "Generation2" },
    good: { sku: "VpnGw2AZ", generation: "Generation2" },
  },
});
