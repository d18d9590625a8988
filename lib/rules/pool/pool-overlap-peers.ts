import { always } from "../../domain/day";
import { defineRule } from "../rule";
import { disjoint, unnamed } from "../terraform";
import { shared } from "./pool-outside";

export const poolOverlapPeers = defineRule({
  id: "pool-overlap-peers",
  statement: "Client address blocks do not overlap the address space of peered virtual networks.",
  why: "Replies from the peer stay in the peer where its own space holds the client's address.",
  severity: "warning",
  source: {
    page: "https://learn.microsoft.com/azure/vpn-gateway/point-to-site-user-groups-create-portal",
    date: "2026-05-05",
  },
  window: always,
  reads: ["clientPool", "peeredSpaces"],
  needs: ["clientPool", "peeredSpaces"],
  monotone: true,
  find: ({ clientPool, peeredSpaces }) => shared(clientPool, peeredSpaces),
  message: ({ block, space }) =>
    `client block ${block} overlaps ${space.value} of the peered network ${space.name}`,
  remedy: "Give clients a block outside all peered networks.",
  atPlan: ({ clientPool, peeredSpaces }) => disjoint(clientPool, unnamed(peeredSpaces)),
  examples: {
    bad: { clientPool: ["10.2.5.0/24"], peeredSpaces: [{ name: "spoke", value: "10.2.0.0/16" }] },
    good: { clientPool: ["172.16.201.0/24"], peeredSpaces: [{ name: "spoke", value: "10.2.0.0/16" }] },
  },
});
