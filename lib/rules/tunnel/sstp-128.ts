import { always } from "../../domain/day";
import { limits } from "../../domain/limits";
import { sameSet } from "../../domain/tunnel-type";
import { defineRule } from "../rule";
import { sortedText } from "../terraform";

export const sstp128 = defineRule({
  id: "sstp-128",
  statement: `A gateway carries at most ${limits.sstpClients} clients over SSTP, whatever its SKU.`,
  severity: "warning",
  source: { page: "https://learn.microsoft.com/azure/vpn-gateway/vpn-gateway-vpn-faq", date: "2026-06-04" },
  azure: { when: "client connect" },
  window: always,
  reads: ["tunnels", "expectedClients"],
  needs: ["tunnels", "expectedClients"],
  find: ({ tunnels, expectedClients = 0 }) =>
    sameSet(tunnels, ["SSTP"]) && expectedClients > limits.sstpClients ? [expectedClients] : [],
  message: (clients) => `${clients} clients expected over SSTP alone`,
  remedy: 'Take tunnel type "OpenVPN", "IKEv2" or "IKEv2 and OpenVPN", which carry as many as the SKU does.',
  atPlan: ({ tunnels, expectedClients }) =>
    `${sortedText(tunnels)} != "SSTP" || try(${expectedClients} <= ${limits.sstpClients}, true)`,
  examples: {
    bad: { tunnels: ["SSTP"], expectedClients: 129 },
    good: { tunnels: ["SSTP"], expectedClients: 128 },
  },
});
