import { speaks } from "../../domain/client";
import { always } from "../../domain/day";
import { defineRule } from "../rule";

export const clientMacMin = defineRule({
  id: "client-mac-min",
  statement: "macOS clients run macOS 13 or newer.",
  severity: "warning",
  source: { page: "https://learn.microsoft.com/azure/vpn-gateway/vpn-gateway-vpn-faq", date: "2026-06-04" },
  conflict: {
    with: {
      page: "https://learn.microsoft.com/azure/vpn-gateway/ikev2-openvpn-from-sstp",
      date: "2025-09-29",
    },
    decided: "Older pages take older versions, down to 10.11; the newest decides.",
  },
  window: always,
  reads: ["clientOperatingSystems", "tunnels"],
  needs: ["clientOperatingSystems"],
  find: ({ clientOperatingSystems, tunnels }) =>
    clientOperatingSystems.filter((system) => system === "macOS 12 or older" && speaks(system, tunnels)),
  message: (system) => `${system} clients`,
  remedy: "Move these clients to macOS 13 or newer.",
  examples: {
    bad: { clientOperatingSystems: ["macOS 12 or older"] },
    good: { clientOperatingSystems: ["macOS"] },
  },
});
