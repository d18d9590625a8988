import { limits } from "../domain/limits";
import { azSkuFor, generationsOf, isAz, isNonAz } from "../domain/sku";
import { defineConsequence } from "./consequence";
import { pages } from "./pages";

export const skuSameTier = defineConsequence({
  id: "sku-same-tier",
  rung: "none",
  statement:
    "A gateway moves to the AZ SKU of the same number without downtime, and profiles stay as they are.",
  source: pages.skuUpgrade,
  arguments: ["sku"],
  reads: ["sku"],
  inPlace: true,
  find: ({ before: { sku: from }, after: { sku: to } }) =>
    isNonAz(from) && azSkuFor(from) === to ? [{ from, to }] : [],
  message: ({ from, to }) => `SKU ${from} becomes ${to}`,
});

export const skuResized = defineConsequence({
  id: "sku-resized",
  rung: "reconnect",
  statement: `A gateway takes about ${limits.gatewayMinutes.most} minutes to change its SKU in place; profiles stay as they are.`,
  source: pages.skuUpgrade,
  arguments: ["sku"],
  reads: ["sku"],
  inPlace: true,
  find: ({ before: { sku: from }, after: { sku: to } }) =>
    from === undefined || to === undefined || from === to || (isNonAz(from) && azSkuFor(from) === to)
      ? []
      : [{ from, to }],
  message: ({ from, to }) => `SKU ${from} becomes ${to}`,
  who: () => "everyone who is connected",
  first: () => `Agree on about ${limits.gatewayMinutes.most} minutes in which sessions may drop.`,
});

export const skuZonesLost = defineConsequence({
  id: "sku-zones-lost",
  rung: "refused",
  statement: "Microsoft's table of SKU changes has none that leads to a SKU without availability zones.",
  source: pages.skuUpgrade,
  arguments: ["sku"],
  reads: ["sku"],
  inPlace: true,
  find: ({ before: { sku: from }, after: { sku: to } }) => (isAz(from) && isNonAz(to) ? [{ from, to }] : []),
  message: ({ from, to }) => `SKU ${from} becomes ${to}`,
  first: () => "Keep a SKU with availability zones.",
});

// Of a gateway that is known to run in Generation1, the rule sku-gen1-to-gen2az says so. Azure raises some by itself: what
// they run on stays a SKU of Generation1 only.
export const skuAcrossGenerations = defineConsequence({
  id: "sku-across-generations",
  rung: "refused",
  statement: "A gateway does not change in place to a SKU that shares no generation with its own.",
  source: pages.acrossGenerations,
  azure: { when: "apply", code: "CrossSeriesOrCrossGatewayGenenrationResizeNotSupported" },
  arguments: ["sku"],
  reads: ["sku", "generation", "deployed"],
  inPlace: true,
  find: ({ before: { sku: from = "", generation, deployed }, after: { sku: to = "" } }) => {
    const runs = generation ?? deployed?.generation;
    const [was, is] = [generationsOf(from), generationsOf(to)];
    return runs !== "Generation1" && was.join() === "Generation1" && is.join() === "Generation2"
      ? [{ from, to }]
      : [];
  },
  message: ({ from, to }) => `SKU ${from} becomes ${to}, and no generation has both`,
  first: () => "Take a SKU up to VpnGw3AZ, or replace the gateway.",
});

export const skuGenerationUntold = defineConsequence({
  id: "sku-generation-untold",
  rung: "unknown",
  statement: "Whether a SKU can be taken in place depends on the generation that runs.",
  source: pages.acrossGenerations,
  arguments: ["sku"],
  reads: ["sku", "generation", "deployed"],
  inPlace: true,
  find: ({ before: { sku: from = "", generation, deployed }, after: { sku: to = "" } }) => {
    const [was, is] = [generationsOf(from), generationsOf(to)];
    return generation === undefined &&
      deployed?.generation === undefined &&
      was.length > 1 &&
      is.join() === "Generation2"
      ? [{ from, to }]
      : [];
  },
  message: ({ from, to }) =>
    `SKU ${from} becomes ${to}, which Azure refuses a gateway that runs in Generation1`,
});
