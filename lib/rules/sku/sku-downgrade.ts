import { always } from "../../domain/day";
import { generationsOf, isAz, isSmallerSku } from "../../domain/sku";
import { defineRule } from "../rule";
import { recreate, skuUpgradePage } from "./resize";

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
  examples: {
    bad: { sku: "VpnGw1AZ", deployed: { sku: "VpnGw4AZ" } },
    good: { sku: "VpnGw3AZ", deployed: { sku: "VpnGw2AZ" } },
  },
});
