import type { Day } from "../domain/day";
import type { Rule } from "../rules/rule";
import type { Excused, Finding, Postponed, Report } from "./report";
import {
  expired,
  holdsOn,
  relaxationFaults,
  unused,
  waiverFaults,
  type Relaxations,
  type Waiver,
} from "./waiver";

interface Judged {
  readonly findings: readonly Finding[];
  readonly postponed: readonly Postponed[];
}

interface Excuses {
  readonly rules: readonly Rule[];
  readonly waivers: readonly Waiver[];
  readonly relax: Relaxations;
  readonly asOf: Day;
}

/** Sorts what was found by what counts and what a waiver or a relaxation excuses, and tells what is wrong with those. */
export function excuse({ findings, postponed }: Judged, { rules, waivers, relax, asOf }: Excuses): Report {
  const inForce = waivers.filter((waiver) => holdsOn(asOf, waiver));
  const reasonFor = (id: string): string | undefined => relax[id]?.trim() || undefined;
  const isLifted = (id: string): boolean => rules.some((rule) => rule.id === id && rule.isLifted);
  const counting: Finding[] = [];
  const waived: Excused[] = [];
  const relaxed: Excused[] = [];

  for (const finding of findings) {
    const waiver = inForce.find(({ rule, reason }) => rule === finding.rule && reason.trim() !== "");
    const reason = isLifted(finding.rule) ? reasonFor(finding.rule) : undefined;
    if (reason !== undefined) {
      relaxed.push({ ...finding, reason });
      if (finding.lifted?.relaxedTo === "warning") counting.push({ ...finding, severity: "warning" });
    } else if (waiver !== undefined) {
      waived.push({ ...finding, ...excuseOf(waiver) });
    } else {
      counting.push(finding);
    }
  }

  const seen = new Set([...findings, ...postponed].map(({ rule }) => rule));
  const isKnown = (waiver: Waiver): boolean => rules.some(({ id }) => id === waiver.rule);
  counting.push(
    ...waiverFaults(waivers, rules),
    ...relaxationFaults(relax, rules),
    ...waivers.filter((waiver) => !inForce.includes(waiver)).map(expired),
    ...inForce.filter((waiver) => isKnown(waiver) && !waiver.shared && !seen.has(waiver.rule)).map(unused),
  );
  const excused = new Set([...inForce.map(({ rule }) => rule), ...Object.keys(relax).filter(isLifted)]);
  return {
    errors: counting.filter(({ severity }) => severity === "error"),
    warnings: counting.filter(({ severity }) => severity === "warning"),
    postponed: postponed.filter(({ rule }) => !excused.has(rule)),
    waived,
    relaxed,
  };
}

function excuseOf({ reason, owner, until }: Waiver): Pick<Excused, "reason" | "owner" | "until"> {
  return { reason, ...(owner !== undefined && { owner }), ...(until !== undefined && { until }) };
}
