import type { Finding, Report } from "../check/report";
import type { Day } from "../domain/day";
import type { GatewayRead } from "../readers/gateway-read";
import type { Rule, Severity } from "../rules/rule";
import type { Unread } from "./files";

/** A gateway, where it stands, and what became of it. */
export interface Judged {
  readonly file: string;
  readonly gateway: Pick<GatewayRead, "address" | "kind" | "constructPath" | "path">;
  readonly report: Report;
}

/** The same with all that was read of it, which for many gateways is much. */
export interface Described extends Judged {
  readonly gateway: GatewayRead;
}

/** Something wrong with a waiver of a waiver file. */
export interface WaiverFault {
  readonly file: string;
  /** The address in the waiver. */
  readonly address: string;
  readonly finding: Finding;
}

/** Everything one `p2s check` came to. */
export interface Outcome {
  readonly asOf: Day;
  readonly failOn: Severity;
  readonly files: number;
  readonly judged: readonly Judged[];
  readonly waiverFaults: readonly WaiverFault[];
  readonly unread: readonly Unread[];
  readonly rules: readonly Rule[];
  /** Text of a file that was read, for the lines in it; undefined where nobody asked for it. */
  readonly textOf: (file: string) => string | undefined;
}

/** The findings of a gateway, errors first. */
export function findingsOf({ report }: Judged): readonly Finding[] {
  return [...report.errors, ...report.warnings];
}

/** Where people find a gateway: the path of its construct, or else its address. */
export function placeOf({ gateway }: Judged): string {
  return gateway.constructPath ?? gateway.address;
}

/** Whether a finding makes the command fail. */
export function counts({ severity }: Pick<Finding, "severity">, failOn: Severity): boolean {
  return severity === "error" || failOn === "warning";
}

/** 0 clean, 1 findings, 2 could not read. */
export function exitCode(outcome: Outcome): number {
  if (outcome.unread.length > 0) return 2;
  const findings = [
    ...outcome.judged.flatMap(findingsOf),
    ...outcome.waiverFaults.map(({ finding }) => finding),
  ];
  return findings.some((finding) => counts(finding, outcome.failOn)) ? 1 : 0;
}
