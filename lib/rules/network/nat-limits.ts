import { always } from "../../domain/day";
import { limits } from "../../domain/limits";
import { defineRule } from "../rule";
import { count } from "../terraform";

export const natLimits = defineRule({
  id: "nat-limits",
  statement: `A gateway has at most ${limits.natRules} NAT rules.`,
  severity: "error",
  source: { page: "https://learn.microsoft.com/azure/vpn-gateway/vpn-gateway-vpn-faq", date: "2026-06-04" },
  azure: { when: "apply" },
  window: always,
  reads: ["natRules"],
  monotone: true,
  find: ({ natRules }) => (natRules.length > limits.natRules ? [natRules.length] : []),
  message: (count) => `${count} NAT rules`,
  remedy: `Keep ${limits.natRules} NAT rules or fewer, ingress and egress together.`,
  atPlan: ({ natRules }) => `${count(natRules)} <= ${limits.natRules}`,
  examples: {
    bad: {
      natRules: Array.from({ length: 501 }, (_, index) => ({
        name: `rule${index}`,
        internal: [],
        external: [],
      })),
    },
    good: { natRules: [{ name: "office", internal: [], external: [] }] },
  },
});
