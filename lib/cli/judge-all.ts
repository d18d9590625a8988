import type { Relaxations } from "../check/waiver";
import type { DeclaredAt } from "../readers/described-instances";
import { catalogue } from "../rules/catalogue";
import type { Rule } from "../rules/rule";
import type { Given, Options } from "./arguments";
import { dayOf } from "./day-option";
import { declaredIn } from "./declared-folder";
import { filesAt, isLarge, nameOf, shortName, type Found, type Unread } from "./files";
import { judge, type Judging } from "./judge";
import { didYouMean } from "./near";
import type { Described, Judged, Outcome } from "./outcome";
import { Progress } from "./progress";
import { readGateways } from "./read-gateways";
import { rulesIn } from "./rules-file";
import type { Terminal } from "./terminal";
import { UsageError } from "./usage-error";
import { WaiverFile } from "./waiver-file";

/** The options that say how gateways are judged, the same for every command that judges some. */
export const judgingOptions = {
  "as-of": { type: "string" },
  relax: { type: "string", multiple: true },
  waivers: { type: "string", multiple: true },
  rules: { type: "string", multiple: true },
  declared: { type: "string" },
  "no-declared": { type: "boolean" },
} as const satisfies Options;

/** The gateways of the files a command was given, each judged. */
export interface JudgedAll<Kept extends Judged> extends Pick<
  Outcome,
  "asOf" | "rules" | "files" | "unread" | "textOf"
> {
  readonly judged: readonly Kept[];
  readonly judging: Judging;
  readonly waiverFiles: readonly WaiverFile[];
}

/**
 * Reads and judges the gateways of the files a command was given; of the current folder unless any was. Of each, what `keep`
 * gives is kept.
 * @throws UsageError if an option, a waiver file or a rules file can't be used.
 */
export async function judgeAll<Kept extends Judged>(
  given: Given,
  terminal: Terminal,
  { keepText, keep }: { readonly keepText: boolean; readonly keep: (one: Described) => Kept },
): Promise<JudgedAll<Kept>> {
  const asOf = dayOf(given, terminal);
  const own = (await Promise.all(given.all("rules").map(rulesIn))).flat();
  const rules: readonly Rule[] = [...catalogue, ...own];
  const waiverFiles = given.all("waivers").map((file) => WaiverFile.read(file, rules, terminal));
  const judging: Judging = {
    rules,
    waiversOf: (gateway) => waiverFiles.flatMap((file) => file.of(gateway, asOf)),
    relax: relaxations(given.all("relax"), rules),
    trustsDeclared: !given.has("no-declared"),
    asOf,
  };
  const folder = given.one("declared");
  const declaredAt: DeclaredAt = folder === undefined ? () => undefined : declaredIn(folder, terminal);
  const read = readAll(filesOf(given), { declaredAt, keepText, judging, keep }, terminal);
  return { asOf, rules, judging, waiverFiles, ...read };
}

/** The files a command was given, those in folders among them, each once. */
export function filesOf({ paths }: Given): Found {
  const found = (paths.length === 0 ? ["."] : paths).map(filesAt);
  return {
    files: [...new Set(found.flatMap(({ files }) => files))],
    unread: found.flatMap(({ unread }) => unread),
  };
}

interface Reading<Kept> {
  readonly declaredAt: DeclaredAt;
  readonly keepText: boolean;
  readonly judging: Judging;
  readonly keep: (one: Described) => Kept;
}

type ReadAll<Kept> = Pick<Outcome, "files" | "unread" | "textOf"> & { readonly judged: readonly Kept[] };

function readAll<Kept>(found: Found, reading: Reading<Kept>, terminal: Terminal): ReadAll<Kept> {
  const progress = new Progress(terminal);
  try {
    return readEach(found, reading, terminal, progress);
  } finally {
    progress.end();
  }
}

function readEach<Kept>(
  found: Found,
  reading: Reading<Kept>,
  terminal: Terminal,
  progress: Progress,
): ReadAll<Kept> {
  const { judging, keep } = reading;
  const { files } = found;
  const unread: Unread[] = [...found.unread];
  const judged: (readonly Kept[])[] = [];
  const texts = new Map<string, string>();
  for (const [index, path] of files.entries()) {
    progress.tell(`reading ${shortName(path)} (${index + 1} of ${files.length})`, isLarge(path));
    const read = readGateways(path, terminal, reading, (gateway, count, of) => {
      if (count % 500 === 499) progress.tell(`judged ${count + 1} of ${of} gateways`);
      return keep({ file: nameOf(path), gateway, report: judge(gateway, judging) });
    });
    if ("reason" in read) {
      unread.push(read);
      continue;
    }
    if (read.text !== undefined) texts.set(read.file, read.text);
    judged.push(read.gateways);
  }
  return { files: files.length, judged: judged.flat(), unread, textOf: (file) => texts.get(file) };
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
