import { clientOperatingSystems as systems, speaks } from "../../domain/client";
import { always } from "../../domain/day";
import { sameSet } from "../../domain/tunnel-type";
import { defineRule } from "../rule";
import { hasOneOf, is, notTogether, sortedText } from "../terraform";

export const clientWinPre10Ikev2 = defineRule({
  id: "client-win-pre10-ikev2",
  statement: "A gateway with IKEv2 alone has no clients on a Windows older than 10.",
  severity: "error",
  source: { page: "https://learn.microsoft.com/azure/vpn-gateway/vpn-gateway-vpn-faq", date: "2026-06-04" },
  azure: { when: "client connect" },
  window: always,
  reads: ["tunnels", "clientOperatingSystems"],
  needs: ["tunnels", "clientOperatingSystems"],
  find: ({ tunnels, clientOperatingSystems }) =>
    sameSet(tunnels, ["IkeV2"]) ? clientOperatingSystems.filter((system) => !speaks(system, tunnels)) : [],
  message: (system) => `${system} clients, and IKEv2 alone`,
  remedy: 'Take tunnel type "IKEv2 and OpenVPN", or move these clients to Windows 11.',
  atPlan: ({ tunnels, clientOperatingSystems }) =>
    notTogether(
      is(sortedText(tunnels), "IkeV2"),
      hasOneOf(
        clientOperatingSystems,
        systems.filter((system) => !speaks(system, ["IkeV2"])),
      ),
    ),
  examples: {
    bad: { tunnels: ["IkeV2"], clientOperatingSystems: ["Windows 8.1"] },
    good: { tunnels: ["IkeV2", "OpenVPN"], clientOperatingSystems: ["Windows 8.1"] },
  },
});
