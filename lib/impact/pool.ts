import type { Cidr } from "../domain/cidr";
import { defineConsequence, type Moment } from "./consequence";
import { pages } from "./pages";

const argument = "vpn_client_configuration.address_space";

export const poolRenumbered = defineConsequence({
  id: "pool-renumbered",
  rung: "reconnect",
  statement: "Clients get an address of the pool whenever they connect; the profile does not hold it.",
  source: pages.certificates,
  arguments: [argument],
  reads: ["clientPool"],
  find: (moment) => {
    const { before, after } = poolsOf(moment);
    return before.length > 0 && after.length > 0 && !before.some((block) => overlapsAny(block, after))
      ? [{ before, after }]
      : [];
  },
  message: becomes,
  who: () => "everyone who is connected",
  first: () => "Tell firewalls, routes and sites that know the addresses of clients.",
});

export const poolShrunk = defineConsequence({
  id: "pool-shrunk",
  rung: "reconnect",
  statement: "Clients outside the pool get another address, as long as the pool has one left.",
  source: pages.certificates,
  arguments: [argument],
  reads: ["clientPool"],
  find: (moment) => {
    const { before, after } = poolsOf(moment);
    return before.some((block) => overlapsAny(block, after)) && before.some((block) => !covers(after, block))
      ? [{ before, after }]
      : [];
  },
  message: ({ before, after }) =>
    `${becomes({ before, after })}: ${addresses(before)} addresses become ${addresses(after)}`,
  who: () => "everyone who is connected with an address outside, and whoever comes when the pool is full",
  first: () => "See that the pool holds as many people as connect at the same time.",
});

export const poolExtended = defineConsequence({
  id: "pool-extended",
  rung: "none",
  statement: "More addresses in the pool touch nobody who has one.",
  source: pages.certificates,
  arguments: [argument],
  reads: ["clientPool"],
  find: (moment) => {
    const { before, after } = poolsOf(moment);
    return before.length > 0 &&
      before.every((block) => covers(after, block)) &&
      after.some((block) => !covers(before, block))
      ? [{ before, after }]
      : [];
  },
  message: becomes,
  first: () => "Tell firewalls, routes and sites that know the addresses of clients.",
});

interface Pools {
  readonly before: readonly Cidr[];
  readonly after: readonly Cidr[];
}

function poolsOf({ before, after }: Moment<"clientPool">): Pools {
  return { before: before.clientPool, after: after.clientPool };
}

function becomes({ before, after }: Pools): string {
  return `client pool ${before.join(", ")} becomes ${after.join(", ")}`;
}

function overlapsAny(block: Cidr, others: readonly Cidr[]): boolean {
  return others.some((other) => other.overlaps(block));
}

/** Whether every address of a block lies in some of the others. */
function covers(others: readonly Cidr[], { version, first, last }: Cidr): boolean {
  const ordered = others
    .filter((other) => other.version === version)
    .sort((one, other) => Number(one.first > other.first) - Number(one.first < other.first));
  let next = first;
  for (const other of ordered) {
    if (other.first > next) break;
    if (other.last >= next) next = other.last + 1n;
  }
  return next > last;
}

function addresses(blocks: readonly Cidr[]): bigint {
  return blocks.reduce((sum, { size }) => sum + size, 0n);
}
