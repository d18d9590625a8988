import { always } from "../../domain/day";
import { limits } from "../../domain/limits";
import { defineRule } from "../rule";
import { blocks, every, is, isIpv4, prefixLength } from "../terraform";

const { activeStandby, activeActive: activeActivePrefix } = limits.poolPrefix;

export const poolMinSize = defineRule({
  id: "pool-min-size",
  statement: `IPv4 client blocks are /${activeStandby} or larger, /${activeActivePrefix} or larger on an active-active gateway.`,
  severity: "error",
  source: {
    page: "https://learn.microsoft.com/azure/vpn-gateway/point-to-site-certificate-gateway",
    date: "2025-03-10",
  },
  azure: { when: "apply" },
  window: always,
  reads: ["clientPool", "activeActive"],
  needs: ["clientPool"],
  monotone: true,
  find: ({ clientPool, activeActive }) => {
    const longest = activeActive === true ? activeActivePrefix : activeStandby;
    return clientPool
      .filter(({ version, prefixLength }) => version === 4 && prefixLength > longest)
      .map((block) => ({ block, longest }));
  },
  message: ({ block, longest }) => `client block ${block} is smaller than /${longest}`,
  remedy: "Give clients a larger block.",
  fix: ({ longest }) => `Give clients a block of /${longest} or larger.`,
  atPlan: ({ clientPool, activeActive }) => {
    const longest = `(${is(activeActive, true)} ? ${activeActivePrefix} : ${activeStandby})`;
    return every(
      blocks(clientPool),
      "block",
      `!${isIpv4("block")} || ${prefixLength("block")} <= ${longest}`,
    );
  },
  examples: {
    bad: { clientPool: ["172.16.201.0/30"] },
    good: { clientPool: ["172.16.201.0/29"] },
  },
});
