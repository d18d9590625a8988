import type { Day } from "../domain/day";
import { isDay } from "../domain/day";
import type { Rule } from "../rules/rule";
import type { Finding } from "./report";

/** That a team lives with a finding: which rule, why, who answers for it, until when. */
export interface Waiver<Id extends string = string> {
  readonly rule: Id;
  readonly reason: string;
  readonly owner?: string;
  /** Last day on which it holds, `YYYY-MM-DD`; without end unless given. */
  readonly until?: Day;
  /** Whether it is for every gateway of a scope: one of them need not have the finding. */
  readonly shared?: boolean;
}

/** Reasons for which lifted rules are relaxed, by rule. */
export type Relaxations<Id extends string = string> = { readonly [Rule in Id]?: string };

/** Whether an id is that of a team's own rule, which may be judged elsewhere. */
export function isOwnRule(id: string): boolean {
  return id.includes("/");
}

/** Whether a waiver still holds on a day; its last day counts. */
export function holdsOn(day: Day, { until }: Waiver): boolean {
  return until === undefined || day <= until;
}

/** What is wrong with waivers in themselves: a rule nobody knows, no reason, a day that is none. */
export function waiverFaults(waivers: readonly Waiver[], rules: readonly Rule[]): readonly Finding[] {
  return waivers.flatMap(({ rule, reason, until }) => [
    ...(isOwnRule(rule) || rules.some(({ id }) => id === rule) ? [] : [unknownRule("waiver", rule, rules)]),
    ...(hasText(reason) ? [] : [withoutReason("waiver", rule)]),
    ...(until === undefined || isDay(until) ? [] : [notADay(rule, until)]),
  ]);
}

/** What is wrong with relaxations in themselves: a rule nobody knows, one that was never lifted, no reason. */
export function relaxationFaults(relax: Relaxations, rules: readonly Rule[]): readonly Finding[] {
  return Object.entries(relax).flatMap(([id, reason]) => {
    const rule = rules.find((one) => one.id === id);
    if (rule === undefined) return [unknownRule("relaxation", id, rules)];
    if (!rule.isLifted) return [notLifted(id, rules)];
    return hasText(reason) ? [] : [withoutReason("relaxation", id)];
  });
}

/** The warning that a waiver no longer counts. */
export function expired({ rule, until = "" }: Waiver): Finding {
  return {
    rule: "waiver-expired",
    severity: "warning",
    message: `the waiver of ${rule} ended with ${until}`,
    statement: "A waiver counts until its last day.",
    remedy: "Mend what it waives, or renew it with a later day.",
  };
}

/** The warning that a waiver has nothing to waive. */
export function unused({ rule }: Waiver): Finding {
  return {
    rule: "waiver-unused",
    severity: "warning",
    message: `the waiver of ${rule} matches no finding`,
    statement: "A waiver waives something.",
    remedy: "Take the waiver out.",
  };
}

function hasText(reason: unknown): boolean {
  return typeof reason === "string" && reason.trim() !== "";
}

function unknownRule(what: string, id: string, rules: readonly Rule[]): Finding {
  const near = rules.map((rule) => rule.id).find((known) => sharesWords(known, id));
  return {
    rule: `${what}-unknown-rule`,
    severity: "error",
    message: `the ${what} names "${id}", which is no rule`,
    statement: `A ${what} names a rule of the catalogue.`,
    remedy: near === undefined ? "Take the id from lib/rules/README.md." : `Did you mean "${near}"?`,
  };
}

function sharesWords(known: string, id: string): boolean {
  const words = id.split("-");
  return (
    words.length > 1 && known.split("-").filter((word) => words.includes(word)).length >= words.length - 1
  );
}

function notLifted(id: string, rules: readonly Rule[]): Finding {
  const lifted = rules.filter((rule) => rule.isLifted).map((rule) => rule.id);
  return {
    rule: "relaxation-not-lifted",
    severity: "error",
    message: `"${id}" can't be relaxed, since Azure has not lifted it`,
    statement: "Only rules that Azure has since lifted are relaxed.",
    remedy: `Mend the finding or waive it: waivers: [{ rule: "${id}", reason: "…" }]. Lifted are: ${lifted.join(", ")}.`,
  };
}

function withoutReason(what: string, id: string): Finding {
  return {
    rule: `${what}-without-reason`,
    severity: "error",
    message: `the ${what} of "${id}" has no reason`,
    statement: `A ${what} has a reason that a reviewer can read.`,
    remedy: 'Write why, with a ticket or a test: "NPS behind OpenVPN tested, SEC-41".',
  };
}

function notADay(id: string, until: unknown): Finding {
  return {
    rule: "waiver-without-day",
    severity: "error",
    message: `the waiver of "${id}" has until ${JSON.stringify(until)}, which is not a day`,
    statement: "A waiver's last day is a calendar day.",
    remedy: 'Write it like "2027-01-31", or leave it out.',
  };
}
