import { always } from "../../domain/day";
import { defineRule } from "../rule";
import { has } from "../terraform";

export const basicNoIkev2 = defineRule({
  id: "basic-no-ikev2",
  statement: "A gateway of SKU Basic takes no IKEv2 clients.",
  why: "IKEv2 on Basic was announced for November 2025; pages of 2026 still say that Basic doesn't take it.",
  severity: "error",
  source: { page: "https://learn.microsoft.com/azure/vpn-gateway/point-to-site-about", date: "2026-08-17" },
  azure: { when: "apply", says: "Vpn client protocol IkeV2 is not supported for basic Sku gateway" },
  window: always,
  lifted: {
    on: "2025-11-01",
    source: {
      page: "https://learn.microsoft.com/azure/vpn-gateway/ikev2-openvpn-from-sstp",
      date: "2025-09-29",
    },
    relaxedTo: "warning",
  },
  reads: ["sku", "tunnels"],
  needs: ["sku", "tunnels"],
  find: ({ sku, tunnels }) => (sku === "Basic" && tunnels.includes("IkeV2") ? [sku] : []),
  message: (sku) => `SKU ${sku} with tunnel type IKEv2`,
  atPlan: ({ sku, tunnels }) => `!(${sku} == "Basic" && ${has(tunnels, "IkeV2")})`,
  remedy:
    'Take SKU "VpnGw1AZ", or relax "basic-no-ikev2" with your reason: SSTP can no longer be enabled, so a new Basic gateway has no other tunnel type.',
  examples: { bad: { sku: "Basic", tunnels: ["IkeV2"] }, good: { sku: "VpnGw1AZ", tunnels: ["IkeV2"] } },
});
