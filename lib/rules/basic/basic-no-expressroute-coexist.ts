import { defineRule } from "../rule";
import { is, notTogether } from "../terraform";
import { notOnBasic } from "./not-on-basic";

export const basicNoExpressrouteCoexist = defineRule({
  ...notOnBasic("an ExpressRoute gateway in the same virtual network"),
  id: "basic-no-expressroute-coexist",
  statement: "A gateway of SKU Basic shares its virtual network with no ExpressRoute gateway.",
  source: {
    page: "https://learn.microsoft.com/azure/expressroute/expressroute-howto-coexist-resource-manager",
    date: "2023-06-30",
  },
  reads: ["sku", "expressRoute"],
  needs: ["sku", "expressRoute"],
  find: ({ sku, expressRoute }) => (sku === "Basic" && expressRoute === true ? [sku] : []),
  atPlan: ({ sku, expressRoute }) => notTogether(is(sku, "Basic"), is(expressRoute, true)),
  examples: { bad: { sku: "Basic", expressRoute: true }, good: { sku: "VpnGw1AZ", expressRoute: true } },
});
