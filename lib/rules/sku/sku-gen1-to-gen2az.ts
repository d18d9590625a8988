import { always } from "../../domain/day";
import type { Deployed } from "../../domain/facts";
import { generationsOf, skuRows, skus } from "../../domain/sku";
import { defineRule } from "../rule";
import { attribute, is, isOneOf, notTogether } from "../terraform";
import { recreate, skuUpgradePage } from "./resize";

export const skuGen1ToGen2az = defineRule({
  id: "sku-gen1-to-gen2az",
  statement: "A gateway of Generation1 does not change to a SKU of Generation2.",
  why: "Only the migration of a Basic public IP, or Azure by itself, raises a gateway to Generation2.",
  severity: "error",
  softer: {
    when: "the generation that runs was not told: Azure may have raised it",
    holds: (_, { deployed }) => deployed?.generation === undefined,
  },
  source: skuUpgradePage,
  azure: { when: "apply", code: "CrossSeriesOrCrossGatewayGenenrationResizeNotSupported" },
  window: always,
  reads: ["sku", "generation", "deployed"],
  needs: ["sku", "deployed"],
  find: ({ sku, generation = "Generation1", deployed }) =>
    sku !== undefined &&
    runsGeneration1(deployed) &&
    generation === "Generation1" &&
    isOnly("Generation2", sku)
      ? [{ from: deployed?.sku, to: sku }]
      : [],
  message: ({ from, to }) =>
    `SKU ${from ?? "of Generation1"} changes to ${to}, which comes in Generation2 only`,
  remedy: `Take a SKU up to VpnGw3AZ. ${recreate}`,
  atPlan: ({ sku, generation, deployed }) =>
    notTogether(
      is(attribute(deployed, "generation"), "Generation1"),
      `!(${is(attribute(deployed, "sku"), "Basic")})`,
      `(${is(generation, null)} || ${is(generation, "Generation1")})`,
      isOneOf(
        skus.filter((one) => isOnly("Generation2", one)),
        sku,
      ),
    ),
  examples: {
    bad: { sku: "VpnGw4AZ", deployed: { sku: "VpnGw1AZ", generation: "Generation1" } },
    good: { sku: "VpnGw3AZ", deployed: { sku: "VpnGw1AZ", generation: "Generation1" } },
  },
});

function runsGeneration1(deployed: Deployed | undefined): boolean {
  const { sku = "", generation } = deployed ?? {};
  const isBasic = skuRows(sku).some(({ family }) => family === "basic");
  return !isBasic && (generation === undefined ? isOnly("Generation1", sku) : generation === "Generation1");
}

function isOnly(generation: string, sku: string): boolean {
  const comesIn = generationsOf(sku);
  return comesIn.length > 0 && comesIn.every((one) => one === generation);
}
