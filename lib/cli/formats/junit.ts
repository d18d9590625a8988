import type { Builder, TestCase, TestSuite } from "junit-report-builder";
import { findingText } from "../../check/finding-text";
import type { Excused, Finding } from "../../check/report";
import { counts, findingsOf, placeOf, type Judged, type Outcome } from "../outcome";
import { plain } from "./layout";

/** The outcome as JUnit: a suite for each file, a test for each finding, and one that passes for a gateway without any. */
export async function asJunit(outcome: Outcome): Promise<string> {
  // Its types put the builder one `default` deeper than it is.
  const { default: reports } = (await import("junit-report-builder")) as unknown as { default: Builder };
  const report = reports.newBuilder().name("p2s check");
  const suites = new Map<string, TestSuite>();
  const times = new Map<string, number>();
  // GitLab shows the first of several tests with one name, so a rule that is broken twice is counted in it.
  const test = (file: string, place: string, name: string): TestCase => {
    const suite = suites.get(file) ?? report.testSuite().name(xml(file));
    suites.set(file, suite);
    const key = `${place}\u0000${name}`;
    const time = (times.get(key) ?? 0) + 1;
    times.set(key, time);
    return suite
      .testCase()
      .className(xml(place))
      .name(time === 1 ? name : `${name} (${time})`);
  };
  const tell = (one: TestCase, finding: Finding): void => {
    if (counts(finding, outcome.failOn))
      one.failure(xml(finding.message), finding.severity).stacktrace(xml(findingText(finding)));
    else one.standardOutput(xml(findingText(finding)));
  };

  for (const judged of outcome.judged) {
    const place = placeOf(judged);
    const findings = findingsOf(judged);
    const excused = excusedOf(judged);
    if (findings.length + excused.length === 0) test(judged.file, place, "gateway");
    for (const finding of findings) tell(test(judged.file, place, finding.rule), finding);
    for (const one of excused) {
      const told = xml(`${one.message}; ${one.reason}`);
      test(judged.file, place, one.rule).skipped().standardOutput(told);
    }
  }
  for (const { file, address, finding } of outcome.waiverFaults)
    tell(test(file, address, finding.rule), finding);
  for (const { file, reason } of outcome.unread)
    test(file, file, "read").error(xml(`${file} ${reason}`), "unread");
  // Jenkins takes a report without any test for a mistake.
  if (suites.size === 0) test("p2s check", "p2s check", "no gateways");
  return `${report.build()}\n`;
}

function excusedOf({ report }: Judged): readonly Excused[] {
  return [...report.waived, ...report.relaxed];
}

// What XML 1.0 has no spelling for is replaced, and nothing ends a CDATA section early: the builder sees to neither in full.
function xml(text: string): string {
  return text
    .split("\n")
    .map(plain)
    .join("\n")
    .replace(/[\p{Cs}\ufffe\uffff]/gu, "\ufffd")
    .replaceAll("]]>", "]] >");
}
