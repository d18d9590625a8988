import { createHash } from "node:crypto";
import { isAbsolute, relative, sep } from "node:path";
import { pathToFileURL } from "node:url";
import type { Invocation, Location, ReportingDescriptor, Result } from "sarif";
import type { Excused, Finding } from "../../check/report";
import type { JsonPath } from "../../readers/gateway-read";
import type { Rule } from "../../rules/rule";
import { argumentsOf } from "../argument-of";
import { JsonLines } from "../json-lines";
import { findingsOf, type Judged, type Outcome } from "../outcome";
import { version } from "../version";

const schema = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

/** The outcome in SARIF 2.1.0, with the line of each finding. https://docs.oasis-open.org/sarif/sarif/v2.1.0/ */
export async function asSarif(outcome: Outcome): Promise<string> {
  const { SarifBuilder, SarifResultBuilder, SarifRuleBuilder, SarifRunBuilder } =
    await import("node-sarif-builder");
  const run = new SarifRunBuilder({ columnKind: "utf16CodeUnits", invocations: [invocation(outcome)] });
  run.initSimple({ toolDriverName: "p2s", toolDriverVersion: version() });
  const told = toldIn(outcome);
  for (const rule of rulesOf(outcome, told)) run.addRule(new SarifRuleBuilder(rule));
  const lines = linesIn(told, outcome.textOf);
  for (const one of told) run.addResult(new SarifResultBuilder(resultOf(one, lines.get(one.judged.file))));
  for (const { file, address, finding } of outcome.waiverFaults) {
    run.addResult(
      new SarifResultBuilder({ ...resultHead(finding, address), locations: [locationOf(file, 1)] }),
    );
  }
  const builder = new SarifBuilder({ $schema: schema });
  builder.addRun(run);
  return `${builder.buildSarifJsonString({ indent: true })}\n`;
}

interface Told {
  readonly judged: Judged;
  readonly finding: Finding;
  readonly rule: Rule | undefined;
  readonly excuse?: Excused;
}

function toldIn({ judged, rules }: Outcome): readonly Told[] {
  const byId = new Map(rules.map((rule) => [rule.id, rule]));
  return judged.flatMap((one): readonly Told[] => {
    const counting = findingsOf(one).map((finding) => ({
      judged: one,
      finding,
      rule: byId.get(finding.rule),
    }));
    const excused = [...one.report.waived, ...one.report.relaxed].map((excuse) => ({
      judged: one,
      finding: excuse,
      rule: byId.get(excuse.rule),
      excuse,
    }));
    return [...counting, ...excused];
  });
}

function resultOf({ judged, finding, rule, excuse }: Told, lines: JsonLines | undefined): Result {
  const { gateway, file } = judged;
  const own = lines?.lineOf(gateway.path) ?? 1;
  const inBlock = (rule ? argumentsOf(rule) : []).map((path) => lines?.lineOf([...gateway.path, ...path]));
  const line = inBlock.find((one) => one !== undefined && one !== own) ?? own;
  const name = gateway.constructPath ?? gateway.address;
  return {
    ...resultHead(finding, gateway.address),
    locations: [
      {
        ...locationOf(file, line),
        logicalLocations: [{ fullyQualifiedName: name, kind: "resource" }],
      },
    ],
    ...(excuse && {
      suppressions: [{ kind: "external", status: "accepted", justification: excuse.reason }],
    }),
  };
}

function resultHead({ rule, severity, message, remedy }: Finding, address: string): Result {
  const fingerprint = createHash("sha256").update(`${address}\u0000${rule}\u0000${message}`).digest("hex");
  return {
    ruleId: rule,
    level: severity,
    message: { text: `${message}. ${remedy}` },
    partialFingerprints: { "p2s/v1": fingerprint },
  };
}

function locationOf(file: string, startLine: number): Location {
  return { physicalLocation: { artifactLocation: { uri: uriOf(file) }, region: { startLine } } };
}

// A path below the current folder stays relative, so that code scanning finds it in the repository.
function uriOf(file: string): string {
  const below = isAbsolute(file) ? relative(process.cwd(), file) : file;
  if (below.startsWith("..") || isAbsolute(below)) return pathToFileURL(file).href;
  return below
    .split(sep)
    .filter((part) => part !== ".")
    .map(encodeURIComponent)
    .join("/");
}

function rulesOf({ rules }: Outcome, told: readonly Told[]): readonly ReportingDescriptor[] {
  const ids = new Set(told.map(({ finding }) => finding.rule));
  return rules
    .filter(({ id }) => ids.has(id))
    .map(({ id, statement, why, remedy, severity, source, azure }) => ({
      id,
      shortDescription: { text: statement },
      fullDescription: { text: why ?? statement },
      help: {
        text: `${remedy} Source: ${source.page} (${source.date})`,
        markdown: `**Remedy** ${remedy}\n\n**Source** <${source.page}> (${source.date})`,
      },
      helpUri: source.page,
      defaultConfiguration: { level: severity },
      properties: { tags: ["azure", "vpn", ...(azure?.code === undefined ? [] : [azure.code])] },
    }));
}

function invocation({ unread }: Outcome): Invocation {
  return {
    executionSuccessful: unread.length === 0,
    toolExecutionNotifications: unread.map(({ file, reason }) => ({
      level: "error",
      message: { text: `${file} ${reason}` },
    })),
  };
}

function linesIn(told: readonly Told[], textOf: Outcome["textOf"]): ReadonlyMap<string, JsonLines> {
  const paths = new Map<string, JsonPath[]>();
  for (const { judged, rule } of told) {
    const { path } = judged.gateway;
    const wanted = [path, ...(rule ? argumentsOf(rule).map((argument) => [...path, ...argument]) : [])];
    const sofar = paths.get(judged.file);
    if (sofar) sofar.push(...wanted);
    else paths.set(judged.file, wanted);
  }
  return new Map(
    [...paths].flatMap(([file, wanted]) => {
      const text = textOf(file);
      return text?.trimEnd().includes("\n") === true ? [[file, new JsonLines(text, wanted)] as const] : [];
    }),
  );
}
