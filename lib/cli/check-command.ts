import type { DeclaredAt } from "../readers/described-instances";
import type { Relaxations } from "../check/waiver";
import { catalogue } from "../rules/catalogue";
import type { Rule } from "../rules/rule";
import { choice, parseArguments, type Given, type Options } from "./arguments";
import { checkHelp } from "./check-help";
import type { Command } from "./command";
import { dayOf } from "./day-option";
import { declaredIn } from "./declared-folder";
import { filesAt, isLarge, shortName, type Unread } from "./files";
import { formats, parseFormats, type Format } from "./formats/formats";
import { judge, type Judging } from "./judge";
import { didYouMean } from "./near";
import { exitCode, type Judged, type Outcome } from "./outcome";
import { Progress } from "./progress";
import { readGateways } from "./read-gateways";
import { rulesIn } from "./rules-file";
import type { Terminal } from "./terminal";
import { UsageError } from "./usage-error";
import { baseline, WaiverFile } from "./waiver-file";
import { writeFile } from "./write-file";

const options: Options = {
  format: { type: "string", multiple: true },
  "as-of": { type: "string" },
  relax: { type: "string", multiple: true },
  waivers: { type: "string", multiple: true },
  "write-waivers": { type: "string" },
  rules: { type: "string", multiple: true },
  declared: { type: "string" },
  "no-declared": { type: "boolean" },
  "fail-on": { type: "string" },
};

/** `p2s check`. */
export const checkCommand: Command = {
  help: checkHelp,
  run: async (args, terminal) => {
    const given = parseArguments(args, options);
    const wanted = parseFormats(given.all("format"));
    const outcome = await checkAll(given, wanted, terminal);
    for (const { file, reason } of outcome.unread) terminal.error(`p2s: ${file} ${reason}\n`);
    for (const { name, file } of wanted) {
      const text = await formats[name](outcome, { colour: file === undefined && terminal.colour });
      if (file === undefined) terminal.out(text);
      else writeFile(file, text);
    }
    return exitCode(outcome);
  },
};

async function checkAll(given: Given, wanted: readonly Format[], terminal: Terminal): Promise<Outcome> {
  const asOf = dayOf(given, terminal);
  const failOn = choice("fail-on", given.one("fail-on") ?? "error", ["error", "warning"]);
  const own = (await Promise.all(given.all("rules").map(rulesIn))).flat();
  const rules: readonly Rule[] = [...catalogue, ...own];
  const files = given.all("waivers").map((file) => WaiverFile.read(file, rules, terminal));
  const judging: Judging = {
    rules,
    waiversOf: (gateway) => files.flatMap((file) => file.of(gateway, asOf)),
    relax: relaxations(given.all("relax"), rules),
    trustsDeclared: !given.has("no-declared"),
    asOf,
  };
  const folder = given.one("declared");
  const declaredAt: DeclaredAt = folder === undefined ? () => undefined : declaredIn(folder, terminal);
  const keepText = wanted.some(({ name }) => name === "sarif");
  const read = readAll(given.paths, { declaredAt, keepText }, judging, terminal);

  const target = given.one("write-waivers");
  if (target === undefined) {
    const waiverFaults = files.flatMap((file) => file.faultsAmong(read.judged, asOf));
    return { asOf, failOn, rules, ...read, waiverFaults };
  }
  const kept = files.flatMap((file) => file.usedAmong(read.judged));
  writeFile(target, baseline(read.judged, kept, asOf));
  const accepted = WaiverFile.read(target, rules, terminal);
  const judged = read.judged.map(({ file, gateway }) => ({
    file,
    gateway,
    report: judge(gateway, { ...judging, waiversOf: (one) => accepted.of(one, asOf) }),
  }));
  return { asOf, failOn, rules, ...read, judged, waiverFaults: [] };
}

interface Reading {
  readonly declaredAt: DeclaredAt;
  readonly keepText: boolean;
}

function readAll(
  paths: readonly string[],
  reading: Reading,
  judging: Judging,
  terminal: Terminal,
): Pick<Outcome, "files" | "judged" | "unread" | "textOf"> {
  const progress = new Progress(terminal);
  const found = (paths.length === 0 ? ["."] : paths).map(filesAt);
  const unread: Unread[] = found.flatMap((one) => one.unread);
  const files = [...new Set(found.flatMap((one) => one.files))];
  const judged: Judged[] = [];
  const texts = new Map<string, string>();
  for (const [index, path] of files.entries()) {
    progress.tell(`reading ${shortName(path)} (${index + 1} of ${files.length})`, isLarge(path));
    const read = readGateways(path, terminal, reading);
    if ("reason" in read) {
      unread.push(read);
      continue;
    }
    if (read.text !== undefined) texts.set(read.file, read.text);
    for (const [count, gateway] of read.gateways.entries()) {
      if (count % 500 === 499) progress.tell(`judged ${count + 1} of ${read.gateways.length} gateways`);
      judged.push({ file: read.file, gateway, report: judge(gateway, judging) });
    }
  }
  progress.end();
  return { files: files.length, judged, unread, textOf: (file) => texts.get(file) };
}

function relaxations(given: readonly string[], rules: readonly Rule[]): Relaxations {
  return Object.fromEntries(
    given.map((text) => {
      const [id = "", ...reason] = text.split("=");
      const rule = rules.find((one) => one.id === id);
      const lifted = rules.filter((one) => one.isLifted).map((one) => one.id);
      if (rule === undefined) throw new UsageError(`--relax: "${id}" is no rule.${didYouMean(id, lifted)}`);
      if (!rule.isLifted) {
        throw new UsageError(
          `--relax: Azure has not lifted "${id}"; waive it in a file instead. Lifted are ${lifted.join(", ")}`,
        );
      }
      return [id, reason.join("=") || "relaxed on the command line"];
    }),
  );
}
