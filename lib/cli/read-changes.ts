import { asBlock } from "../readers/configuration";
import { changesBetween, forgottenIn, movedIn, type ComparedFile } from "../readers/file-changes";
import type { GatewayChangeRead } from "../readers/gateway-changes";
import { Unreadable } from "../readers/gateway-read";
import { changesInPlan } from "../readers/plan-changes";
import { recognise, type FileKind } from "../readers/recognise";
import { filesAt, nameOf, parseJson, readText, standardInput, type Unread } from "./files";
import type { Terminal } from "./terminal";
import { UsageError } from "./usage-error";

/** What was told of each gateway of a plan, or from one file to another, and what could not be read. */
export interface ChangesRead<Told> {
  readonly files: readonly string[];
  readonly gateways: readonly Told[];
  readonly unread: readonly Unread[];
}

const names: Readonly<Record<FileKind, string>> = {
  synthesized: "a stack",
  plan: "a plan",
  state: "a state",
  arm: "ARM JSON",
};

/**
 * Reads what happens to gateways, and keeps what `tell` says of each.
 * @throws UsageError if there are more paths than two or none, if a single one is no plan, or if what runs comes after what
 * is planned.
 */
export function readChanges<Told>(
  paths: readonly string[],
  terminal: Terminal,
  tell: (change: GatewayChangeRead) => Told,
): ChangesRead<Told> {
  if (paths.length === 0 || paths.length > 2) {
    throw new UsageError(
      "impact needs a plan, or the files of before and after, like: p2s impact tfplan.json",
    );
  }
  if (paths.length === 2 && paths[0] === paths[1])
    throw new UsageError(`"${paths[0] ?? ""}" is given twice; give the file of before, then that of after`);
  const read = paths.map(onlyFile).map((path) => parsed(path, terminal));
  const files = paths.map(nameOf);
  const unread = read.filter((one): one is Unread => "reason" in one);
  const [before, after] = read.filter((one): one is Parsed => "json" in one);
  if (unread.length > 0 || before === undefined) return { files, gateways: [], unread };
  try {
    return { files, gateways: Array.from(after ? between(before, after) : ofPlan(before), tell), unread };
  } catch (error) {
    if (error instanceof RangeError)
      return { files, gateways: [], unread: [{ file: files.join(", "), reason: tooDeep }] };
    throw error;
  }
}

interface Parsed {
  readonly file: string;
  readonly kind: FileKind;
  readonly json: unknown;
}

const tooDeep = "is nested too deeply to be read";

// A folder stands for the one stack or plan in it.
function onlyFile(path: string): string {
  if (path === standardInput) return path;
  const { files } = filesAt(path);
  if (files.length < 2) return files[0] ?? path;
  throw new UsageError(
    `${path} has ${files.length} stacks and plans in it; name one, like ${files[0] ?? ""}`,
  );
}

function parsed(path: string, terminal: Terminal): Parsed | Unread {
  const file = nameOf(path);
  try {
    const json = parseJson(readText(path, terminal));
    return { file, json, kind: recognise(json).kind };
  } catch (error) {
    if (error instanceof Unreadable) return { file, reason: error.message };
    if (error instanceof RangeError) return { file, reason: tooDeep };
    throw error;
  }
}

function ofPlan({ file, kind, json }: Parsed): Iterable<GatewayChangeRead> {
  if (kind === "plan") return changesInPlan(asBlock(json), nothing);
  throw new UsageError(
    `${file} is ${names[kind]}, which says nothing of a change; give the file of before and that of after`,
  );
}

function between(before: Parsed, after: Parsed): readonly GatewayChangeRead[] {
  const [was, is] = [compared(before), compared(after)];
  if (!runs(was) && runs(is) && was.found.length > 0) {
    throw new UsageError(
      `${after.file} is ${names[after.kind]} of what runs already, and ${before.file} is ${names[before.kind]}; give what runs first`,
    );
  }
  return changesBetween(was, is);
}

function compared({ kind, json }: Parsed): ComparedFile {
  const stack = asBlock(json);
  return {
    kind,
    found: recognise(json).found(nothing),
    moved: movedIn(stack),
    forgotten: forgottenIn(stack),
  };
}

function runs({ kind, found }: ComparedFile): boolean {
  return (
    kind === "state" || (kind === "arm" && found.length > 0 && found.every((one) => one.kind === "existing"))
  );
}

const nothing = (): undefined => undefined;
