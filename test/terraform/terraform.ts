import { execFile } from "node:child_process";
import { cpSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { devNull, tmpdir } from "node:os";
import { join } from "node:path";
import { onPath } from "./on-path";
import { serve } from "./provider/provider";

/** Whether tests can run terraform on this machine. */
export const hasTerraform = onPath("terraform");

/** `describe` for tests that run terraform: without it they are skipped, and one line says so. */
export function describeTerraform(name: string, tests: () => void): void {
  if (hasTerraform) {
    jest.setTimeout(process.env["P2S_REAL_PROVIDER"] === "1" ? 600_000 : 60_000);
    describe(name, tests);
  } else {
    process.stderr.write(`Skipped: ${name}. There is no terraform on the PATH.\n`);
    describe.skip(name, tests);
  }
}

/** What a terraform command came to. */
export interface Outcome {
  /** Whether the command did what it was asked. */
  ok: boolean;
  /** 1 for a failure, 2 for a plan with changes, else 0. */
  exitCode: number;
  /** The errors, each as its summary and detail: `Resource precondition failed: The pool overlaps the network.` */
  errors: string[];
}

/** A plan, which was saved when there were no errors. */
export interface Plan extends Outcome {
  /** The plan as `terraform show -json` prints it. */
  planJson: () => Promise<PlanJson>;
  /** The plan as people read it. */
  text: () => Promise<string>;
}

/**
 * The parts of a plan's JSON that tests look at.
 * https://developer.hashicorp.com/terraform/internals/json-format#plan-representation
 */
export interface PlanJson {
  resource_changes?: ResourceChange[];
  planned_values: { outputs?: Record<string, { value?: unknown }> };
  prior_state?: { values?: { root_module: { resources?: { address: string; values: object }[] } } };
}

/** What a plan does to one resource. */
export interface ResourceChange {
  address: string;
  type: string;
  change: {
    actions: string[];
    before: Record<string, unknown> | null;
    after: Record<string, unknown> | null;
    after_unknown: Record<string, unknown>;
    replace_paths?: (string | number)[][];
  };
}

/** Terraform commands in one stack's folder. */
export interface Stack {
  /** The folder, which is removed after the tests of the file. */
  directory: string;
  /** @throws Error with terraform's own words when the stack can't be initialised */
  init: () => Promise<void>;
  validate: () => Promise<Outcome>;
  /** @param variables values for the stack's variables, by name */
  plan: (variables?: Record<string, unknown>) => Promise<Plan>;
  apply: (variables?: Record<string, unknown>) => Promise<Outcome>;
  destroy: (variables?: Record<string, unknown>) => Promise<Outcome>;
}

const cleanUps: (() => void)[] = [];

afterAll(() => {
  for (const cleanUp of cleanUps.splice(0)) cleanUp();
});

function freshDirectory(): string {
  const directory = mkdtempSync(join(tmpdir(), "terraform-"));
  cleanUps.push(() => {
    rmSync(directory, { recursive: true, force: true });
  });
  return directory;
}

/**
 * Terraform in a copy of a stack, so that neither state nor plans are left where the stack is.
 *
 * @param stack the folder of a synthesized stack, or a configuration in Terraform's JSON syntax
 */
export function inStack(stack: string | object): Stack {
  const directory = freshDirectory();
  if (typeof stack === "string") cpSync(stack, directory, { recursive: true });
  else writeJson(directory, "main.tf.json", stack);
  // A synthesized stack names a state file by its full path, or a backend that tests can't reach.
  writeJson(directory, "backend_override.tf.json", {
    terraform: { backend: { local: { path: "terraform.tfstate" } } },
  });
  const run = (command: string, ...options: string[]): Promise<Ran> =>
    terraform(directory, command, ...options);
  const withVariables = (variables: Record<string, unknown>): string =>
    `-var-file=${writeJson(directory, "variables.tfvars.json", variables)}`;

  return {
    directory,
    init: async () => {
      const { exitCode, stdout, stderr } = await run("init", ...shared);
      if (exitCode !== 0) throw new Error(`terraform init failed: ${stdout}${stderr}`);
    },
    validate: async () => outcomeOf(await run("validate", "-no-color", "-json")),
    plan: async (variables = {}) => {
      const options = [...shared, unlocked, "-json", "-detailed-exitcode", "-out=plan"];
      const outcome = outcomeOf(await run("plan", ...options, withVariables(variables)));
      const show = async (...format: string[]): Promise<string> =>
        (await run("show", "-no-color", ...format, "plan")).stdout;
      return {
        ...outcome,
        planJson: async () => JSON.parse(await show("-json")) as PlanJson,
        text: () => show(),
      };
    },
    apply: async (variables = {}) =>
      outcomeOf(await run("apply", ...shared, unlocked, "-json", "-auto-approve", withVariables(variables))),
    destroy: async (variables = {}) =>
      outcomeOf(
        await run("destroy", ...shared, unlocked, "-json", "-auto-approve", withVariables(variables)),
      ),
  };
}

/**
 * Says what Azure holds, for the data sources, imports and computed values of this file's tests.
 *
 * @param things attributes by type and name: `{ "azurerm_subnet.GatewaySubnet": { address_prefixes: ["10.9.0.0/27"] } }`
 */
export async function azureHolds(things: Record<string, Record<string, unknown>>): Promise<void> {
  process.env["P2S_STAND_IN_DATA"] = writeJson(freshDirectory(), "azure.json", things);
  const { reattach, close } = await serve("tcp");
  process.env["TF_REATTACH_PROVIDERS"] = reattach;
  cleanUps.push(close);
}

/**
 * What terraform makes of expressions, such as `contains(["Basic"], "VpnGw1")`, in one run.
 *
 * @throws Error with terraform's own words when an expression can't be evaluated
 */
export async function evaluate(expressions: readonly string[]): Promise<unknown[]> {
  const directory = freshDirectory();
  const outputs = expressions.map((expression, index) => [
    `result_${index}`,
    { value: `\${jsonencode(${expression})}` },
  ]);
  writeJson(directory, "main.tf.json", { output: Object.fromEntries(outputs) as object });
  const ran = await terraform(directory, "apply", ...shared, unlocked, "-json", "-auto-approve");
  const { ok, errors } = outcomeOf(ran);
  if (!ok) throw new Error(errors.join("\n"));
  const results = messagesOf(ran.stdout).findLast(({ type }) => type === "outputs")?.outputs ?? {};
  return expressions.map((_, index): unknown => JSON.parse(results[`result_${index}`]?.value ?? ""));
}

const shared = ["-no-color", "-input=false"];
const unlocked = "-lock=false";

interface Ran {
  exitCode: number;
  stdout: string;
  stderr: string;
}

function terraform(directory: string, ...command: string[]): Promise<Ran> {
  const env = {
    ...process.env,
    TF_CLI_CONFIG_FILE: devNull,
    TF_IN_AUTOMATION: "1",
    CHECKPOINT_DISABLE: "1",
  };
  return new Promise((resolve, reject) => {
    execFile("terraform", command, { cwd: directory, env, maxBuffer: Infinity }, (error, stdout, stderr) => {
      if (error && typeof error.code !== "number")
        reject(new Error("terraform could not be run", { cause: error }));
      else resolve({ exitCode: error ? Number(error.code) : 0, stdout, stderr });
    });
  });
}

interface Diagnostic {
  severity: "error" | "warning";
  summary: string;
  detail: string;
}

/** A line of `plan -json`, or all that `validate -json` prints. */
interface TerraformMessage {
  type?: string;
  diagnostic?: Diagnostic;
  diagnostics?: Diagnostic[];
  outputs?: Record<string, { value?: string }>;
}

function messagesOf(stdout: string): TerraformMessage[] {
  const texts = stdout.startsWith("{\n") ? [stdout] : stdout.split("\n").filter(Boolean);
  return texts.map((text) => JSON.parse(text) as TerraformMessage);
}

function outcomeOf({ exitCode, stdout }: Ran): Outcome {
  const errors = messagesOf(stdout)
    .flatMap(({ diagnostic, diagnostics = [] }) => (diagnostic ? [diagnostic] : diagnostics))
    .filter(({ severity }) => severity === "error")
    .map(({ summary, detail }) => (detail ? `${summary}: ${detail}` : summary));
  return { ok: exitCode !== 1, exitCode, errors };
}

function writeJson(directory: string, name: string, content: object): string {
  const path = join(directory, name);
  writeFileSync(path, JSON.stringify(content));
  return path;
}
