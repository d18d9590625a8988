import { clientTable, speaks, type ClientOperatingSystem } from "../../domain/client";
import { always } from "../../domain/day";
import { defineRule } from "../rule";

export const clientOsList = defineRule({
  id: "client-os-list",
  statement: "Clients run an operating system in Microsoft's list of supported ones.",
  why: "Android is in no list, yet documented as a client of OpenVPN.",
  severity: "warning",
  source: { page: "https://learn.microsoft.com/azure/vpn-gateway/vpn-gateway-vpn-faq", date: "2026-06-04" },
  window: always,
  reads: ["clientOperatingSystems", "tunnels"],
  needs: ["clientOperatingSystems"],
  find: ({ clientOperatingSystems, tunnels }) =>
    clientOperatingSystems
      .filter((system) => speaks(system, tunnels) && !isDocumented(system, tunnels))
      .map((system) => ({ system, tunnels })),
  message: ({ system, tunnels }) =>
    clientTable[system].standing === "OpenVPN client"
      ? `${system} clients with tunnel type ${tunnels.join(" and ")}`
      : `${system} clients`,
  remedy: "Take Windows 11, macOS 13 or newer, Linux or iOS.",
  fix: ({ system }) =>
    clientTable[system].standing === "OpenVPN client" ? "Add OpenVPN to the tunnel types." : undefined,
  examples: {
    bad: { clientOperatingSystems: ["Windows 8.1"] },
    good: { clientOperatingSystems: ["Windows 11", "macOS", "Linux", "iOS"] },
  },
});

function isDocumented(system: ClientOperatingSystem, tunnels: readonly string[]): boolean {
  const { standing } = clientTable[system];
  if (standing === "OpenVPN client") return tunnels.length === 0 || tunnels.includes("OpenVPN");
  return standing !== "not listed";
}
