import { findingText } from "../../check/finding-text";
import type { Excused, Finding, Postponed } from "../../check/report";
import { findingsOf, placeOf, type Judged, type Outcome } from "../outcome";
import type { Showing } from "./formats";
import { counted, plain, wrapped } from "./layout";

type Style = (text: string) => string;

/** What people read: each finding with its rule, its remedy and its source; then what does not count; then a sum. */
export function asText(outcome: Outcome, { colour }: Showing): string {
  const paint = (code: number): Style =>
    colour ? (text) => `\u001b[${code}m${text}\u001b[0m` : (text) => text;
  const severity = { error: paint(31), warning: paint(33) };
  const quiet = paint(2);
  const finding = (place: string, one: Finding): string => {
    const [first = "", ...rest] = findingText(one).split("\n").map(plain);
    const lines = [
      wrapped(`[${plain(place)}] ${one.severity} ${first}`, 6),
      ...rest.map((line) => wrapped(line, 14)),
    ];
    return lines
      .join("\n")
      .replace(`] ${one.severity} `, (text) => text.replace(one.severity, severity[one.severity]));
  };
  const blocks = outcome.judged.flatMap((judged, index) => {
    const isNewFile = judged.file !== outcome.judged[index - 1]?.file;
    const lines = [
      ...findingsOf(judged).map((one) => finding(placeOf(judged), one)),
      ...quietLines(judged).map((line) => quiet(wrapped(line, 6))),
    ];
    return isNewFile || lines.length > 0
      ? [...(isNewFile ? [`${plain(judged.file)}\n`] : []), ...lines.map((line) => `${line}\n`)]
      : [];
  });
  const faults = outcome.waiverFaults.map(
    ({ file, address, finding: one }) => `${finding(`${file}: ${address}`, one)}\n`,
  );
  return [...blocks, ...faults, sum(outcome)].join("\n");
}

function quietLines(judged: Judged): readonly string[] {
  const { postponed, waived, relaxed } = judged.report;
  const place = `[${plain(placeOf(judged))}]`;
  return [
    ...postponed.map((one) => `${place} postponed ${plain(waitingText(one))}`),
    ...waived.map((one) => `${place} waived ${plain(excusedText(one))}`),
    ...relaxed.map((one) => `${place} relaxed ${plain(excusedText(one))}`),
  ];
}

function waitingText({ rule, waitsFor }: Postponed): string {
  return `${rule}: waits for ${waitsFor.map(({ fact, expression }) => `${fact} (${expression})`).join(", ")}`;
}

function excusedText({ rule, message, reason, owner, until }: Excused): string {
  const who = [...(owner === undefined ? [] : [owner]), ...(until === undefined ? [] : [`until ${until}`])];
  return `${rule}: ${message}; ${reason}${who.length === 0 ? "" : ` (${who.join(", ")})`}`;
}

function sum({ judged, files, waiverFaults, unread }: Outcome): string {
  const findings = [...judged.flatMap(findingsOf), ...waiverFaults.map(({ finding }) => finding)];
  const total = (count: (one: Judged) => number): number =>
    judged.reduce((sofar, one) => sofar + count(one), 0);
  const parts = [
    counted(findings.filter(({ severity }) => severity === "error").length, "error"),
    counted(findings.filter(({ severity }) => severity === "warning").length, "warning"),
    ...some(
      total(({ report }) => report.postponed.length),
      "postponed",
    ),
    ...some(
      total(({ report }) => report.waived.length),
      "waived",
    ),
    ...some(
      total(({ report }) => report.relaxed.length),
      "relaxed",
    ),
    ...(unread.length === 0 ? [] : [`${counted(unread.length, "file")} not read`]),
  ];
  return `${wrapped(`${counted(judged.length, "gateway")} in ${counted(files, "file")}: ${parts.join(", ")}`, 2)}\n`;
}

function some(count: number, word: string): readonly string[] {
  return count === 0 ? [] : [`${count} ${word}`];
}
