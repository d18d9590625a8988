import { always } from "../../domain/day";
import { defineRule } from "../rule";
import { blocks, every, isIpv4 } from "../terraform";

export const ipv6DualStackOnly = defineRule({
  id: "ipv6-dual-stack-only",
  statement: "A client pool with IPv6 blocks has IPv4 blocks too.",
  severity: "error",
  source: { page: "https://learn.microsoft.com/azure/vpn-gateway/ipv6-configuration", date: "2025-05-02" },
  window: always,
  reads: ["clientPool"],
  find: ({ clientPool }) =>
    clientPool.length > 0 && clientPool.every(({ version }) => version === 6) ? [clientPool] : [],
  message: (pool) => `client pool ${pool.join(", ")} without IPv4`,
  remedy: 'Add an IPv4 block, for example "172.16.201.0/24".',
  atPlan: ({ clientPool }) => {
    const known = blocks(clientPool);
    return `length(${known}) == 0 || !${every(known, "block", `!${isIpv4("block")}`)}`;
  },
  examples: {
    bad: { clientPool: ["fd00:201::/64"] },
    good: { clientPool: ["172.16.201.0/24", "fd00:201::/64"] },
  },
});
