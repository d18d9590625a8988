import { isUtf8 } from "node:buffer";
import { readdirSync, realpathSync, statSync } from "node:fs";
import { basename, join, normalize } from "node:path";
import { Unreadable } from "../readers/gateway-read";
import { readBytes } from "./read-bytes";
import type { Terminal } from "./terminal";

/** Standard input, where a path is meant. */
export const standardInput = "-";

const skipped = new Set(["node_modules", ".git", ".terraform"]);

/** A path that could not be read, and why. */
export interface Unread {
  readonly file: string;
  readonly reason: string;
}

/** The files that paths stand for, and what can't be looked at. */
export interface Found {
  readonly files: readonly string[];
  readonly unread: readonly Unread[];
}

/** The files a path stands for: itself, or the stacks and plans in a folder. */
export function filesAt(given: string): Found {
  if (given === standardInput) return { files: [given], unread: [] };
  if (given === "") return { files: [], unread: [{ file: '""', reason: "is no path" }] };
  const path = normalize(given);
  try {
    if (!statSync(path).isDirectory()) return { files: [path], unread: [] };
    const found = filesIn(path, new Set());
    const isEmpty = found.files.length + found.unread.length === 0;
    return isEmpty ? { files: [], unread: [{ file: path, reason: emptiness(path) }] } : found;
  } catch (error) {
    const hint = basename(path) === "cdktf.out" ? '; "cdktf synth" writes it' : "";
    return { files: [], unread: [{ file: path, reason: reasonOf(error) + hint }] };
  }
}

function emptiness(folder: string): string {
  const reason = "has nothing to check: no cdk.tf.json, tfplan.json or *.tfplan.json in it";
  const hasHcl = readdirSync(folder).some((name) => name.endsWith(".tf"));
  const way = "terraform plan -out tfplan && terraform show -json tfplan > tfplan.json";
  return hasHcl ? `${reason}; make one with: ${way}` : reason;
}

function filesIn(folder: string, seen: Set<string>): Found {
  const files: string[] = [];
  const unread: Unread[] = [];
  const here = realpathSync(folder);
  if (seen.has(here)) return { files, unread };
  seen.add(here);
  for (const entry of readdirSync(folder, { withFileTypes: true }).sort((a, b) =>
    a.name < b.name ? -1 : 1,
  )) {
    const path = join(folder, entry.name);
    let isWanted = isNamedForUs(entry.name);
    try {
      const real = entry.isSymbolicLink() ? statSync(path) : entry;
      if (real.isDirectory()) {
        isWanted = !skipped.has(entry.name);
        const below = isWanted ? filesIn(path, seen) : nothing;
        files.push(...below.files);
        unread.push(...below.unread);
      } else if (isWanted && real.isFile()) {
        files.push(path);
      } else if (isWanted) {
        unread.push({ file: path, reason: "is neither a file nor a folder" });
      }
    } catch (error) {
      if (isWanted) unread.push({ file: path, reason: reasonOf(error) });
    }
  }
  return { files, unread };
}

const nothing: Found = { files: [], unread: [] };

function isNamedForUs(name: string): boolean {
  return name === "cdk.tf.json" || name === "tfplan.json" || name.endsWith(".tfplan.json");
}

/**
 * The text of a file or of standard input.
 * @throws Unreadable if it can't be read or is no UTF-8 text.
 */
export function readText(file: string, terminal: Terminal): string {
  try {
    return decode(file === standardInput ? terminal.input() : readBytes(file));
  } catch (error) {
    if (error instanceof Unreadable) throw error;
    throw new Unreadable(reasonOf(error));
  }
}

function decode(bytes: Buffer): string {
  const [first, second, third] = bytes;
  const hasUtf16Mark = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
  if (hasUtf16Mark || (first === 0) !== (second === 0)) {
    throw new Unreadable("is UTF-16; write it as UTF-8, in PowerShell with: | Out-File -Encoding utf8");
  }
  if (first === 0x50 && second === 0x4b) {
    throw new Unreadable('is a saved plan; give the output of "terraform show -json PLAN" instead');
  }
  if (!isUtf8(bytes)) throw new Unreadable("is no UTF-8 text");
  const hasMark = first === 0xef && second === 0xbb && third === 0xbf;
  return bytes.toString("utf8", hasMark ? 3 : 0);
}

/**
 * Parsed JSON. What stands in the text never gets into the message, since it may be secret.
 * @throws Unreadable if the text is no JSON.
 */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    throw new Unreadable(faultOf(text, error instanceof Error ? error.message : ""));
  }
}

function faultOf(text: string, message: string): string {
  if (text.trim() === "") return "is empty";
  if (/^\s*\{"@level"/.test(text)) {
    return 'is the log of "terraform plan -json"; give the output of "terraform show -json PLAN" instead';
  }
  if (!/^\s*[[{]/.test(text)) {
    const start = text.slice(0, 10_000);
    return languages.find(({ looks }) => looks.test(start))?.told ?? "is no JSON";
  }
  if (message.includes("end of JSON") || message.includes("Unterminated"))
    return "is JSON that ends early: it is cut off";
  const position = /position (\d+)/.exec(message)?.[1];
  if (position === undefined) return "is JSON with a fault in it";
  const before = text.slice(0, Number(position));
  if (before.trimEnd().length === text.trimEnd().length) return "is JSON that ends early: it is cut off";
  const line = before.split("\n").length;
  return `is JSON with a fault in line ${line}, column ${before.length - before.lastIndexOf("\n")}`;
}

// What people give in place of what is made from it.
const languages = [
  {
    looks:
      /^[ \t]*(?:terraform|(?:resource|data) "[^"\n]*" "[^"\n]*"|(?:provider|module|variable) "[^"\n]*") *\{/m,
    told: `is HCL; plan it, and give what "terraform show -json PLAN" prints`,
  },
  {
    looks: /^[ \t]*(?:targetScope *=|param \w+ \w+|(?:resource|module) \w+ '[^'\n]*')/m,
    told: 'is Bicep; give what "az bicep build --stdout" prints of it',
  },
];

/** Why the system refused, in words. */
export function reasonOf(error: unknown): string {
  const { code } = error as NodeJS.ErrnoException;
  return reasons.get(code ?? "") ?? `can't be read (${code ?? "for a reason the system does not give"})`;
}

const reasons: ReadonlyMap<string, string> = new Map([
  ["ENOENT", "is not there"],
  ["EACCES", "can't be read: permission denied"],
  ["EPERM", "can't be read: permission denied"],
  ["ELOOP", "is a symbolic link that leads back to itself"],
  ["EISDIR", "is a folder"],
  ["ENOTDIR", "is not there"],
  ["ENAMETOOLONG", "is not there: the name is too long"],
  ["ENXIO", "is neither a file nor a folder"],
  ["ENOSPC", "can't be written: there is no space left"],
  ["EROFS", "can't be written: the file system is read-only"],
]);

/** Whether reading a file takes a while. */
export function isLarge(file: string): boolean {
  return (statSync(file, { throwIfNoEntry: false })?.size ?? 0) > 10_000_000;
}

/** How a file is called in what people read. */
export function nameOf(file: string): string {
  return file === standardInput ? "standard input" : file;
}

/** The last part of a path, for a line of progress. */
export function shortName(file: string): string {
  return file === standardInput ? nameOf(file) : basename(file);
}
