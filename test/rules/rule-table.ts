import { knownValues, type FactName } from "../../lib/domain/facts";
import type { Breach, Example, Rule, Severity } from "../../lib/rules/rule";
import { exampleFacts } from "./example-facts";

/** What a broken row is told: the message alone, or also how it weighs, what mends it, and the day. */
export interface Told {
  readonly message: string | readonly string[];
  readonly severity?: Severity;
  readonly remedy?: string;
  readonly asOf?: string;
}

/** Rows of a rule's table: the name is the reason for the row, the facts are those the rule reads. */
export interface RuleTable {
  readonly asOf?: string;
  readonly keeps: Readonly<Record<string, Example<FactName> & { readonly asOf?: string }>>;
  readonly breaks: Readonly<Record<string, readonly [Example<FactName>, string | readonly string[] | Told]>>;
}

/** Tests a rule against its table. */
export function ruleTable(rule: Rule, { asOf = "2026-11-22", keeps, breaks }: RuleTable): void {
  const judge = (example: Example<FactName>, day: string): readonly Breach[] =>
    rule.judge(knownValues(exampleFacts(example)), { asOf: day });

  describe(rule.id, () => {
    test.each(Object.entries(keeps))("keeps: %s", (_, { asOf: day = asOf, ...example }) => {
      readsOnly(rule, example);
      expect(judge(example, day)).toEqual([]);
    });

    test.each(Object.entries(breaks))("breaks: %s", (_, [example, told]) => {
      readsOnly(rule, example);
      const expected: Told = typeof told === "object" && "message" in told ? told : { message: told };
      const breaches = judge(example, expected.asOf ?? asOf);
      expect(breaches.map(({ message }) => message)).toEqual([expected.message].flat());
      expect(new Set(breaches.map(({ severity }) => severity))).toEqual(
        new Set([expected.severity ?? rule.severity]),
      );
      if (expected.remedy !== undefined) expect(breaches[0]?.remedy).toBe(expected.remedy);
    });
  });
}

function readsOnly(rule: Rule, example: Example<FactName>): void {
  expect(rule.reads).toEqual(expect.arrayContaining(Object.keys(example)));
}
