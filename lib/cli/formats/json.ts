import type { Excused, Finding, Postponed } from "../../check/report";
import { findingsOf, type Outcome } from "../outcome";

/** The outcome as data, in the shape of `docs/report.schema.json`. */
export function asJson(outcome: Outcome): string {
  const report = {
    formatVersion: 1,
    asOf: outcome.asOf,
    gateways: outcome.judged.map((judged) => ({
      file: judged.file,
      address: judged.gateway.address,
      ...(judged.gateway.constructPath !== undefined && { constructPath: judged.gateway.constructPath }),
      kind: judged.gateway.kind,
      findings: findingsOf(judged).map(findingOf),
      postponed: judged.report.postponed.map(postponedOf),
      waived: judged.report.waived.map(excusedOf),
      relaxed: judged.report.relaxed.map(excusedOf),
    })),
    waivers: outcome.waiverFaults.map(({ file, address, finding }) => ({
      file,
      address,
      findings: [findingOf(finding)],
    })),
    unread: outcome.unread,
  };
  return `${JSON.stringify(report, null, 2)}\n`;
}

function findingOf({ rule, severity, message, statement, remedy, azure, source }: Finding): object {
  return { rule, severity, message, statement, remedy, ...(azure && { azure }), ...(source && { source }) };
}

function excusedOf(excused: Excused): object {
  const { reason, owner, until } = excused;
  return { ...findingOf(excused), reason, owner, until };
}

function postponedOf({ rule, severity, statement, remedy, source, waitsFor }: Postponed): object {
  return { rule, severity, statement, remedy, source, waitsFor };
}
