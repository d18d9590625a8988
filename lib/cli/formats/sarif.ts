import { createHash } from "node:crypto";
import { isAbsolute, relative, resolve, sep } from "node:path";
import { pathToFileURL } from "node:url";
import type { Invocation, Location, Notification, ReportingDescriptor, Result } from "sarif";
import type { Excused, Finding } from "../../check/report";
import type { JsonPath } from "../../readers/gateway-read";
import type { Rule } from "../../rules/rule";
import { argumentsOf } from "../argument-of";
import { JsonLines } from "../json-lines";
import { findingsOf, type Judged, type Outcome } from "../outcome";
import { version } from "../version";
import { counted, plain } from "./layout";

const schema = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

// GitHub refuses a run with more results.
// https://docs.github.com/code-security/reference/code-scanning/sarif-files/sarif-support-for-code-scanning
const most = 25_000;

/**
 * The outcome in SARIF 2.1.0, with the line of each finding; what is waived or relaxed is suppressed. Of more results than
 * code scanning takes, those that weigh most are kept. https://docs.oasis-open.org/sarif/sarif/v2.1.0/
 */
export async function asSarif(outcome: Outcome): Promise<string> {
  const { SarifBuilder, SarifResultBuilder, SarifRuleBuilder, SarifRunBuilder } =
    await import("node-sarif-builder");
  const all = toldIn(outcome);
  const told = all.length > most ? all.toSorted((a, b) => weight(a) - weight(b)).slice(0, most) : all;
  const run = new SarifRunBuilder({
    columnKind: "utf16CodeUnits",
    invocations: [invocation(outcome, all.length - told.length)],
  });
  run.initSimple({ toolDriverName: "p2s", toolDriverVersion: version() });
  for (const rule of descriptorsOf(outcome.rules, told)) run.addRule(new SarifRuleBuilder(rule));
  for (const result of resultsOf(told, outcome)) run.addResult(new SarifResultBuilder(result));
  const builder = new SarifBuilder({ $schema: schema });
  builder.addRun(run);
  return `${builder.buildSarifJsonString({ indent: true })}\n`;
}

interface Told {
  readonly file: string;
  readonly address: string;
  readonly finding: Finding;
  /** Left out where the finding is about a waiver of a waiver file. */
  readonly gateway?: Judged["gateway"];
  /** Left out where the finding is about a waiver or a relaxation. */
  readonly rule?: Rule;
  readonly excuse?: Excused;
}

function toldIn({ judged, rules, waiverFaults }: Outcome): readonly Told[] {
  const byId = new Map(rules.map((rule) => [rule.id, rule]));
  const ofGateways = judged.flatMap((one): readonly Told[] => {
    const { file, gateway, report } = one;
    const told = (finding: Finding): Told => {
      const rule = byId.get(finding.rule);
      return { file, address: gateway.address, finding, gateway, ...(rule && { rule }) };
    };
    const excused = [...report.waived, ...report.relaxed];
    return [...findingsOf(one).map(told), ...excused.map((excuse) => ({ ...told(excuse), excuse }))];
  });
  return [...ofGateways, ...waiverFaults];
}

function weight({ excuse, finding }: Told): number {
  if (excuse) return 2;
  return finding.severity === "error" ? 0 : 1;
}

function resultsOf(told: readonly Told[], { textOf }: Outcome): readonly Result[] {
  const lines = linesIn(told, textOf);
  const times = new Map<string, number>();
  return told.map((one) => {
    const { file, address, finding, gateway, excuse } = one;
    const identity = `${address}\u0000${finding.rule}\u0000${finding.message}`;
    const key = `${file}\u0000${identity}`;
    const time = (times.get(key) ?? 0) + 1;
    times.set(key, time);
    return {
      ruleId: finding.rule,
      level: finding.severity,
      message: { text: `${withoutLinks(finding.message)}. ${withoutLinks(finding.remedy)}` },
      partialFingerprints: fingerprint(identity, time),
      locations: [
        {
          ...locationOf(file, lineOf(one, lines.get(file))),
          ...(gateway && {
            logicalLocations: [
              { fullyQualifiedName: gateway.constructPath ?? gateway.address, kind: "resource" },
            ],
          }),
        },
      ],
      ...(excuse && {
        suppressions: [{ kind: "external", status: "accepted", justification: plain(excuse.reason) }],
      }),
    };
  });
}

