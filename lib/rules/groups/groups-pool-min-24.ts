import { always } from "../../domain/day";
import { limits } from "../../domain/limits";
import { defineRule } from "../rule";
import { poolsAtPlan } from "./pools";
import { blocks, every, isIpv4, notTogether, prefixLength } from "../terraform";

export const groupsPoolMin24 = defineRule({
  id: "groups-pool-min-24",
  statement: `IPv4 blocks of a client connection are /${limits.connectionPoolPrefix} or larger.`,
  severity: "error",
  source: {
    page: "https://learn.microsoft.com/azure/vpn-gateway/point-to-site-user-groups-create-portal",
    date: "2026-05-05",
  },
  azure: { when: "apply" },
  window: always,
  reads: ["clientConnections"],
  monotone: true,
  find: ({ clientConnections }) =>
    clientConnections.flatMap(({ name, addressPool }) =>
      addressPool
        .filter(({ version, prefixLength }) => version === 4 && prefixLength > limits.connectionPoolPrefix)
        .map((block) => ({ name, block })),
    ),
  message: ({ name, block }) =>
    `block ${block} of client connection ${name} is smaller than /${limits.connectionPoolPrefix}`,
  remedy: `Give the client connection a block of /${limits.connectionPoolPrefix} or larger.`,
  atPlan: ({ clientConnections }) =>
    every(
      blocks(poolsAtPlan(clientConnections)),
      "block",
      notTogether(isIpv4("block"), `${prefixLength("block")} > ${limits.connectionPoolPrefix}`),
    ),
  examples: {
    bad: {
      clientConnections: [{ name: "staff", policyGroups: ["staff"], addressPool: ["172.16.201.0/25"] }],
    },
    good: {
      clientConnections: [{ name: "staff", policyGroups: ["staff"], addressPool: ["172.16.201.0/24"] }],
    },
  },
});
