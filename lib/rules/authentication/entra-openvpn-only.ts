import { always } from "../../domain/day";
import { defineRule } from "../rule";
import { has } from "../terraform";

export const entraOpenvpnOnly = defineRule({
  id: "entra-openvpn-only",
  statement: "A gateway that signs people in with Entra ID has OpenVPN among its tunnel types.",
  severity: "error",
  source: { page: "https://learn.microsoft.com/azure/vpn-gateway/point-to-site-about", date: "2026-08-17" },
  azure: { when: "client connect" },
  window: always,
  reads: ["tunnels", "authentication"],
  needs: ["authentication"],
  find: ({ tunnels, authentication }) =>
    authentication.includes("AAD") && !tunnels.includes("OpenVPN") ? [tunnels] : [],
  message: (tunnels) =>
    tunnels.length === 0
      ? "Entra ID authentication, and no tunnel type is written"
      : `Entra ID authentication with tunnel type ${tunnels.join(" and ")}`,
  remedy:
    'Take tunnel type "OpenVPN"; or "IKEv2 and OpenVPN", with certificates or RADIUS beside Entra ID for the clients of IKEv2.',
  atPlan: ({ tunnels, authentication }) => `!${has(authentication, "AAD")} || ${has(tunnels, "OpenVPN")}`,
  examples: {
    bad: { tunnels: ["IkeV2"], authentication: ["AAD"] },
    good: { tunnels: ["OpenVPN"], authentication: ["AAD"] },
  },
});
