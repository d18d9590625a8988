import { always } from "../../domain/day";
import { defineRule } from "../rule";
import { is } from "../terraform";

export const gwsubnetBgpPropagation = defineRule({
  id: "gwsubnet-bgp-propagation",
  statement: "Routes learnt by BGP reach the GatewaySubnet.",
  why: "The gateway won't function otherwise.",
  severity: "error",
  source: {
    page: "https://learn.microsoft.com/azure/vpn-gateway/vpn-gateway-about-vpn-gateway-settings",
    date: "2023-09-26",
  },
  azure: { when: "run time", says: "the gateway won't function" },
  window: always,
  reads: ["gatewaySubnetBgpPropagation"],
  find: ({ gatewaySubnetBgpPropagation }) =>
    gatewaySubnetBgpPropagation === false
      ? ["BGP route propagation is off on the GatewaySubnet's route table"]
      : [],
  message: (fault) => fault,
  remedy: "Set bgp_route_propagation_enabled to true on that route table.",
  atPlan: ({ gatewaySubnetBgpPropagation }) => `!(${is(gatewaySubnetBgpPropagation, false)})`,
  examples: { bad: { gatewaySubnetBgpPropagation: false }, good: { gatewaySubnetBgpPropagation: true } },
});
