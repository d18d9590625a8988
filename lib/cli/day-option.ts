import { parseDay, type Day } from "../domain/day";
import type { Given } from "./arguments";
import type { Terminal } from "./terminal";
import { UsageError } from "./usage-error";

/**
 * The day of `--as-of`; today unless given.
 * @throws UsageError if it is no day.
 */
export function dayOf(given: Given, terminal: Terminal): Day {
  const text = given.one("as-of");
  try {
    return text === undefined ? terminal.today : parseDay(text);
  } catch (error) {
    throw new UsageError(`--as-of: ${error instanceof Error ? error.message : ""}`);
  }
}
