import { always } from "../../domain/day";
import { defineRule } from "../rule";

// What Azure and azurerm write where nobody chose a weight.
const defaults: readonly (number | undefined)[] = [undefined, 0, 10];

export const connRoutingWeight = defineRule({
  id: "conn-routing-weight",
  statement: "Only connections to ExpressRoute circuits have a routing weight.",
  why: "It has no effect on others.",
  severity: "warning",
  source: { page: "https://learn.microsoft.com/azure/vpn-gateway/vpn-gateway-vpn-faq", date: "2026-06-04" },
  window: always,
  reads: ["connections"],
  monotone: true,
  find: ({ connections }) =>
    connections.filter(
      ({ type, routingWeight }) => type !== "ExpressRoute" && !defaults.includes(routingWeight),
    ),
  message: ({ name, type, routingWeight }) => `routing weight ${routingWeight} on ${type} connection ${name}`,
  remedy: "Leave the routing weight out.",
  examples: {
    bad: { connections: [{ name: "office", type: "IPsec", bgp: false, routingWeight: 20 }] },
    good: { connections: [{ name: "circuit", type: "ExpressRoute", bgp: false, routingWeight: 20 }] },
  },
});
