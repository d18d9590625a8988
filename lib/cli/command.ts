import type { Terminal } from "./terminal";

/** One command of the command line. */
export interface Command {
  readonly help: string;
  /**
   * Runs it and gives the exit code.
   * @throws UsageError if it was given wrongly.
   */
  readonly run: (args: readonly string[], terminal: Terminal) => Promise<number>;
}
