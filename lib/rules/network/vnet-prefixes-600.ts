import { always } from "../../domain/day";
import { limits } from "../../domain/limits";
import { defineRule } from "../rule";

export const vnetPrefixes600 = defineRule({
  id: "vnet-prefixes-600",
  statement: `The virtual network of a gateway has at most ${limits.networkPrefixes} address prefixes.`,
  severity: "error",
  source: {
    page: "https://learn.microsoft.com/azure/azure-resource-manager/management/azure-subscription-service-limits",
    date: "2024-01-04",
  },
  azure: { when: "apply" },
  window: always,
  reads: ["networkPrefixCount"],
  find: ({ networkPrefixCount = 0 }) =>
    networkPrefixCount > limits.networkPrefixes ? [networkPrefixCount] : [],
  message: (count) => `${count} address prefixes`,
  remedy: `Join neighbouring prefixes until there are ${limits.networkPrefixes} or fewer.`,
  atPlan: ({ networkPrefixCount }) => `try(${networkPrefixCount} <= ${limits.networkPrefixes}, true)`,
  examples: { bad: { networkPrefixCount: 601 }, good: { networkPrefixCount: 600 } },
});
