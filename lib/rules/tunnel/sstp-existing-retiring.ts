import { daysAfter } from "../../domain/day";
import { sstpLifecycle } from "../../domain/tunnel-type";
import { defineRule } from "../rule";
import { attribute, has, notTogether } from "../terraform";

export const sstpExistingRetiring = defineRule({
  id: "sstp-existing-retiring",
  statement: "A gateway that runs with SSTP leaves it before SSTP is retired.",
  severity: "warning",
  source: {
    page: "https://learn.microsoft.com/azure/vpn-gateway/ikev2-openvpn-from-sstp",
    date: "2025-09-29",
  },
  window: { from: sstpLifecycle.enableStop, until: daysAfter(sstpLifecycle.retired, -1) },
  reads: ["tunnels", "deployed"],
  needs: ["tunnels", "deployed"],
  find: ({ tunnels, deployed }) =>
    tunnels.includes("SSTP") && deployed?.tunnels?.includes("SSTP") === true ? [tunnels] : [],
  message: (tunnels) =>
    `SSTP among tunnel types ${tunnels.join(", ")}: its connections end on ${sstpLifecycle.retired}`,
  remedy:
    'Take "IKEv2 and SSTP", which interrupts nobody, give everyone the new profile, then take "IKEv2" or "IKEv2 and OpenVPN".',
  atPlan: ({ tunnels, deployed }) =>
    notTogether(has(tunnels, "SSTP"), has(attribute(deployed, "tunnels"), "SSTP")),
  examples: {
    bad: { tunnels: ["SSTP"], deployed: { tunnels: ["SSTP"] } },
    good: { tunnels: ["IkeV2"], deployed: { tunnels: ["IkeV2", "SSTP"] } },
  },
});
