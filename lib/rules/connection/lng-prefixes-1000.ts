import { always } from "../../domain/day";
import { limits } from "../../domain/limits";
import { defineRule } from "../rule";
import { every } from "../terraform";
import { sitesAtPlan, sitesOf } from "./sites";

export const lngPrefixes1000 = defineRule({
  id: "lng-prefixes-1000",
  statement: `A local network gateway lists at most ${limits.sitePrefixes} address prefixes.`,
  severity: "error",
  source: {
    page: "https://learn.microsoft.com/azure/azure-resource-manager/management/azure-subscription-service-limits",
    date: "2024-01-04",
  },
  azure: { when: "apply" },
  window: always,
  reads: ["connections"],
  monotone: true,
  find: ({ connections }) => sitesOf(connections).filter(({ prefixes }) => prefixes > limits.sitePrefixes),
  message: ({ name, prefixes }) => `${prefixes} address prefixes in local network gateway ${name}`,
  remedy: `Join neighbouring prefixes until there are ${limits.sitePrefixes} or fewer.`,
  atPlan: ({ connections }) =>
    every(sitesAtPlan(connections), "site", `try(site.prefixes <= ${limits.sitePrefixes}, true)`),
  examples: {
    bad: {
      connections: [
        { name: "a", type: "IPsec", bgp: false, site: { name: "office", addressSpace: [], prefixes: 1001 } },
      ],
    },
    good: {
      connections: [
        { name: "a", type: "IPsec", bgp: false, site: { name: "office", addressSpace: [], prefixes: 1000 } },
      ],
    },
  },
});
