import {
  appendFileSync,
  chmodSync,
  chownSync,
  readlinkSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
  type Stats,
} from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { reasonOf } from "./files";
import { UsageError } from "./usage-error";

/**
 * Writes a file someone asked for: all of it, or nothing where that fails.
 * @throws UsageError if the system refuses.
 */
export function writeFile(file: string, text: string): void {
  try {
    const before = statSync(file, { throwIfNoEntry: false });
    if (file.startsWith("/dev/") || before?.isFile() === false) appendFileSync(file, text);
    else replace(targetOf(file), text, before);
  } catch (error) {
    throw new UsageError(`${file} ${refusalOf(error)}`);
  }
}

/** The path a symbolic link leads to, whether something is there or not. */
function targetOf(file: string): string {
  let target: string;
  try {
    target = readlinkSync(file);
  } catch {
    return file;
  }
  return targetOf(resolve(dirname(file), target));
}

function replace(file: string, text: string, before: Stats | undefined): void {
  const beside = join(dirname(file), `.${basename(file)}.${process.pid}`);
  try {
    writeFileSync(beside, text, { flag: "wx" });
    if (before) {
      chmodSync(beside, before.mode);
      chownSync(beside, before.uid, before.gid);
    }
    renameSync(beside, file);
  } catch (error) {
    rmSync(beside, { force: true });
    const { code = "" } = error as NodeJS.ErrnoException;
    if (before === undefined || !inPlaceAfter.has(code)) throw error;
    writeFileSync(file, text);
  }
}

// A folder that takes no other file, a file of someone else, and a file that is mounted on its own.
const inPlaceAfter: ReadonlySet<string> = new Set(["EACCES", "EPERM", "EBUSY", "EXDEV"]);

/** Why the system refused to write, in words. */
export function refusalOf(error: unknown): string {
  const { code = "" } = error as NodeJS.ErrnoException;
  return refusals.get(code) ?? reasonOf(error).replace("can't be read", "can't be written");
}

const refusals: ReadonlyMap<string, string> = new Map([
  ["ENOENT", "can't be written: its folder is not there"],
  ["ENOTDIR", "can't be written: its folder is not there"],
]);
