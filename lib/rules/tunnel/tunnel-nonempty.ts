import { always } from "../../domain/day";
import { defineRule } from "../rule";
import { count, has, is } from "../terraform";

export const tunnelNonempty = defineRule({
  id: "tunnel-nonempty",
  statement: "A gateway with clients says which tunnel types it takes.",
  why: "Left out, Azure chooses, and the choice has changed over the years; with Entra ID it is an error, which entra-openvpn-only tells.",
  severity: "warning",
  source: {
    page: "https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/virtual_network_gateway",
    date: "2026-11-22",
  },
  window: always,
  reads: ["pointToSite", "tunnels", "authentication"],
  needs: ["pointToSite"],
  find: ({ pointToSite, tunnels, authentication }) =>
    pointToSite === true && tunnels.length === 0 && !authentication.includes("AAD") ? [tunnels] : [],
  message: () => "no tunnel type is written",
  remedy: 'Write the tunnel type, for example "OpenVPN" (vpn_client_protocols = ["OpenVPN"]).',
  atPlan: ({ pointToSite, tunnels, authentication }) =>
    `!(${is(pointToSite, true)}) || ${count(tunnels)} > 0 || ${has(authentication, "AAD")}`,
  examples: {
    bad: { pointToSite: true, tunnels: [] },
    good: { pointToSite: true, tunnels: ["OpenVPN"] },
  },
});
