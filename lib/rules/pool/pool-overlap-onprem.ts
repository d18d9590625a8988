import { always } from "../../domain/day";
import { defineRule } from "../rule";
import { disjoint, unnamed } from "../terraform";
import { shared } from "./pool-outside";

export const poolOverlapOnprem = defineRule({
  id: "pool-overlap-onprem",
  statement: "Client address blocks do not overlap networks on premises or those people connect from.",
  why: "Addresses that two networks share are reached in one of them only.",
  severity: "error",
  source: {
    page: "https://learn.microsoft.com/azure/vpn-gateway/point-to-site-certificate-gateway",
    date: "2025-03-10",
  },
  azure: { when: "client connect" },
  window: always,
  reads: ["clientPool", "onPremisesSpaces"],
  needs: ["clientPool", "onPremisesSpaces"],
  monotone: true,
  find: ({ clientPool, onPremisesSpaces }) => shared(clientPool, onPremisesSpaces),
  message: ({ block, space }) => `client block ${block} overlaps ${space.value} of ${space.name}`,
  remedy: "Give clients a block that no network of yours has.",
  atPlan: ({ clientPool, onPremisesSpaces }) => disjoint(clientPool, unnamed(onPremisesSpaces)),
  examples: {
    bad: { clientPool: ["192.168.1.0/24"], onPremisesSpaces: [{ name: "office", value: "192.168.0.0/16" }] },
    good: {
      clientPool: ["172.16.201.0/24"],
      onPremisesSpaces: [{ name: "office", value: "192.168.0.0/16" }],
    },
  },
});
