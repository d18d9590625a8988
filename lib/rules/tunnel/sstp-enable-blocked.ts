import { daysAfter } from "../../domain/day";
import { sstpLifecycle } from "../../domain/tunnel-type";
import { defineRule } from "../rule";
import { attribute, has } from "../terraform";

export const sstpEnableBlocked = defineRule({
  id: "sstp-enable-blocked",
  statement: "A gateway takes SSTP only where it already runs with it.",
  severity: "error",
  source: {
    page: "https://learn.microsoft.com/azure/vpn-gateway/ikev2-openvpn-from-sstp",
    date: "2025-09-29",
  },
  azure: { when: "apply" },
  window: { from: sstpLifecycle.enableStop, until: daysAfter(sstpLifecycle.retired, -1) },
  reads: ["tunnels", "deployed"],
  needs: ["tunnels"],
  find: ({ tunnels, deployed }) =>
    tunnels.includes("SSTP") && deployed?.tunnels?.includes("SSTP") !== true ? [tunnels] : [],
  message: (tunnels) =>
    `SSTP among tunnel types ${tunnels.join(", ")}, on a gateway not known to run with it already`,
  remedy:
    'Take tunnel type "OpenVPN", "IKEv2" or "IKEv2 and OpenVPN"; where the gateway already runs with SSTP, say so in its deployed tunnel type.',
  atPlan: ({ tunnels, deployed }) =>
    `!${has(tunnels, "SSTP")} || ${has(attribute(deployed, "tunnels"), "SSTP")}`,
  examples: {
    bad: { tunnels: ["SSTP"] },
    good: { tunnels: ["SSTP"], deployed: { tunnels: ["SSTP"] } },
  },
});
