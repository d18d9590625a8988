import type { Cidr } from "../../domain/cidr";
import { always } from "../../domain/day";
import { nearestFreeBlock } from "../../domain/free-block";
import { defineRule } from "../rule";
import { poolsAtPlan } from "./pools";
import { disjoint, eachDisjoint, unnamed } from "../terraform";

export const groupsPoolOverlap = defineRule({
  id: "groups-pool-overlap",
  statement:
    "Blocks of a client connection do not overlap those of another, the virtual network, its peers or networks on premises.",
  why: "A connection may have the same pool as the gateway.",
  severity: "error",
  source: {
    page: "https://learn.microsoft.com/azure/vpn-gateway/point-to-site-user-groups-create-portal",
    date: "2026-05-05",
  },
  azure: { when: "apply" },
  window: always,
  reads: ["clientConnections", "networkSpace", "peeredSpaces", "onPremisesSpaces"],
  needs: ["clientConnections"],
  monotone: true,
  find: ({ clientConnections, networkSpace, peeredSpaces, onPremisesSpaces }) => {
    const pools = clientConnections.flatMap(({ name, addressPool }) =>
      addressPool.map((value) => owned(`client connection ${name}`, value)),
    );
    const spaces = [
      ...networkSpace.map((value) => owned("the virtual network", value)),
      ...onPremisesSpaces.map(({ name, value }) => owned(name, value)),
      ...peeredSpaces.map(({ name, value }) => ({
        ...owned(`the peered network ${name}`, value),
        isPeer: true,
      })),
    ];
    const taken = [...pools, ...spaces].map(({ value }) => value);
    return pools.flatMap((pool, index) =>
      [...pools.slice(index + 1), ...spaces]
        .filter(({ value }) => value.overlaps(pool.value))
        .map((other) => ({ pool, other, taken })),
    );
  },
  softer: { when: "the other block is a peer's", holds: ({ other }) => other.isPeer },
  message: ({ pool, other }) => `${pool.value} of ${pool.owner} overlaps ${other.value} of ${other.owner}`,
  remedy: "Give each client connection a block that no other connection and no network of yours has.",
  fix: ({ pool, taken }) => {
    const free = nearestFreeBlock(pool.value, taken);
    return free && `Write "${free}" in ${pool.owner}: the nearest free block of its size.`;
  },
  atPlan: ({ clientConnections, networkSpace, onPremisesSpaces }) => {
    const pools = poolsAtPlan(clientConnections);
    return [
      eachDisjoint(pools),
      disjoint(pools, networkSpace),
      disjoint(pools, unnamed(onPremisesSpaces)),
    ].join(" && ");
  },
  examples: {
    bad: {
      clientConnections: [
        { name: "staff", policyGroups: ["staff"], addressPool: ["172.16.200.0/23"] },
        { name: "guests", policyGroups: ["guests"], addressPool: ["172.16.201.0/24"] },
      ],
    },
    good: {
      clientConnections: [
        { name: "staff", policyGroups: ["staff"], addressPool: ["172.16.200.0/24"] },
        { name: "guests", policyGroups: ["guests"], addressPool: ["172.16.201.0/24"] },
      ],
    },
  },
});

interface Owned {
  readonly owner: string;
  readonly value: Cidr;
  readonly isPeer: boolean;
}

function owned(owner: string, value: Cidr): Owned {
  return { owner, value, isPeer: false };
}
