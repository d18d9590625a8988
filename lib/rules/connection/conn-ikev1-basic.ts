import { always } from "../../domain/day";
import { defineRule } from "../rule";
import { attribute, is, notTogether, some } from "../terraform";

export const connIkev1Basic = defineRule({
  id: "conn-ikev1-basic",
  statement: "Connections of a route-based gateway of SKU Basic use IKEv2.",
  severity: "error",
  source: { page: "https://learn.microsoft.com/azure/vpn-gateway/vpn-gateway-vpn-faq", date: "2026-06-04" },
  azure: { when: "apply" },
  window: always,
  reads: ["sku", "vpnType", "connections"],
  needs: ["sku", "connections"],
  find: ({ sku, vpnType, connections }) =>
    sku === "Basic" && vpnType !== "PolicyBased"
      ? connections.filter(({ protocol }) => protocol === "IKEv1")
      : [],
  message: ({ name }) => `connection ${name} with IKEv1 on SKU Basic`,
  remedy: 'Use "IKEv2", or take SKU "VpnGw1AZ".',
  atPlan: ({ sku, vpnType, connections }) =>
    notTogether(
      is(sku, "Basic"),
      `!(${is(vpnType, "PolicyBased")})`,
      some(connections, "connection", is(attribute("connection", "protocol"), "IKEv1")),
    ),
  examples: {
    bad: { sku: "Basic", connections: [{ name: "office", type: "IPsec", bgp: false, protocol: "IKEv1" }] },
    good: { sku: "Basic", connections: [{ name: "office", type: "IPsec", bgp: false, protocol: "IKEv2" }] },
  },
});
