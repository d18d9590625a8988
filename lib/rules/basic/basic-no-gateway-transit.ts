import { always } from "../../domain/day";
import { defineRule } from "../rule";
import { attribute, is, notTogether, some } from "../terraform";

export const basicNoGatewayTransit = defineRule({
  id: "basic-no-gateway-transit",
  statement: "No peered network uses a gateway of SKU Basic as its remote gateway.",
  why: "Gateway transit works on all SKUs but Basic, so clients of a Basic gateway don't reach peered networks.",
  severity: "error",
  source: {
    page: "https://learn.microsoft.com/azure/vpn-gateway/vpn-gateway-peering-gateway-transit",
    date: "2026-11-22",
  },
  window: always,
  reads: ["sku", "peerings"],
  needs: ["sku", "peerings"],
  monotone: true,
  find: ({ sku, peerings }) =>
    sku === "Basic" ? peerings.filter(({ useRemoteGateways }) => useRemoteGateways === true) : [],
  message: ({ name }) => `peering ${name} uses the gateway, which has SKU Basic`,
  remedy: 'Take SKU "VpnGw1AZ" or larger, or leave out use_remote_gateways on the far side of the peering.',
  atPlan: ({ sku, peerings }) =>
    notTogether(
      is(sku, "Basic"),
      some(peerings, "peering", is(attribute("peering", "useRemoteGateways"), true)),
    ),
  examples: {
    bad: { sku: "Basic", peerings: [{ name: "hub-to-spoke", useRemoteGateways: true }] },
    good: { sku: "VpnGw1AZ", peerings: [{ name: "hub-to-spoke", useRemoteGateways: true }] },
  },
});
