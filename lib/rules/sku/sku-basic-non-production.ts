import { always } from "../../domain/day";
import { skuTableSource } from "../../domain/sku";
import { defineRule } from "../rule";

export const skuBasicNonProduction = defineRule({
  id: "sku-basic-non-production",
  statement: "A gateway that people rely on has another SKU than Basic.",
  why: "Basic is for development and test: no RADIUS, no OpenVPN, no Entra ID, no active-active, no availability zones.",
  severity: "warning",
  source: skuTableSource,
  window: always,
  reads: ["sku"],
  find: ({ sku }) => (sku === "Basic" ? [sku] : []),
  message: (sku) => `SKU ${sku}, which Microsoft keeps for development and test`,
  remedy: 'Take SKU "VpnGw1AZ" or larger: a Basic gateway can\'t be upgraded later.',
  examples: { bad: { sku: "Basic" }, good: { sku: "VpnGw1AZ" } },
});
