import type { Builder, TestSuite } from "junit-report-builder";
import { findingText } from "../../check/finding-text";
import type { Excused } from "../../check/report";
import { counts, findingsOf, placeOf, type Judged, type Outcome } from "../outcome";

/** The outcome as JUnit: a suite for each file, a test for each finding, and one that passes for a gateway without any. */
export async function asJunit(outcome: Outcome): Promise<string> {
  // Its types put the builder one `default` deeper than it is.
  const { default: reports } = (await import("junit-report-builder")) as unknown as { default: Builder };
  const report = reports.newBuilder().name("p2s check");
  const suites = new Map<string, TestSuite>();
  for (const judged of outcome.judged) {
    const suite = suites.get(judged.file) ?? report.testSuite().name(judged.file);
    suites.set(judged.file, suite);
    addTests(suite, judged, outcome);
  }
  for (const { file, address, finding } of outcome.waiverFaults) {
    const test = report.testSuite().name(file).testCase().className(address).name(finding.rule);
    if (counts(finding, outcome.failOn)) test.failure(finding.message, finding.severity);
    else test.standardOutput(findingText(finding));
  }
  for (const { file, reason } of outcome.unread) {
    report
      .testSuite()
      .name(file)
      .testCase()
      .className(file)
      .name("read")
      .error(`${file} ${reason}`, "unread");
  }
  return report.build();
}

function addTests(suite: TestSuite, judged: Judged, { failOn }: Outcome): void {
  const place = placeOf(judged);
  const findings = findingsOf(judged);
  const excused: readonly Excused[] = [...judged.report.waived, ...judged.report.relaxed];
  if (findings.length + excused.length === 0) suite.testCase().className(place).name("gateway");
  for (const finding of findings) {
    const test = suite.testCase().className(place).name(finding.rule);
    if (counts(finding, failOn))
      test.failure(finding.message, finding.severity).stacktrace(findingText(finding));
    else test.standardOutput(findingText(finding));
  }
  for (const one of excused) {
    suite
      .testCase()
      .className(place)
      .name(one.rule)
      .skipped()
      .standardOutput(`${one.message}; ${one.reason}`);
  }
}
