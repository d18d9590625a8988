import { always } from "../../domain/day";
import { defineRule } from "../rule";
import { every } from "../terraform";

export const natName = defineRule({
  id: "nat-name",
  statement: "A NAT rule's name has no slash.",
  severity: "error",
  source: { page: "https://learn.microsoft.com/azure/vpn-gateway/vpn-gateway-vpn-faq", date: "2026-06-04" },
  azure: { when: "apply" },
  window: always,
  reads: ["natRules"],
  monotone: true,
  find: ({ natRules }) => natRules.map(({ name }) => name).filter((name) => name.includes("/")),
  message: (name) => `NAT rule "${name}"`,
  remedy: "Write the name without a slash.",
  fix: (name) => `Write "${name.replaceAll("/", "-")}".`,
  atPlan: ({ natRules }) => every(natRules, "rule", '!try(strcontains(rule.name, "/"), false)'),
  examples: {
    bad: { natRules: [{ name: "office/10.1.0.0", internal: [], external: [] }] },
    good: { natRules: [{ name: "office", internal: [], external: [] }] },
  },
});
