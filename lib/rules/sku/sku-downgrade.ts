import { always } from "../../domain/day";
import { azSkus, generationsOf, isAz, isSmallerSku, skus, type Generation } from "../../domain/sku";
import { defineRule } from "../rule";
import { attribute, is, isOneOf } from "../terraform";
import { recreate, skuUpgradePage } from "./resize";

/** Changes to a smaller SKU, as "from to". */
const downgrades: readonly string[] = skus.flatMap((from) =>
  skus.filter((to) => to !== "Basic" && isSmallerSku(to, from)).map((to) => `${from} ${to}`),
);

export const skuDowngrade = defineRule({
  id: "sku-downgrade",
  statement: "A gateway that runs does not change to a smaller SKU.",
  severity: "error",
  source: skuUpgradePage,
  conflict: {
    with: {
      page: "https://learn.microsoft.com/azure/vpn-gateway/vpn-gateway-about-vpn-gateway-settings",
      date: "2023-11-20",
    },
    decided: "The older page resizes within a generation; the newer one lets no gateway be downgraded.",
  },
  window: always,
  reads: ["sku", "deployed"],
  needs: ["sku", "deployed"],
  find: ({ sku, deployed: { sku: from, generation } = {} }) =>
    sku !== undefined && from !== undefined && sku !== "Basic" && isSmallerSku(sku, from)
      ? [{ from, to: sku, generation }]
      : [],
  softer: {
    when: "both are AZ SKUs of one generation: there the change was seen to succeed",
    holds: ({ from, to, generation }) =>
      [from, to].every(isAz) &&
      generationsOf(from).some(
        (one) => generationsOf(to).includes(one) && (generation === undefined || generation === one),
      ),
  },
  message: ({ from, to }) => `SKU ${from} changes to the smaller ${to}`,
  remedy: recreate,
  atPlan: ({ sku, deployed }) => {
    const from = attribute(deployed, "sku");
    const generation = attribute(deployed, "generation");
    const change = `try("\${${from}} \${${sku}}", "")`;
    const isSeen = (["Generation1", "Generation2"] as const).map(
      (one) =>
        `((${is(generation, null)} || ${is(generation, one)}) && ${isOneOf(changesWithin(one), change)})`,
    );
    return `!${isOneOf(downgrades, change)} || ${isSeen.join(" || ")}`;
  },
  examples: {
    bad: { sku: "VpnGw1AZ", deployed: { sku: "VpnGw4AZ" } },
    good: { sku: "VpnGw3AZ", deployed: { sku: "VpnGw2AZ" } },
  },
});

/** Changes between AZ SKUs of a generation, as "from to". */
function changesWithin(generation: Generation): readonly string[] {
  const those = azSkus.filter((sku) => generationsOf(sku).includes(generation));
  return those.flatMap((from) => those.map((to) => `${from} ${to}`));
}
