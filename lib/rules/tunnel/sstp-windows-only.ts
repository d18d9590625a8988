import { clientOperatingSystems as systems, speaks } from "../../domain/client";
import { always } from "../../domain/day";
import { sameSet } from "../../domain/tunnel-type";
import { defineRule } from "../rule";
import { hasOneOf, is, notTogether, sortedText } from "../terraform";

export const sstpWindowsOnly = defineRule({
  id: "sstp-windows-only",
  statement: "A gateway with SSTP alone has Windows clients only.",
  severity: "error",
  source: { page: "https://learn.microsoft.com/azure/vpn-gateway/point-to-site-about", date: "2026-08-17" },
  azure: { when: "client connect" },
  window: always,
  reads: ["tunnels", "clientOperatingSystems"],
  needs: ["tunnels", "clientOperatingSystems"],
  find: ({ tunnels, clientOperatingSystems }) =>
    sameSet(tunnels, ["SSTP"]) ? clientOperatingSystems.filter((system) => !speaks(system, tunnels)) : [],
  message: (system) => `${system} clients, and SSTP alone`,
  remedy: 'Take tunnel type "OpenVPN", "IKEv2" or "IKEv2 and OpenVPN".',
  atPlan: ({ tunnels, clientOperatingSystems }) =>
    notTogether(
      is(sortedText(tunnels), "SSTP"),
      hasOneOf(
        clientOperatingSystems,
        systems.filter((system) => !speaks(system, ["SSTP"])),
      ),
    ),
  examples: {
    bad: { tunnels: ["SSTP"], clientOperatingSystems: ["macOS"] },
    good: { tunnels: ["SSTP"], clientOperatingSystems: ["Windows 11"] },
  },
});
