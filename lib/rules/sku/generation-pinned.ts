import { defineRule } from "../rule";

export const generationPinned = defineRule({
  id: "generation-pinned",
  statement: "A gateway is not held at Generation1.",
  why: "Azure raises gateways to Generation2 by itself; azurerm then plans to replace one whose code still says Generation1.",
  severity: "warning",
  source: {
    page: "https://learn.microsoft.com/azure/vpn-gateway/gateway-sku-consolidation",
    date: "2026-02-03",
  },
  azure: { when: "plan" },
  window: { from: "2026-02-03" },
  reads: ["generation"],
  find: ({ generation }) => (generation === "Generation1" ? [generation] : []),
  message: (generation) => `generation ${generation} is written`,
  remedy: "Leave generation out.",
  examples: { bad: { generation: "Generation1" }, good: { generation: "Generation2" } },
});
