import { always } from "../../domain/day";
import { nearestFreeBlock } from "../../domain/free-block";
import { defineRule } from "../rule";
import { disjoint } from "../terraform";

export const poolOverlapVnet = defineRule({
  id: "pool-overlap-vnet",
  statement: "Client address blocks do not overlap the virtual network's address space.",
  severity: "error",
  source: { page: "https://github.com/MicrosoftDocs/azure-docs/issues/27351", date: "2026-11-22" },
  azure: {
    when: "apply",
    says: "The virtual network gateway's VPN client address pool overlaps with the virtual network's address space.",
  },
  window: always,
  reads: ["clientPool", "networkSpace", "peeredSpaces", "onPremisesSpaces"],
  needs: ["clientPool", "networkSpace"],
  forFix: ["peeredSpaces", "onPremisesSpaces"],
  monotone: true,
  find: ({ clientPool, networkSpace, peeredSpaces, onPremisesSpaces }) => {
    const taken = [
      ...networkSpace,
      ...clientPool,
      ...[...peeredSpaces, ...onPremisesSpaces].map(({ value }) => value),
    ];
    return clientPool.flatMap((block) =>
      networkSpace.filter((space) => space.overlaps(block)).map((space) => ({ block, space, taken })),
    );
  },
  message: ({ block, space }) => `client block ${block} overlaps network space ${space}`,
  remedy: 'Give clients a block outside the network, for example "172.16.201.0/24".',
  fix: ({ block, taken }) => {
    const free = nearestFreeBlock(block, taken);
    return free && `Write "${free}": the nearest free block of its size.`;
  },
  atPlan: ({ clientPool, networkSpace }) => disjoint(clientPool, networkSpace),
  examples: {
    bad: { clientPool: ["10.1.5.0/24"], networkSpace: ["10.1.0.0/16"] },
    good: { clientPool: ["172.16.201.0/24"], networkSpace: ["10.1.0.0/16"] },
  },
});
