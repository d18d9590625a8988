import { choices } from "../domain/choices";
import { listFacts, type FactName, type FactValues, type GatewayFacts } from "../domain/facts";
import { terraformLiteral } from "../domain/terraform-literal";
import type { Rule, RuleContext } from "../rules/rule";
import type { Later, Postponed } from "./report";

const lists: ReadonlySet<FactName> = new Set<FactName>(listFacts);
const mostCombinations = 500;

/** Facts that are not known, or not wholly. */
export function unknownFacts(facts: GatewayFacts): ReadonlySet<FactName> {
  const unknown = new Set<FactName>();
  for (const name of Object.keys(facts) as FactName[]) {
    const state = facts[name]?.state;
    if (state === "deferred" || state === "partly") unknown.add(name);
  }
  return unknown;
}

/** Whether what is known is enough to look for breaches: further list members can't heal what these break. */
export function judgesKnownPart(rule: Rule, waiting: readonly FactName[]): boolean {
  return rule.monotone === true && waiting.every((name) => lists.has(name));
}

/** Whether a rule holds whatever the closed choices that are still open turn out to be. */
export function holdsForEveryChoice(
  rule: Rule,
  waiting: readonly FactName[],
  values: FactValues,
  context: RuleContext,
): boolean {
  const open = waiting.map((name) => ({ name, options: choices[name] ?? [] }));
  const combinations = open.reduce((count, { options }) => count * options.length, 1);
  if (combinations === 0 || combinations > mostCombinations) return false;
  const worlds = open.reduce<readonly FactValues[]>(
    (sofar, { name, options }) =>
      sofar.flatMap((world) => options.map((option) => ({ ...world, [name]: option }))),
    [values],
  );
  return worlds.every((world) => rule.judge(world, context).length === 0);
}

/** A rule that waits for plan, with the condition Terraform decides where there is one. */
export function postpone(rule: Rule, waiting: readonly FactName[], facts: GatewayFacts): Postponed {
  return {
    rule: rule.id,
    severity: rule.severity,
    statement: rule.statement,
    remedy: rule.remedy,
    source: rule.source,
    waitsFor: waiting.map((fact) => ({ fact, expression: expressionOf(facts, fact) })),
    ...(rule.atPlan && { condition: rule.atPlan(expressionsOf(facts, rule.reads)) }),
  };
}

/** What Terraform asks of a rule again at plan, though it holds now. */
export function askedLater(rule: Rule, values: FactValues): readonly Later[] {
  const condition = rule.later?.(values);
  if (condition === undefined) return [];
  const { id, severity, statement, remedy, source } = rule;
  return [{ rule: id, severity, statement, remedy, source, condition }];
}

function expressionsOf(facts: GatewayFacts, names: readonly FactName[]): Readonly<Record<FactName, string>> {
  return Object.fromEntries(names.map((name) => [name, operand(expressionOf(facts, name))])) as Record<
    FactName,
    string
  >;
}

/** An expression that can stand anywhere in a condition: `a ? b : c` only in parentheses. */
function operand(expression: string): string {
  return /^[\w.[\]"-]+$/.test(expression) ? expression : `(${expression})`;
}

function expressionOf(facts: GatewayFacts, name: FactName): string {
  const fact = facts[name];
  if (fact === undefined || fact.state === "absent") return lists.has(name) ? "[]" : "null";
  return fact.state === "known" ? terraformLiteral(fact.value) : fact.expression;
}
