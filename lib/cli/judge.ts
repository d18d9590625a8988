import { check } from "../check/check";
import type { Finding, Postponed, Report } from "../check/report";
import type { Relaxations, Waiver } from "../check/waiver";
import type { Day } from "../domain/day";
import type { FactName } from "../domain/facts";
import type { GatewayRead } from "../readers/gateway-read";
import type { Rule } from "../rules/rule";

/** How gateways are judged. */
export interface Judging {
  readonly rules: readonly Rule[];
  /** Waivers from outside the file, those of other gateways left out. */
  readonly waiversOf: (gateway: GatewayRead) => readonly Waiver[];
  /** Rules relaxed from outside the file. */
  readonly relax: Relaxations;
  /** Whether the author's own waivers and relaxations count. */
  readonly trustsDeclared: boolean;
  readonly asOf: Day;
}

/** Judges a gateway. What a finding would show of sensitive values is left out. */
export function judge(
  gateway: GatewayRead,
  { rules, waiversOf, relax, trustsDeclared, asOf }: Judging,
): Report {
  const outside = waiversOf(gateway).map((waiver) => ({ ...waiver, shared: true }));
  const waivers = trustsDeclared ? [...gateway.waivers, ...outside] : outside;
  const report = check(gateway.facts, {
    rules,
    waivers,
    relax: trustsDeclared ? { ...gateway.relax, ...relax } : relax,
    asOf,
  });
  return gateway.sensitive.size === 0 ? report : withoutSecrets(report, gateway.sensitive, rules);
}

function withoutSecrets(report: Report, sensitive: ReadonlySet<FactName>, rules: readonly Rule[]): Report {
  const secretive = new Map(
    rules.flatMap((rule) =>
      rule.reads.some((name) => sensitive.has(name)) ? [[rule.id, rule] as const] : [],
    ),
  );
  const hidden = <Told extends Finding>(findings: readonly Told[]): readonly Told[] =>
    findings.map((finding) => {
      const rule = secretive.get(finding.rule);
      return rule
        ? { ...finding, message: "broken by values that are sensitive", remedy: rule.remedy }
        : finding;
    });
  return {
    errors: hidden(report.errors),
    warnings: hidden(report.warnings),
    waived: hidden(report.waived),
    relaxed: hidden(report.relaxed),
    later: report.later,
    postponed: report.postponed.map((one) => (secretive.has(one.rule) ? withoutValues(one) : one)),
  };
}

function withoutValues({ rule, severity, statement, remedy, source, waitsFor }: Postponed): Postponed {
  const hidden = waitsFor.map(({ fact }) => ({ fact, expression: "sensitive" }));
  return { rule, severity, statement, remedy, source, waitsFor: hidden };
}
