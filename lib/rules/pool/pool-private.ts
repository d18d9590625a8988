import { Cidr } from "../../domain/cidr";
import { always } from "../../domain/day";
import { privateSpace } from "../../domain/free-block";
import { defineRule } from "../rule";
import { blocks, every, isIpv4, within } from "../terraform";

const carrierSpace = "100.64.0.0/10";
const privateBlocks = [...privateSpace[4], carrierSpace];

export const poolPrivate = defineRule({
  id: "pool-private",
  statement: "IPv4 client blocks are private address space.",
  why: "Clients can't reach the owners of public addresses that they are given. RFC 1918 and RFC 6598 count as private.",
  severity: "warning",
  source: {
    page: "https://learn.microsoft.com/azure/vpn-gateway/point-to-site-certificate-gateway",
    date: "2025-03-10",
  },
  window: always,
  reads: ["clientPool"],
  monotone: true,
  find: ({ clientPool }) =>
    clientPool.filter(
      (block) => block.version === 4 && !privateBlocks.some((space) => Cidr.parse(space).contains(block)),
    ),
  message: (block) => `client block ${block} is not private address space`,
  remedy: 'Give clients a private block, for example "172.16.201.0/24".',
  atPlan: ({ clientPool }) =>
    every(
      blocks(clientPool),
      "block",
      `!${isIpv4("block")} || ${within("block", JSON.stringify(privateBlocks))}`,
    ),
  examples: { bad: { clientPool: ["203.0.113.0/24"] }, good: { clientPool: ["172.16.201.0/24"] } },
});
