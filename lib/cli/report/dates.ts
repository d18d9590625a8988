import { isOwnRule } from "../../check/waiver";
import { clientLifecycle } from "../../domain/client";
import { daysAfter, type Day } from "../../domain/day";
import { entraClouds } from "../../domain/entra-id";
import type { GatewayFacts } from "../../domain/facts";
import { readableRoots } from "../../domain/readable-roots";
import { skuLifecycle, skuRows } from "../../domain/sku";
import { sstpLifecycle } from "../../domain/tunnel-type";
import { pipBasicRetired } from "../../rules/public-ip/pip-basic-retired";
import type { Rule } from "../../rules/rule";
import { judge, type Judging } from "../judge";
import type { Described } from "../outcome";
import { membersOf, valueOf } from "./shown";

/** A day that matters to a gateway, and what ends or begins on it. */
export interface Dated {
  readonly day: Day;
  readonly what: string;
}

/** The days that matter to a gateway, the earliest first; what is sensitive gives none. */
export type DatesOf = (judged: Described, facts: GatewayFacts) => readonly Dated[];

/** Finds days by the tables, by certificates and waivers, and by what rules ask of a later day. */
export function datesBy(judging: Judging): DatesOf {
  const coming = comingRules(judging);
  const reads = new Map(judging.rules.map((rule) => [rule.id, rule.reads]));
  return (judged, facts) => {
    const dates = [...retirements(facts), ...certificateEnds(facts)];
    // A rule comes into force on the last day of what ends, or on the next.
    const days = new Set(dates.flatMap(({ day }) => [day, daysAfter(day, 1)]));
    const { sensitive } = judged.gateway;
    const rules = [...coming.flatMap((one) => broken(judged, one)), ...askedLater(judged)].filter(
      ({ rule }) => !reads.get(rule)?.some((name) => sensitive.has(name)),
    );
    // What a table dates is told in the table's words, not again in those of the rule that reads it.
    const untold = rules.filter(({ rule, day }) => isOwnRule(rule) || !days.has(day));
    const all = [...dates, ...untold, ...waiverEnds(judged)];
    return all.filter(({ day }) => day !== never).sort(byDay);
  };
}

/** How a certificate says that it has no end. https://www.rfc-editor.org/rfc/rfc5280#section-4.1.2.5 */
const never: Day = "9999-12-31";

function byDay(one: Dated, other: Dated): number {
  if (one.day !== other.day) return one.day < other.day ? -1 : 1;
  return one.what < other.what ? -1 : 1;
}

function retirements(facts: GatewayFacts): readonly Dated[] {
  const retirement = (day: Day | undefined, what: string, isConcerned: boolean): readonly Dated[] =>
    day !== undefined && isConcerned ? [{ day, what }] : [];
  const sku = valueOf(facts.sku) ?? "";
  const family = skuRows(sku)[0]?.family;
  const skuEnd =
    family === "legacy" ? skuLifecycle.legacy : family === "non-az" ? skuLifecycle.nonAz : undefined;
  const audience = valueOf(facts.aadAudience)?.toLowerCase();
  const withoutBasicIps = pipBasicRetired.window.from;
  const systems = membersOf(facts.clientOperatingSystems);
  return [
    ...retirement(skuEnd?.retired, `SKU ${sku} retirement`, true),
    ...retirement(sstpLifecycle.retired, "SSTP retirement", membersOf(facts.tunnels).includes("SSTP")),
    ...Object.values(entraClouds).flatMap(({ manualAudience, manualAudienceEnds }) =>
      retirement(manualAudienceEnds, "manual Entra app retirement", manualAudience === audience),
    ),
    ...retirement(clientLifecycle.windows10, "Windows 10 end of support", systems.includes("Windows 10")),
    ...retirement(
      clientLifecycle.azureVpnClientForLinux,
      "Linux VPN client retirement",
      systems.includes("Linux") && membersOf(facts.authentication).includes("AAD"),
    ),
    ...retirement(
      withoutBasicIps && daysAfter(withoutBasicIps, -1),
      "Basic public IP retirement",
      sku !== "Basic" && membersOf(facts.publicIpSkus).some(({ value }) => value === "Basic"),
    ),
  ];
}

function certificateEnds(facts: GatewayFacts): readonly Dated[] {
  return readableRoots(membersOf(facts.rootCertificates)).map(({ name, certificate }) => ({
    day: certificate.notAfter.slice(0, 10),
    what: `root ${name} expiry`,
  }));
}

function waiverEnds({ report }: Described): readonly Dated[] {
  return report.waived.flatMap(({ rule, until }) =>
    until === undefined ? [] : [{ day: until, what: `waiver ${rule} ends` }],
  );
}

/** A day on which a rule asks something else of a gateway. */
interface DatedRule extends Dated {
  readonly rule: string;
}

interface ComingRules {
  readonly day: Day;
  readonly judging: Judging;
}

/** The rules that come into force, by the day they do. */
function comingRules(judging: Judging): readonly ComingRules[] {
  const { rules, asOf } = judging;
  const byDay = new Map<Day, Rule[]>();
  for (const rule of rules) {
    const day = rule.window.from;
    if (day !== undefined && day > asOf) byDay.set(day, [...(byDay.get(day) ?? []), rule]);
  }
  return [...byDay].map(([day, coming]) => ({ day, judging: { ...judging, rules: coming, asOf: day } }));
}

function broken({ gateway }: Described, { day, judging }: ComingRules): readonly DatedRule[] {
  const { errors, warnings } = judge(gateway, judging);
  // What has no source is about a waiver or a relaxation of a rule that is in force already.
  const ids = new Set([...errors, ...warnings].flatMap(({ rule, source }) => (source ? [rule] : [])));
  return [...ids].map((rule) => ({ rule, day, what: `rule ${rule} starts` }));
}

/** The instant in a condition that time alone breaks. */
const instant = /plantimestamp\(\).*?"(\d{4}-\d{2}-\d{2})T/;

function askedLater({ report }: Described): readonly DatedRule[] {
  return report.later.flatMap(({ rule, condition }) => {
    const day = instant.exec(condition)?.[1];
    return day === undefined ? [] : [{ rule, day, what: `${rule} falls due` }];
  });
}

/** The first of some days that has not come; undefined where all have. */
export function nextOf(dates: readonly Dated[], asOf: Day): Dated | undefined {
  return dates.find(({ day }) => day >= asOf);
}
