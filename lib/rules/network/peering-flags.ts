import { always } from "../../domain/day";
import { defineRule } from "../rule";
import { attribute, every, is, notTogether } from "../terraform";

export const peeringFlags = defineRule({
  id: "peering-flags",
  statement:
    "A peering that uses this network's gateway from the far side allows gateway transit on the near side.",
  why: "Clients reach a peered network where both are set.",
  severity: "error",
  source: { page: "https://learn.microsoft.com/azure/vpn-gateway/vpn-gateway-vpn-faq", date: "2026-06-04" },
  azure: { when: "run time" },
  window: always,
  reads: ["peerings"],
  monotone: true,
  find: ({ peerings }) =>
    peerings.filter(
      ({ allowGatewayTransit, useRemoteGateways }) =>
        useRemoteGateways === true && allowGatewayTransit === false,
    ),
  message: ({ name }) => `peering ${name} without gateway transit, which the far side uses`,
  remedy: "Set allow_gateway_transit to true on the gateway's side of the peering.",
  atPlan: ({ peerings }) =>
    every(
      peerings,
      "peering",
      notTogether(
        is(attribute("peering", "useRemoteGateways"), true),
        is(attribute("peering", "allowGatewayTransit"), false),
      ),
    ),
  examples: {
    bad: { peerings: [{ name: "spoke", allowGatewayTransit: false, useRemoteGateways: true }] },
    good: { peerings: [{ name: "spoke", allowGatewayTransit: true, useRemoteGateways: true }] },
  },
});
