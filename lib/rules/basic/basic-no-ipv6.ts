import { always } from "../../domain/day";
import { skuTableSource } from "../../domain/sku";
import { defineRule } from "../rule";
import { blocks, every, is, isIpv4, notTogether } from "../terraform";

export const basicNoIpv6 = defineRule({
  id: "basic-no-ipv6",
  statement: "A gateway of SKU Basic gives its clients no IPv6 addresses.",
  severity: "error",
  source: skuTableSource,
  window: always,
  reads: ["sku", "clientPool"],
  needs: ["sku", "clientPool"],
  monotone: true,
  find: ({ sku, clientPool }) => (sku === "Basic" ? clientPool.filter(({ version }) => version === 6) : []),
  message: (block) => `SKU Basic with client block ${block}`,
  remedy: 'Take SKU "VpnGw1AZ" or larger, or give clients IPv4 blocks only.',
  atPlan: ({ sku, clientPool }) =>
    notTogether(is(sku, "Basic"), `!${every(blocks(clientPool), "block", isIpv4("block"))}`),
  examples: {
    bad: { sku: "Basic", clientPool: ["fd00:201::/64"] },
    good: { sku: "Basic", clientPool: ["172.16.201.0/24"] },
  },
});
