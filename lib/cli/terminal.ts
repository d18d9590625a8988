import type { Day } from "../domain/day";
import { readInput } from "./read-bytes";

/** Where a command reads and writes, and what day it is there. */
export interface Terminal {
  readonly out: (text: string) => void;
  readonly error: (text: string) => void;
  /** Everything on standard input. */
  readonly input: () => Buffer;
  /** Whether people read standard output in colour. */
  readonly colour: boolean;
  /** Whether people look at standard error. */
  readonly watched: boolean;
  readonly today: Day;
}

/** The terminal of this process. */
export function processTerminal(): Terminal {
  // Whoever reads may stop early, as `head` does.
  process.stdout.on("error", ({ code }: NodeJS.ErrnoException) => {
    process.exit(code === "EPIPE" ? process.exitCode : 2);
  });
  return {
    out: (text) => void process.stdout.write(text),
    error: (text) => void process.stderr.write(text),
    input: readInput,
    colour: process.stdout.isTTY && process.env["NO_COLOR"] === undefined && process.env["TERM"] !== "dumb",
    watched: process.stderr.isTTY,
    today: new Date().toISOString().slice(0, 10),
  };
}
