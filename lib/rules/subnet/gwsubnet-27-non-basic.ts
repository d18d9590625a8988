import { always } from "../../domain/day";
import { limits } from "../../domain/limits";
import { defineRule } from "../rule";
import { is, largestIpv4, notTogether } from "../terraform";
import { tooSmall } from "./largest-ipv4";

const { gatewaySubnetPrefix: least, gatewaySubnetRecommendedPrefix: recommended } = limits;

export const gwsubnet27NonBasic = defineRule({
  id: "gwsubnet-27-non-basic",
  statement: `The GatewaySubnet of a gateway other than Basic has an IPv4 prefix of /${recommended} or larger.`,
  why: "A smaller one holds the gateway, and leaves no room for a larger configuration.",
  severity: "warning",
  source: { page: "https://learn.microsoft.com/azure/vpn-gateway/vpn-gateway-vpn-faq", date: "2026-06-04" },
  conflict: {
    with: {
      page: "https://learn.microsoft.com/azure/vpn-gateway/vpn-gateway-about-vpn-gateway-settings",
      date: "2023-11-20",
    },
    decided: "That page wants /27 for all SKUs but Basic; the newer one recommends it.",
  },
  window: always,
  reads: ["gatewaySubnetPrefixes", "sku", "expressRoute"],
  needs: ["gatewaySubnetPrefixes", "sku"],
  // Smaller ones are gwsubnet-min-29, those beside ExpressRoute gwsubnet-27-coexist.
  find: ({ gatewaySubnetPrefixes, sku, expressRoute }) =>
    sku === "Basic" || expressRoute === true ? [] : tooSmall(gatewaySubnetPrefixes, recommended, least),
  message: (block) => `GatewaySubnet ${block}`,
  remedy: `Give the GatewaySubnet a prefix of /${recommended} or larger.`,
  atPlan: ({ gatewaySubnetPrefixes, sku, expressRoute }) => {
    const length = largestIpv4(gatewaySubnetPrefixes);
    const small = `try(${length} > ${recommended} && ${length} <= ${least}, false)`;
    return notTogether(
      `!(${is(sku, null)})`,
      `!(${is(sku, "Basic")})`,
      `!(${is(expressRoute, true)})`,
      small,
    );
  },
  examples: {
    bad: { gatewaySubnetPrefixes: ["10.0.255.0/28"], sku: "VpnGw1AZ" },
    good: { gatewaySubnetPrefixes: ["10.0.255.0/27"], sku: "VpnGw1AZ" },
  },
});
