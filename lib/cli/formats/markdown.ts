import type { Finding } from "../../check/report";
import { exitCode, findingsOf, placeOf, type Outcome } from "../outcome";
import { counted, plain } from "./layout";

/** Characters of a comment at most: GitHub refuses more than 65,536. */
export const most = 60_000;
const mostOfOne = 1_000;

/** The outcome as Markdown that fits a comment of a pull request: what is left out for length is counted. */
export function asMarkdown(outcome: Outcome): string {
  const verdicts = ["passes", "has findings", "could not read everything"];
  const title = `### p2s check ${verdicts[exitCode(outcome)] ?? ""}\n\n${sum(outcome)}\n`;
  const parts = [
    ...outcome.unread.map(({ file, reason }) => `- **not read** ${code(file)} ${text(reason)}\n`),
    ...outcome.judged.flatMap((judged) => {
      const place = `${code(placeOf(judged))} in ${code(judged.file)}`;
      const { postponed, waived, relaxed } = judged.report;
      const quiet = [
        ...postponed.map((one) => `${code(one.rule)} postponed to the plan`),
        ...waived.map((one) => `${code(one.rule)} waived: ${text(one.reason)}`),
        ...relaxed.map((one) => `${code(one.rule)} relaxed: ${text(one.reason)}`),
      ];
      const told = [...findingsOf(judged).map(findingPart), ...quiet.map((line) => `- ${line}\n`)];
      return told.length === 0 ? [] : [`\n#### ${place}\n\n`, ...told];
    }),
    ...(outcome.waiverFaults.length === 0 ? [] : ["\n#### Waivers\n\n"]),
    ...outcome.waiverFaults.map(({ address, finding }) => `- ${code(address)} ${text(finding.message)}\n`),
  ];
  return title + fitted(parts, most - title.length, "p2s check");
}

function findingPart({ rule, severity, message, remedy, source }: Finding): string {
  const page = source ? ` ([source](${source.page}), ${source.date})` : "";
  return `- **${severity}** ${code(rule)}: ${text(message)}  \n  ${text(remedy)}${page}\n`;
}

function sum({ judged, files, asOf, waiverFaults }: Outcome): string {
  const findings = [...judged.flatMap(findingsOf), ...waiverFaults.map(({ finding }) => finding)];
  const errors = findings.filter(({ severity }) => severity === "error").length;
  const told = `${counted(errors, "error")}, ${counted(findings.length - errors, "warning")}`;
  return `${counted(judged.length, "gateway")} in ${counted(files, "file")}, judged as of ${asOf}: ${told}`;
}

/** As many parts as have room; the others are counted, and a command is named that tells them all. */
export function fitted(parts: readonly string[], length: number, command: string): string {
  let kept = "";
  for (const [index, part] of parts.entries()) {
    if (kept.length + part.length > length)
      return `${kept}\n… and ${counted(parts.length - index, "line")} more; run ${command}\n`;
    kept += part;
  }
  return kept;
}

/**
 * A text from a file: it makes no link, no mention and no HTML. GitHub and GitLab look for @names and #numbers once
 * entities are read, so that a space without width follows.
 */
export function text(raw: string): string {
  return plain(shortened(raw))
    .replace(/[@#!]|www(?=\.)/gi, "$&\u200b")
    .replace(/[\\`*_{}[\]<>#|~!@&]|:(?=\/\/)/g, (character) => `&#${character.charCodeAt(0)};`);
}

/** A name from a file, in the type of code. */
export function code(raw: string): string {
  const shown = plain(shortened(raw));
  const fence = "`".repeat(Math.max(0, ...(shown.match(/`+/g) ?? []).map((run) => run.length)) + 1);
  return fence.length === 1 ? `${fence}${shown}${fence}` : `${fence} ${shown} ${fence}`;
}

// One value of a file can't push everything else out of the comment.
function shortened(raw: string): string {
  return raw.length <= mostOfOne ? raw : `${raw.slice(0, mostOfOne)}…`;
}
