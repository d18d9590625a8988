import type { Day } from "../domain/day";
import type { Rule } from "../rules/rule";
import type { Excused, Finding, Later, Postponed, Report } from "./report";
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
  readonly later: readonly Later[];
}

interface Excuses {
  readonly rules: readonly Rule[];
  readonly waivers: readonly Waiver[];
  readonly relax: Relaxations;
  readonly asOf: Day;
}

/** Sorts what was found by what counts and what a waiver or a relaxation excuses, and tells what is wrong with those. */
export function excuse(
  { findings, postponed, later }: Judged,
  { rules, waivers, relax, asOf }: Excuses,
): Report {
  const sound = waivers.filter((waiver) => waiverFaults([waiver], rules).length === 0);
  const inForce = sound.filter((waiver) => holdsOn(asOf, waiver));
  const reasons = new Map(
    Object.entries(relax).filter(([id, reason]) => relaxationFaults({ [id]: reason }, rules).length === 0),
  );
  const counting: Finding[] = [];
  const waived: Excused[] = [];
  const relaxed: Excused[] = [];

  for (const finding of findings) {
    const waiver = inForce.find(({ rule }) => rule === finding.rule);
    const reason = reasons.get(finding.rule);
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
    ...sound
      .filter((waiver) => !inForce.includes(waiver) && (!waiver.shared || seen.has(waiver.rule)))
      .map(expired),
    ...inForce.filter((waiver) => isKnown(waiver) && !waiver.shared && !seen.has(waiver.rule)).map(unused),
  );
  const excused = new Set([...inForce.map(({ rule }) => rule), ...reasons.keys()]);
  return {
    errors: counting.filter(({ severity }) => severity === "error"),
    warnings: counting.filter(({ severity }) => severity === "warning"),
    postponed: postponed.filter(({ rule }) => !excused.has(rule)),
    later: later.filter(({ rule }) => !excused.has(rule)),
    waived,
    relaxed,
  };
}

function excuseOf({ reason, owner, until }: Waiver): Pick<Excused, "reason" | "owner" | "until"> {
  return { reason, ...(owner !== undefined && { owner }), ...(until !== undefined && { until }) };
}
