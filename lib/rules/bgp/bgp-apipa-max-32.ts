import { always } from "../../domain/day";
import { limits } from "../../domain/limits";
import { defineRule } from "../rule";
import { apipaAtPlan } from "./apipa";

export const bgpApipaMax32 = defineRule({
  id: "bgp-apipa-max-32",
  statement: `A gateway has at most ${limits.customApipaAddresses} APIPA addresses of its own.`,
  severity: "error",
  source: {
    page: "https://learn.microsoft.com/azure/azure-resource-manager/management/azure-subscription-service-limits",
    date: "2024-01-04",
  },
  azure: { when: "apply" },
  window: always,
  reads: ["bgpPeerings"],
  monotone: true,
  find: ({ bgpPeerings }) => {
    const count = bgpPeerings.flatMap(({ apipaAddresses }) => apipaAddresses).length;
    return count > limits.customApipaAddresses ? [count] : [];
  },
  message: (count) => `${count} APIPA addresses`,
  remedy: `Keep ${limits.customApipaAddresses} APIPA addresses or fewer.`,
  atPlan: ({ bgpPeerings }) => `length(${apipaAtPlan(bgpPeerings)}) <= ${limits.customApipaAddresses}`,
  examples: {
    bad: {
      bgpPeerings: [{ apipaAddresses: Array.from({ length: 33 }, (_, index) => `169.254.21.${index}`) }],
    },
    good: { bgpPeerings: [{ apipaAddresses: ["169.254.21.5"] }] },
  },
});
