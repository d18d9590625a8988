import fc from "fast-check";
import { postpone } from "../../lib/check/postponed";
import type { Day } from "../../lib/domain/day";
import { deferred, knownValues, type FactName, type GatewayFacts } from "../../lib/domain/facts";
import { catalogue } from "../../lib/rules/catalogue";
import type { Rule } from "../../lib/rules/rule";
import { describeTerraform, inStack } from "./terraform";
import { factsOf, memberExpression, planFacts, planValue } from "./plan-facts";

type Case = Readonly<Record<string, unknown>>;
type Shape = (typeof shapes)[number];

const shapes = ["typed", "untyped", "partly"] as const;

const seed = 20_261_122;
const casesPerRule = 200;
/** Cases whose conditions are written out one by one, which takes terraform longer. */
const casesWrittenOut = 24;
/** Of all cases, how many keep a rule at least, and how many break it. */
const leastOfEach = 0.1;

const decidable: readonly Rule[] = catalogue.filter(({ atPlan }) => atPlan !== undefined);
const cases = new Map(decidable.map((rule) => [rule.id, casesOf(rule)]));

describeTerraform("a rule's condition", () => {
  let decided: Readonly<Record<string, unknown>>;
  beforeAll(async () => {
    decided = await decideByTerraform();
  }, 300_000);

  test.each(decidable.map((rule) => [rule.id, rule] as const))("decides as the rule does: %s", (id, rule) => {
    const judged = (cases.get(id) ?? []).map((values) => ({ values, find: holds(rule, values) }));
    expect(decided[`${id}_typed`]).toHaveLength(casesPerRule);
    const disagreements = shapes.flatMap((shape) => {
      const verdicts = decided[`${id}_${shape}`] as unknown[];
      return judged
        .map((one, index) => ({ ...one, shape, terraform: verdicts[index] }))
        .filter(({ find, terraform }) => terraform !== undefined && find !== terraform);
    });
    expect(shortest(disagreements)).toEqual([]);

    const kept = judged.filter(({ find }) => find).length;
    expect(Math.min(kept, judged.length - kept)).toBeGreaterThanOrEqual(judged.length * leastOfEach);
  });
});

/** The three that are shortest to read. */
function shortest(disagreements: readonly object[]): readonly string[] {
  return disagreements
    .map((one) => JSON.stringify(one))
    .sort((a, b) => a.length - b.length)
    .slice(0, 3);
}

function casesOf({ reads, examples }: Rule): readonly Case[] {
  const generated = (name: FactName): fc.Arbitrary<unknown> => {
    const values = planFacts[name]?.values;
    if (values === undefined) throw new Error(`plan-facts.ts has no values for "${name}"`);
    return values;
  };
  const record = (of: (name: FactName) => fc.Arbitrary<unknown>): fc.Arbitrary<Case> =>
    fc.record(Object.fromEntries(reads.map((name) => [name, of(name)])));
  const near = (example: Case): fc.Arbitrary<Case> =>
    record((name) =>
      fc.oneof({ weight: 5, arbitrary: fc.constant(planValue(name, example[name])) }, generated(name)),
    );
  return fc.sample(fc.oneof(record(generated), near(examples.bad), near(examples.good)), {
    numRuns: casesPerRule,
    seed,
  });
}

/** Whether `find` lets the values pass; a rule that lacks a fact it needs is not judged. */
function holds(rule: Rule, values: Case): boolean {
  if (rule.needs?.some((name) => values[name] === null)) return true;
  const breaches = rule.judge(knownValues(factsOf(values)), { asOf: dayIn(rule) });
  return !breaches.some(({ severity }) => severity === rule.severity);
}

/** The day on which a rule is judged: an ordinary one, or the rule's first. */
function dayIn({ window: { from = "" } }: Rule): Day {
  return from > "2026-11-22" ? from : "2026-11-22";
}

/** What terraform makes of every rule's condition for each of its cases, in one plan. */
async function decideByTerraform(): Promise<Readonly<Record<string, unknown>>> {
  const stack = inStack({
    variable: {
      ...Object.fromEntries(
        decidable.map(({ id, reads }) => [id, { type: `list(object({ ${typesOf(reads)} }))` }]),
      ),
      untyped: { type: "any" },
    },
    output: Object.fromEntries(
      decidable.flatMap((rule) =>
        Object.entries(verdictsOf(rule)).map(([shape, value]) => [
          `${rule.id}_${shape}`,
          { value: `\${${value}}` },
        ]),
      ),
    ),
  });
  await stack.init();
  const all = Object.fromEntries(cases);
  const plan = await stack.plan({ ...all, untyped: all });
  expect(plan.errors).toEqual([]);
  const { outputs = {} } = (await plan.planJson()).planned_values;
  return Object.fromEntries(Object.entries(outputs).map(([name, { value }]) => [name, value]));
}

function typesOf(names: readonly FactName[]): string {
  return names.map((name) => `${name} = ${planFacts[name]?.type ?? "any"}`).join(", ");
}

/** The condition with facts in the shapes they come in: of typed variables, of any type, and partly written out. */
function verdictsOf(rule: Rule): Readonly<Record<Shape, string>> {
  const { id, reads } = rule;
  const of = (expression: (name: FactName) => string): GatewayFacts =>
    Object.fromEntries(reads.map((name) => [name, deferred(expression(name))]));
  const chosen = of((name) => `c.${name} == null ? null : c.${name}`);
  const given = of((name) => `c.${name}`);
  const written = (cases.get(id) ?? [])
    .slice(0, casesWrittenOut)
    .map((values, index) => verdict(rule, partly(rule, values, index)));
  return {
    typed: `[for c in var.${id} : ${verdict(rule, chosen)}]`,
    untyped: `[for c in var.untyped.${id} : ${verdict(rule, given)}]`,
    partly: `[${written.join(", ")}]`,
  };
}

function verdict(rule: Rule, facts: GatewayFacts): string {
  return `try(${postpone(rule, rule.reads, facts).condition ?? ""}, "an error")`;
}

/** Facts some of which are known, and lists some of whose members are; which ones, the index decides. */
function partly({ id, reads, needs = [] }: Rule, values: Case, index: number): GatewayFacts {
  const known = factsOf(values);
  const facts = reads.map((name, position) => {
    // A rule that lacks a fact it needs is not judged, nor postponed.
    const isMissing = needs.includes(name) && values[name] === null;
    if (((index >> position) & 1) === 1 && !isMissing) return [name, known[name]];
    const expression = `var.${id}[${index}].${name}`;
    const value = values[name];
    if (!Array.isArray(value)) return [name, deferred(expression)];
    const members = value.map((member, place) =>
      place % 2 === 0 ? memberExpression(name, member) : `${expression}[${place}]`,
    );
    return [name, deferred(`[${members.join(", ")}]`)];
  });
  return Object.fromEntries(facts) as GatewayFacts;
}
