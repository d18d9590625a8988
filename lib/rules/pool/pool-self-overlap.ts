import { always } from "../../domain/day";
import { defineRule } from "../rule";
import { eachDisjoint } from "../terraform";

export const poolSelfOverlap = defineRule({
  id: "pool-self-overlap",
  statement: "Blocks of one client pool do not overlap each other.",
  severity: "error",
  source: {
    page: "https://learn.microsoft.com/azure/vpn-gateway/point-to-site-certificate-gateway",
    date: "2025-03-10",
  },
  window: always,
  reads: ["clientPool"],
  monotone: true,
  find: ({ clientPool }) =>
    clientPool.flatMap((block, index) => {
      const earlier = clientPool.slice(0, index).find((other) => other.overlaps(block));
      if (earlier === undefined) return [];
      return [earlier.contains(block) ? { inner: block, outer: earlier } : { inner: earlier, outer: block }];
    }),
  message: ({ inner, outer }) => `client block ${inner} overlaps client block ${outer}`,
  remedy: "Write each address once.",
  fix: ({ inner, outer }) => `Leave out ${inner}: ${outer} holds its addresses.`,
  atPlan: ({ clientPool }) => eachDisjoint(clientPool),
  examples: {
    bad: { clientPool: ["172.16.200.0/22", "172.16.201.0/24"] },
    good: { clientPool: ["172.16.200.0/24", "172.16.201.0/24"] },
  },
});
