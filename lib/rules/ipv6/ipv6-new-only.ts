import { always } from "../../domain/day";
import { defineRule } from "../rule";
import { attribute, blocks, count, every, is, isIpv4 } from "../terraform";

export const ipv6NewOnly = defineRule({
  id: "ipv6-new-only",
  statement: "A gateway that runs keeps giving clients IPv6 addresses, or none.",
  why: "Only a new gateway takes IPv6, and it can't go back.",
  severity: "error",
  source: { page: "https://learn.microsoft.com/azure/vpn-gateway/ipv6-configuration", date: "2025-05-02" },
  window: always,
  reads: ["clientPool", "deployed"],
  needs: ["clientPool", "deployed"],
  find: ({ clientPool, deployed }) => {
    const now = clientPool.some(({ version }) => version === 6);
    return clientPool.length > 0 && deployed?.ipv6 === !now ? [now] : [];
  },
  message: (now) =>
    now ? "IPv6 blocks for a gateway that runs without" : "no IPv6 blocks for a gateway that runs with them",
  remedy: "Leave the IP versions of the client pool as they are, or replace the gateway.",
  atPlan: ({ clientPool, deployed }) => {
    const before = attribute(deployed, "ipv6");
    const now = `!${every(blocks(clientPool), "block", isIpv4("block"))}`;
    return `${is(before, null)} || ${count(blocks(clientPool))} == 0 || ${before} == ${now}`;
  },
  examples: {
    bad: { clientPool: ["172.16.201.0/24", "fd00:201::/64"], deployed: { ipv6: false } },
    good: { clientPool: ["172.16.201.0/24", "fd00:201::/64"], deployed: { ipv6: true } },
  },
});
