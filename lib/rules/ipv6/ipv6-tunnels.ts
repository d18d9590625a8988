import { always } from "../../domain/day";
import { defineRule } from "../rule";
import { blocks, every, has, isIpv4 } from "../terraform";

export const ipv6Tunnels = defineRule({
  id: "ipv6-tunnels",
  statement: "A gateway that gives clients IPv6 addresses has no SSTP among its tunnel types.",
  severity: "error",
  source: { page: "https://learn.microsoft.com/azure/vpn-gateway/ipv6-configuration", date: "2025-05-02" },
  window: always,
  reads: ["clientPool", "tunnels"],
  needs: ["clientPool", "tunnels"],
  monotone: true,
  find: ({ clientPool, tunnels }) =>
    tunnels.includes("SSTP") ? clientPool.filter(({ version }) => version === 6) : [],
  message: (block) => `client block ${block} with tunnel type SSTP`,
  remedy: 'Take tunnel type "IKEv2", "OpenVPN" or both.',
  atPlan: ({ clientPool, tunnels }) =>
    `!${has(tunnels, "SSTP")} || ${every(blocks(clientPool), "block", isIpv4("block"))}`,
  examples: {
    bad: { clientPool: ["172.16.201.0/24", "fd00:201::/64"], tunnels: ["SSTP", "IkeV2"] },
    good: { clientPool: ["172.16.201.0/24", "fd00:201::/64"], tunnels: ["OpenVPN", "IkeV2"] },
  },
});
