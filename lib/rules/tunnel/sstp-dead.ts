import { sstpLifecycle } from "../../domain/tunnel-type";
import { defineRule } from "../rule";
import { attribute, has } from "../terraform";

export const sstpDead = defineRule({
  id: "sstp-dead",
  statement: "No gateway takes SSTP once it is retired.",
  severity: "error",
  source: {
    page: "https://learn.microsoft.com/azure/vpn-gateway/ikev2-openvpn-from-sstp",
    date: "2025-09-29",
  },
  azure: { when: "client connect" },
  window: { from: sstpLifecycle.retired },
  reads: ["tunnels", "deployed"],
  needs: ["tunnels"],
  find: ({ tunnels }) => (tunnels.includes("SSTP") ? [tunnels] : []),
  softer: {
    when: "the gateway already runs with SSTP: its other settings stay free to change",
    holds: (_, { deployed }) => deployed?.tunnels?.includes("SSTP") === true,
  },
  message: (tunnels) =>
    `SSTP among tunnel types ${tunnels.join(", ")}: its connections ended on ${sstpLifecycle.retired}`,
  remedy: 'Take tunnel type "OpenVPN", "IKEv2" or "IKEv2 and OpenVPN", and give everyone the new profile.',
  atPlan: ({ tunnels, deployed }) =>
    `!${has(tunnels, "SSTP")} || ${has(attribute(deployed, "tunnels"), "SSTP")}`,
  examples: { bad: { tunnels: ["SSTP"] }, good: { tunnels: ["IkeV2"] } },
});
