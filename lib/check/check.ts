import type { Day } from "../domain/day";
import { knownValues, type FactName, type GatewayFacts } from "../domain/facts";
import { catalogue } from "../rules/catalogue";
import type { Breach, Rule } from "../rules/rule";
import { applicableRules } from "./applicable-rules";
import { excuse } from "./excuse";
import { askedLater, holdsForEveryChoice, judgesKnownPart, postpone, unknownFacts } from "./postponed";
import type { Finding, Later, Postponed, Report } from "./report";
import type { Relaxations, Waiver } from "./waiver";

/** How a gateway is judged. */
export interface CheckOptions {
  /** Rules to judge by; the library's catalogue unless given. */
  readonly rules?: readonly Rule[];
  readonly waivers?: readonly Waiver[];
  /** Reasons for which lifted rules are relaxed. */
  readonly relax?: Relaxations;
  /** Day on which the gateway is judged, in UTC. */
  readonly asOf: Day;
}

// Most rules find nothing in most gateways, which is why nothing is made anew for it.
const none: readonly never[] = [];

/**
 * Judges a gateway by every rule that is in force on the day. A rule whose facts are not all known is postponed, unless
 * the known part decides it. A gateway that is not a VPN gateway and has no clients is not judged.
 */
export function check(
  facts: GatewayFacts,
  { rules = catalogue, waivers = [], relax = {}, asOf }: CheckOptions,
): Report {
  const findings: Finding[] = [];
  const postponed: Postponed[] = [];
  const later: Later[] = [];
  const values = knownValues(facts);
  const unknown = unknownFacts(facts);
  const context = { asOf };

  for (const rule of isJudged(facts) ? applicableRules(rules, facts, asOf) : none) {
    const waiting = unknown.size === 0 ? none : waitsFor(rule, unknown);
    const isDecided = waiting.length === 0;
    const breaches = isDecided || judgesKnownPart(rule, waiting) ? rule.judge(values, context) : none;
    for (const breach of breaches) findings.push(finding(rule, breach));
    if (breaches.length > 0) continue;
    if (rule.later) later.push(...askedLater(rule, values));
    if (!isDecided && !holdsForEveryChoice(rule, waiting, values, context))
      postponed.push(postpone(rule, waiting, facts));
  }

  return excuse({ findings, postponed, later }, { rules, waivers, relax, asOf });
}

function isJudged({ type, pointToSite }: GatewayFacts): boolean {
  return (
    (type?.state === "known" ? type.value : "Vpn") === "Vpn" ||
    (pointToSite?.state === "known" && pointToSite.value)
  );
}

// Asked of every rule for every gateway, and nearly always answered with nothing.
function waitsFor({ reads, forFix }: Rule, unknown: ReadonlySet<FactName>): readonly FactName[] {
  let waiting: FactName[] | undefined;
  for (const name of reads) {
    if (unknown.has(name) && forFix?.includes(name) !== true) (waiting ??= []).push(name);
  }
  return waiting ?? none;
}

function finding(rule: Rule, { severity, message, remedy }: Breach): Finding {
  return {
    rule: rule.id,
    severity,
    message,
    statement: rule.statement,
    remedy,
    ...(rule.azure && { azure: rule.azure }),
    ...(rule.lifted && { lifted: rule.lifted }),
    source: rule.source,
  };
}
