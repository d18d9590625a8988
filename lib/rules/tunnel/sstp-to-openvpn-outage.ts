import { daysAfter } from "../../domain/day";
import { sameSet, sstpLifecycle } from "../../domain/tunnel-type";
import { defineRule } from "../rule";

export const sstpToOpenvpnOutage = defineRule({
  id: "sstp-to-openvpn-outage",
  statement: "A gateway leaves SSTP by way of IKEv2 beside it.",
  why: "Who has only an SSTP profile is cut off until the new profile arrives; with IKEv2 added first, nobody is.",
  severity: "warning",
  source: {
    page: "https://learn.microsoft.com/azure/vpn-gateway/ikev2-openvpn-from-sstp",
    date: "2025-09-29",
  },
  azure: { when: "client connect" },
  window: { until: daysAfter(sstpLifecycle.retired, -1) },
  reads: ["tunnels", "deployed"],
  needs: ["tunnels", "deployed"],
  find: ({ tunnels, deployed }) =>
    sameSet(deployed?.tunnels ?? [], ["SSTP"]) && tunnels.length > 0 && !tunnels.includes("SSTP")
      ? [tunnels]
      : [],
  message: (tunnels) => `tunnel type SSTP becomes ${tunnels.join(" and ")} in one step`,
  remedy: 'Take "IKEv2 and SSTP" first, give everyone the new profile, then leave SSTP out.',
  examples: {
    bad: { tunnels: ["OpenVPN"], deployed: { tunnels: ["SSTP"] } },
    good: { tunnels: ["IkeV2", "SSTP"], deployed: { tunnels: ["SSTP"] } },
  },
});
