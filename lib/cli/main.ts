#!/usr/bin/env node
import { firstLine } from "./first-line";
import { processTerminal } from "./terminal";
import { run } from "./run";

// A team's rules may throw behind our back, or never finish to load: neither must look like a verdict.
process.exitCode = 2;
process.on("uncaughtException", (error) => {
  process.stderr.write(`p2s: ${firstLine(error)}\n`);
  process.exit(2);
});
const tellUnfinished = (): void => void process.stderr.write("p2s: a rules file never finishes to load\n");
process.once("beforeExit", tellUnfinished);

void run(process.argv.slice(2), processTerminal()).then((code) => {
  process.off("beforeExit", tellUnfinished);
  process.exitCode = code;
});
