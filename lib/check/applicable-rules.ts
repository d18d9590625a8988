import { remembering } from "../domain/bounded-cache";
import { isWithin, type Day } from "../domain/day";
import type { FactName, GatewayFacts } from "../domain/facts";
import type { Rule } from "../rules/rule";

const choosers = new WeakMap<readonly Rule[], (key: string) => readonly Rule[]>();

/**
 * The rules that have something to judge: in force on the day, nothing they need left out, and something told of what they
 * read. Gateways of a fleet mostly tell the same facts, so that the choice is remembered.
 */
export function applicableRules(rules: readonly Rule[], facts: GatewayFacts, asOf: Day): readonly Rule[] {
  let choose = choosers.get(rules);
  if (choose === undefined) {
    choose = remembering((key) => chosen(rules, key.split(" ")), 1_000);
    choosers.set(rules, choose);
  }
  return choose([asOf, ...toldFacts(facts)].join(" "));
}

function chosen(rules: readonly Rule[], [asOf = "", ...names]: readonly string[]): readonly Rule[] {
  const told: ReadonlySet<string> = new Set(names);
  const isTold = (name: FactName): boolean => told.has(name);
  return rules.filter(
    ({ window, reads, needs = [] }) => isWithin(asOf, window) && needs.every(isTold) && reads.some(isTold),
  );
}

function toldFacts(facts: GatewayFacts): readonly string[] {
  return (Object.keys(facts) as FactName[]).filter((name) => (facts[name]?.state ?? "absent") !== "absent");
}
