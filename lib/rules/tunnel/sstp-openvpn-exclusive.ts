import { always } from "../../domain/day";
import { defineRule } from "../rule";
import { has } from "../terraform";

export const sstpOpenvpnExclusive = defineRule({
  id: "sstp-openvpn-exclusive",
  statement: "A gateway has SSTP or OpenVPN among its tunnel types, not both.",
  why: "Both are TLS-based and can't share the gateway.",
  severity: "error",
  source: {
    page: "https://learn.microsoft.com/azure/vpn-gateway/ikev2-openvpn-from-sstp",
    date: "2025-09-29",
  },
  azure: {
    when: "apply",
    code: "VpnClientOpenVpnProtocolCannotCoexist",
    says: "Vpn client protocol OpenVPN cannot coexist with other vpn client protocols.",
  },
  window: always,
  reads: ["tunnels"],
  monotone: true,
  find: ({ tunnels }) => (tunnels.includes("SSTP") && tunnels.includes("OpenVPN") ? [tunnels] : []),
  message: (tunnels) => `tunnel types ${tunnels.join(", ")} together`,
  atPlan: ({ tunnels }) => `!(${has(tunnels, "SSTP")} && ${has(tunnels, "OpenVPN")})`,
  remedy: 'Drop SSTP: take tunnel type "OpenVPN" or "IKEv2 and OpenVPN".',
  examples: { bad: { tunnels: ["SSTP", "OpenVPN"] }, good: { tunnels: ["IkeV2", "OpenVPN"] } },
});
