import type { Day, Window } from "../domain/day";
import type { FactName, FactValues } from "../domain/facts";

/** How much a finding weighs: errors refuse the gateway, warnings are told. */
export type Severity = "error" | "warning";

/** A page that says so, and the date it carries or was read on. */
export interface Source {
  readonly page: string;
  readonly date: Day;
}

/** What Azure, the provider or a client would have said, and when. Codes and texts are quoted, never made up. */
export interface AzureRefusal {
  readonly when: "plan" | "apply" | "client connect" | "run time";
  readonly code?: string;
  readonly says?: string;
}

/** That Azure has since taken back a constraint which stays in force here until a team relaxes it. */
export interface Lifted {
  readonly on: Day;
  readonly source: Source;
  /** What a broken rule counts as once it is relaxed; "none" unless given. */
  readonly relaxedTo?: "warning" | "none";
}

/** Findings that weigh less than the rule's severity: a warning instead of an error. */
export interface Softer<Values, Evidence> {
  /** When, as it completes "a warning where …". */
  readonly when: string;
  readonly holds: (evidence: Evidence, values: Values, context: RuleContext) => boolean;
}

/** What `find` is told beside the facts. */
export interface RuleContext {
  readonly asOf: Day;
}

/** An example of a gateway in terms of the facts; address blocks are written as text, and what does not matter is left out. */
export type Example<Names extends FactName> = { readonly [Name in Names]?: Writable<FactValues[Name]> };

type Writable<T> = T extends { readonly prefixLength: number; readonly first: bigint }
  ? string
  : T extends readonly (infer Member)[]
    ? readonly Writable<Member>[]
    : T extends object
      ? { readonly [Key in keyof T]?: Writable<T[Key]> }
      : T;

/** A constraint: what holds, who says so, since when, from which facts, how it shows, how to mend it. */
export interface RuleRecord<Id extends string, Names extends FactName, Evidence> {
  /** Kebab case, subject first; a team's own rule carries a prefix: `acme/pool-from-ipam`. */
  readonly id: Id;
  /** What holds, in one sentence of the present tense. */
  readonly statement: string;
  /** Why it holds, or what happens otherwise, for the rule's page. */
  readonly why?: string;
  readonly severity: Severity;
  readonly softer?: Softer<Pick<FactValues, Names>, Evidence>;
  readonly source: Source;
  /** Sources that say otherwise, and how that was decided. */
  readonly conflict?: { readonly with: Source; readonly decided: string };
  readonly azure?: AzureRefusal;
  /** Days on which the constraint is in force; `always` for most. */
  readonly window: Window;
  readonly lifted?: Lifted;
  readonly reads: readonly Names[];
  /** Facts without which there is nothing to judge: where one is absent, the rule is skipped. */
  readonly needs?: readonly NoInfer<Names>[];
  /** Facts read for the fix alone: the rule is judged without them where they are not known. */
  readonly forFix?: readonly NoInfer<Names>[];
  /** Whether further list members can't heal what the known ones break, as with a count or an overlap. */
  readonly monotone?: boolean;
  /** All the evidence that the rule is broken; empty where it holds. */
  readonly find: (values: Pick<FactValues, Names>, context: RuleContext) => readonly Evidence[];
  /** One piece of evidence in words, with the values in it. */
  readonly message: (evidence: Evidence) => string;
  /** What to change, whatever the values. */
  readonly remedy: string;
  /** What to change, where it can be computed from the evidence; the general remedy where it gives nothing. */
  readonly fix?: (evidence: Evidence) => string | undefined;
  /** The condition Terraform can decide, which must hold; given an expression for each fact. */
  readonly atPlan?: (expressions: Readonly<Record<Names, string>>) => string;
  /**
   * The condition that time alone may break after the day of judgement, such as the end of a certificate: Terraform asks it
   * again whenever it plans. Undefined where there is none.
   */
  readonly later?: (values: Pick<FactValues, Names>) => string | undefined;
  readonly examples: { readonly bad: Example<NoInfer<Names>>; readonly good: Example<NoInfer<Names>> };
}

/** A rule of any facts and evidence. */
export interface Rule<Id extends string = string, IsLifted extends boolean = boolean> extends Omit<
  RuleRecord<Id, FactName, unknown>,
  "find" | "message" | "fix" | "softer" | "atPlan" | "later" | "examples"
> {
  readonly isLifted: IsLifted;
  /** What breaks the rule, in words; empty where it holds. */
  readonly judge: (values: FactValues, context: RuleContext) => readonly Breach[];
  readonly softerWhen?: string;
  readonly atPlan?: (expressions: Readonly<Record<FactName, string>>) => string;
  readonly later?: (values: FactValues) => string | undefined;
  readonly examples: { readonly bad: Example<FactName>; readonly good: Example<FactName> };
}

/** One broken place: what it weighs, what is wrong, how to mend it. */
export interface Breach {
  readonly severity: Severity;
  readonly message: string;
  readonly remedy: string;
}

const none: readonly Breach[] = [];

/**
 * Makes a rule of its record. Teams write their own in the same way, with an id such as `acme/pool-from-ipam`.
 * @throws Error if the id is not in kebab case.
 */
export function defineRule<const Id extends string, const Names extends FactName, Evidence>(
  record: RuleRecord<Id, Names, Evidence> & { readonly lifted: Lifted },
): Rule<Id, true>;
export function defineRule<const Id extends string, const Names extends FactName, Evidence>(
  record: RuleRecord<Id, Names, Evidence>,
): Rule<Id, false>;
export function defineRule<const Id extends string, const Names extends FactName, Evidence>(
  record: RuleRecord<Id, Names, Evidence>,
): Rule<Id> {
  const { find, message, fix, softer, ...rest } = record;
  if (!/^([a-z0-9-]+\/)?[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(record.id)) {
    throw new Error(
      `"${record.id}" is not a rule id; write it in kebab case, like "pool-overlap-vnet" or "acme/pool-from-ipam"`,
    );
  }
  const breach = (evidence: Evidence, values: FactValues, context: RuleContext): Breach => ({
    severity: softer?.holds(evidence, values, context) === true ? "warning" : record.severity,
    message: message(evidence),
    remedy: fix?.(evidence) ?? record.remedy,
  });
  return {
    ...rest,
    isLifted: record.lifted !== undefined,
    ...(softer && { softerWhen: softer.when }),
    judge: (values, context) => {
      const found = find(values, context);
      return found.length === 0 ? none : found.map((evidence) => breach(evidence, values, context));
    },
  };
}
