import { always } from "../../domain/day";
import { defineRule } from "../rule";
import { has } from "../terraform";

export const openvpnNoRadius = defineRule({
  id: "openvpn-no-radius",
  statement: "A gateway with OpenVPN among its tunnel types takes no RADIUS authentication.",
  severity: "error",
  source: { page: "https://learn.microsoft.com/azure/vpn-gateway/point-to-site-about", date: "2018-12-05" },
  window: always,
  lifted: {
    on: "2023-03-08",
    source: { page: "https://learn.microsoft.com/azure/vpn-gateway/point-to-site-about", date: "2026-08-17" },
  },
  reads: ["tunnels", "authentication"],
  needs: ["tunnels", "authentication"],
  find: ({ tunnels, authentication }) =>
    tunnels.includes("OpenVPN") && authentication.includes("Radius") ? [tunnels] : [],
  message: (tunnels) => `tunnel type ${tunnels.join(" and ")} with RADIUS authentication`,
  atPlan: ({ tunnels, authentication }) =>
    `!(${has(tunnels, "OpenVPN")} && ${has(authentication, "Radius")})`,
  remedy: 'Take tunnel type "IKEv2" for RADIUS, or relax "openvpn-no-radius" with your reason.',
  examples: {
    bad: { tunnels: ["OpenVPN"], authentication: ["Radius"] },
    good: { tunnels: ["IkeV2"], authentication: ["Radius"] },
  },
});