// The one fingerprint code scanning looks at. What it makes by itself is the same for all findings of a one-line plan.
function fingerprint(identity: string, time: number): Record<string, string> {
  const hash = createHash("sha256").update(identity).digest("hex").slice(0, 16);
  return { primaryLocationLineHash: `${hash}:${time}` };
}

function lineOf({ gateway, rule }: Told, lines: JsonLines | undefined): number {
  if (gateway === undefined || lines === undefined) return 1;
  const own = lines.lineOf(gateway.path);
  const inBlock = (rule ? argumentsOf(rule) : []).map((path) => lines.lineOf([...gateway.path, ...path]));
  return inBlock.find((line) => line !== own) ?? own;
}

function locationOf(file: string, startLine: number): Location {
  return { physicalLocation: { artifactLocation: { uri: uriOf(file) }, region: { startLine } } };
}

// A path below the current folder stays relative, so that code scanning finds it in the repository.
function uriOf(file: string): string {
  const path = resolve(file);
  const steps = relative(process.cwd(), path).split(sep);
  const isElsewhere = steps[0] === ".." || isAbsolute(steps.join(sep));
  return isElsewhere ? pathToFileURL(path).href : steps.map(encodeURIComponent).join("/");
}

// In a message of SARIF, [text](address) is a link; values come from files and make none.
function withoutLinks(text: string): string {
  return plain(text).replaceAll("](", "] (");
}

// Every rule that was asked, found or not, as code scanning wants it; then what can be wrong with a waiver.
function descriptorsOf(rules: readonly Rule[], told: readonly Told[]): readonly ReportingDescriptor[] {
  const others = told.filter(({ rule }) => rule === undefined).map(({ finding }) => finding);
  const byId = new Map(others.map(({ rule: id, statement }) => [id, { id, ...descriptions(statement) }]));
  return [...rules.map(descriptorOf), ...byId.values()];
}

function descriptorOf({ id, statement, why, remedy, severity, source, azure }: Rule): ReportingDescriptor {
  return {
    id,
    ...descriptions(statement, why),
    help: {
      text: `${remedy} Source: ${source.page} (${source.date})`,
      markdown: `**Remedy** ${remedy}\n\n**Source** <${source.page}> (${source.date})`,
    },
    helpUri: source.page,
    defaultConfiguration: { level: severity },
    properties: { tags: ["azure", "vpn", ...(azure?.code === undefined ? [] : [azure.code])] },
  };
}

function descriptions(statement: string, why = statement): Omit<ReportingDescriptor, "id"> {
  return { shortDescription: { text: statement }, fullDescription: { text: why }, help: { text: statement } };
}

function invocation({ unread }: Outcome, leftOut: number): Invocation {
  const notRead = unread.map(({ file, reason }): Notification => ({
    level: "error",
    message: { text: plain(`${file} ${reason}`) },
  }));
  const cut: Notification = {
    level: "warning",
    message: { text: `${counted(leftOut, "result")} left out: code scanning takes at most ${most} in a run` },
  };
  return {
    executionSuccessful: unread.length === 0,
    toolExecutionNotifications: [...notRead, ...(leftOut === 0 ? [] : [cut])],
  };
}

function linesIn(told: readonly Told[], textOf: Outcome["textOf"]): ReadonlyMap<string, JsonLines> {
  const paths = new Map<string, JsonPath[]>();
  for (const { file, gateway, rule } of told) {
    if (gateway === undefined) continue;
    const { path } = gateway;
    const wanted = [path, ...(rule ? argumentsOf(rule).map((argument) => [...path, ...argument]) : [])];
    const sofar = paths.get(file);
    if (sofar) sofar.push(...wanted);
    else paths.set(file, wanted);
  }
  return new Map(
    [...paths].flatMap(([file, wanted]) => {
      const text = textOf(file);
      return text?.trimEnd().includes("\n") === true ? [[file, new JsonLines(text, wanted)] as const] : [];
    }),
  );
}
