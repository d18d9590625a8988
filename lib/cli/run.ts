import { adoptCommand } from "./adopt-command";
import { checkCommand } from "./check-command";
import type { Command } from "./command";
import { explainCommand } from "./explain-command";
import { firstLine } from "./first-line";
import { impactCommand } from "./impact-command";
import { didYouMean } from "./near";
import { newCommand } from "./new-command";
import { poolCommand } from "./pool-command";
import { reportCommand } from "./report-command";
import { rulesCommand } from "./rules-command";
import { sizeCommand } from "./size-command";
import type { Terminal } from "./terminal";
import { UsageError } from "./usage-error";
import { version } from "./version";

const commands: Readonly<Record<string, Command>> = {
  check: checkCommand,
  explain: explainCommand,
  rules: rulesCommand,
  impact: impactCommand,
  report: reportCommand,
  size: sizeCommand,
  pool: poolCommand,
  adopt: adoptCommand,
  new: newCommand,
};

const help = `p2s: refuses invalid Azure point-to-site VPN gateways before Azure does

  p2s check [PATH…]     judge the gateways of stacks, plans, states and ARM JSON
  p2s explain RULE      say what a rule or an error code of Azure is about
  p2s rules             list every rule, and the next dates that matter
  p2s impact PLAN       say what a change does to the people who connect
  p2s report PATH… -o FILE
                        draw gateways on one HTML page, for people
  p2s size              say which SKU a new gateway should have
  p2s pool              find address space that is free for clients
  p2s adopt FILE        print the program of gateways that run already
  p2s new TEMPLATE DIR  start a program from a blessed example

  p2s COMMAND --help    all options of a command, with examples
  p2s --version

The shortest way into a pipeline:

  terraform plan -out tfplan && terraform show -json tfplan > tfplan.json
  p2s check tfplan.json

Exit code: 0 clean, 1 findings, 2 could not read or wrong usage.
`;

/**
 * Runs the command line and gives its exit code: 0 clean, 1 findings, 2 could not read or wrong usage. Never throws, and
 * sets no exit code itself.
 */
export async function run(args: readonly string[], terminal: Terminal): Promise<number> {
  try {
    return await dispatch(args, terminal);
  } catch (error) {
    terminal.error(`p2s: ${oneLine(error)}\n`);
    return 2;
  }
}

async function dispatch([name, ...rest]: readonly string[], terminal: Terminal): Promise<number> {
  if (name === undefined) {
    terminal.error(help);
    return 2;
  }
  if (["--help", "-h", "help"].includes(name)) {
    const command = commandOf(rest[0]);
    terminal.out(command?.help ?? help);
    return 0;
  }
  if (name === "--version") {
    terminal.out(`${version()}\n`);
    return 0;
  }
  const command = commandOf(name);
  if (command === undefined) {
    const near = didYouMean(name, Object.keys(commands));
    throw new UsageError(`there is no command "${name}".${near} "p2s --help" lists them`);
  }
  if (rest.some((argument) => argument === "--help" || argument === "-h")) {
    terminal.out(command.help);
    return 0;
  }
  return command.run(rest, terminal);
}

function commandOf(name: string | undefined): Command | undefined {
  return name !== undefined && Object.hasOwn(commands, name) ? commands[name] : undefined;
}

function oneLine(error: unknown): string {
  const isTooDeep = error instanceof RangeError && error.message.includes("call stack");
  return isTooDeep ? "what was given is nested too deeply to be read" : firstLine(error);
}
