import { always } from "../../domain/day";
import { limits } from "../../domain/limits";
import { defineRule } from "../rule";
import { largestIpv4 } from "../terraform";
import { tooSmall } from "./largest-ipv4";

export const gwsubnetMin29 = defineRule({
  id: "gwsubnet-min-29",
  statement: `The GatewaySubnet has an IPv4 prefix of /${limits.gatewaySubnetPrefix} or larger.`,
  severity: "error",
  source: { page: "https://learn.microsoft.com/azure/vpn-gateway/vpn-gateway-vpn-faq", date: "2026-06-04" },
  azure: { when: "apply" },
  window: always,
  reads: ["gatewaySubnetPrefixes"],
  find: ({ gatewaySubnetPrefixes }) => tooSmall(gatewaySubnetPrefixes, limits.gatewaySubnetPrefix),
  message: (block) => `GatewaySubnet ${block}`,
  remedy: `Give the GatewaySubnet a prefix of /${limits.gatewaySubnetRecommendedPrefix} or larger.`,
  atPlan: ({ gatewaySubnetPrefixes }) =>
    `try(${largestIpv4(gatewaySubnetPrefixes)} <= ${limits.gatewaySubnetPrefix}, true)`,
  examples: {
    bad: { gatewaySubnetPrefixes: ["10.0.255.0/30"] },
    good: { gatewaySubnetPrefixes: ["10.0.255.0/29"] },
  },
});
