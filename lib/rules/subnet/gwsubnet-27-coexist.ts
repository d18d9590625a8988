import { always } from "../../domain/day";
import { limits } from "../../domain/limits";
import { defineRule } from "../rule";
import { is, largestIpv4, notTogether } from "../terraform";
import { tooSmall } from "./largest-ipv4";

const { gatewaySubnetPrefix: least, gatewaySubnetRecommendedPrefix: shared } = limits;

export const gwsubnet27Coexist = defineRule({
  id: "gwsubnet-27-coexist",
  statement: `A GatewaySubnet that a VPN and an ExpressRoute gateway share has an IPv4 prefix of /${shared} or larger.`,
  severity: "error",
  source: {
    page: "https://learn.microsoft.com/azure/expressroute/expressroute-howto-coexist-resource-manager",
    date: "2023-06-30",
  },
  azure: { when: "apply" },
  window: always,
  reads: ["gatewaySubnetPrefixes", "expressRoute"],
  needs: ["gatewaySubnetPrefixes", "expressRoute"],
  // Smaller ones are gwsubnet-min-29.
  find: ({ gatewaySubnetPrefixes, expressRoute }) =>
    expressRoute === true ? tooSmall(gatewaySubnetPrefixes, shared, least) : [],
  message: (block) => `GatewaySubnet ${block} with an ExpressRoute gateway`,
  remedy: `Give the GatewaySubnet a prefix of /${shared} or larger.`,
  atPlan: ({ gatewaySubnetPrefixes, expressRoute }) => {
    const length = largestIpv4(gatewaySubnetPrefixes);
    return notTogether(is(expressRoute, true), `try(${length} > ${shared} && ${length} <= ${least}, false)`);
  },
  examples: {
    bad: { gatewaySubnetPrefixes: ["10.0.255.0/28"], expressRoute: true },
    good: { gatewaySubnetPrefixes: ["10.0.255.0/27"], expressRoute: true },
  },
});
