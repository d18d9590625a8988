import { always } from "../../domain/day";
import { expressRouteSkus, skuTableSource } from "../../domain/sku";
import { defineRule } from "../rule";
import { is, isOneOf, notTogether } from "../terraform";

const expressRoute: readonly string[] = expressRouteSkus;

export const skuExpressroute = defineRule({
  id: "sku-expressroute",
  statement: "A VPN gateway's SKU is not one of ExpressRoute gateways.",
  severity: "error",
  source: skuTableSource,
  azure: { when: "apply" },
  window: always,
  reads: ["type", "sku"],
  needs: ["type", "sku"],
  find: ({ type, sku = "" }) => (type === "Vpn" && expressRoute.includes(sku) ? [sku] : []),
  message: (sku) => `SKU ${sku} on a gateway of type Vpn`,
  remedy: 'Take SKU "VpnGw1AZ" or larger.',
  atPlan: ({ type, sku }) => notTogether(is(type, "Vpn"), isOneOf(expressRoute, sku)),
  examples: { bad: { type: "Vpn", sku: "ErGw1AZ" }, good: { type: "Vpn", sku: "VpnGw1AZ" } },
});
