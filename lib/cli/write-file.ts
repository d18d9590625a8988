import { writeFileSync } from "node:fs";
import { reasonOf } from "./files";
import { UsageError } from "./usage-error";

/**
 * Writes a file someone asked for.
 * @throws UsageError if the system refuses.
 */
export function writeFile(file: string, text: string): void {
  try {
    writeFileSync(file, text);
  } catch (error) {
    throw new UsageError(`${file} ${reasonOf(error)}`);
  }
}
