import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import type { Running, Workplace } from "./workplace";

const templates = join(__dirname, "../../../examples/pipelines");

/** The text of a template. */
export function textOf(template: string): string {
  return readFileSync(join(templates, template), "utf8");
}

/** What a run of a pipeline came to. */
export interface Result {
  /** Whether everything passed, approvals included. */
  readonly passed: boolean;
  readonly out: string;
  /** Files that people get to see, with what is in them. */
  readonly published: Readonly<Record<string, string>>;
}

/** What a run of a pipeline is given. */
export interface Situation {
  /** Whether somebody approves the replacement of a gateway. */
  readonly approved: boolean;
}

/** Runs a template as its system would, as far as the template needs it. */
export type System = (template: string, workplace: Workplace, situation: Situation) => Result;

/** What the steps of a job share while it runs. */
class Job {
  failed = false;
  out = "";
  readonly published: Record<string, string> = {};

  constructor(readonly workplace: Workplace) {}

  script(shell: readonly [string, ...string[]], script: string, running: Running = {}): boolean {
    const { code, out } = this.workplace.run(shell, script, running);
    this.out += out;
    if (code !== 0) this.failed = true;
    return code === 0;
  }

  publish(path: string): void {
    const text = this.workplace.read(path);
    if (text !== undefined) this.published[path] = text;
  }

  result(passed: boolean): Result {
    return { passed, out: this.out, published: this.published };
  }
}

/** https://docs.github.com/actions/reference/workflows-and-actions/workflow-syntax */
export interface GithubStep {
  readonly name?: string;
  readonly id?: string;
  readonly if?: string;
  readonly run?: string;
  readonly uses?: string;
  readonly with?: Readonly<Record<string, unknown>>;
  readonly env?: Readonly<Record<string, string>>;
}
export interface GithubWorkflow {
  readonly on: Readonly<Record<string, unknown>>;
  readonly permissions: Readonly<Record<string, string>>;
  readonly jobs: {
    readonly check: {
      readonly permissions: Readonly<Record<string, string>>;
      readonly defaults: { readonly run: { readonly shell: string } };
      readonly env: Readonly<Record<string, string>>;
      readonly outputs: Readonly<Record<string, string>>;
      readonly steps: readonly GithubStep[];
    };
    readonly approve: { readonly needs: string; readonly if: string; readonly environment: string };
  };
}
export const githubWorkflow = (template: string): GithubWorkflow => parse(textOf(template)) as GithubWorkflow;

// What "shell: bash" means; without it there is no pipefail.
const githubBash = ["bash", "--noprofile", "--norc", "-eo", "pipefail"] as const;

export const github: System = (template, workplace, { approved }) => {
  const { check } = githubWorkflow(template).jobs;
  const job = new Job(workplace);
  const output = "github-output";
  const jobEnv = Object.fromEntries(
    Object.entries(check.env).map(([name, value]) => [name, githubValue(value)]),
  );
  for (const [index, step] of check.steps.entries()) {
    if (!githubRuns(step.if ?? "success()", job)) continue;
    const own = Object.entries(step.env ?? {}).map(([name, value]) => [name, githubValue(value)] as const);
    const summary = `github-summary-${index}`;
    const env = {
      ...jobEnv,
      ...Object.fromEntries(own),
      GITHUB_OUTPUT: output,
      GITHUB_STEP_SUMMARY: summary,
    };
    if (step.run !== undefined) job.script(githubBash, step.run, { env });
    job.publish(summary);
    for (const input of ["sarif_file", "path"]) {
      const path = step.with?.[input];
      if (typeof path === "string") job.publish(path);
    }
  }
  const waits = workplace.read(output)?.includes("replaces=true") === true;
  return job.result(!job.failed && (!waits || approved));
};

function githubRuns(condition: string, job: Job): boolean {
  const terms = condition.split(" && ").map((term) => {
    const [, file] = /^hashFiles\('([^']+)'\) != ''$/.exec(term) ?? [];
    if (file !== undefined) return job.workplace.read(file) !== undefined;
    const known: Readonly<Record<string, boolean>> = {
      "success()": !job.failed,
      "failure()": job.failed,
      "always()": true,
      "github.event_name == 'pull_request'": true,
    };
    const holds = known[term];
    if (holds === undefined) throw new Error(`"${term}" is no condition these tests know`);
    return holds;
  });
  // A condition that asks for no status asks for success.
  return terms.every(Boolean) && (/(success|failure|always)\(\)/.test(condition) || !job.failed);
}

function githubValue(value: string): string {
  return value.replace(/\$\{\{ (.*?) \}\}/g, (_, expression: string) => {
    if (expression.startsWith("vars.") || expression === "github.token") return "not-a-secret";
    if (expression === "github.event.pull_request.number") return "7";
    throw new Error(`"${expression}" is no expression these tests know`);
  });
}

/** https://learn.microsoft.com/azure/devops/pipelines/yaml-schema */
export interface AzureStep {
  readonly bash?: string;
  readonly task?: string;
  readonly publish?: string;
  readonly artifact?: string;
  readonly name?: string;
  readonly displayName?: string;
  readonly condition?: string;
  readonly inputs?: Readonly<Record<string, string>>;
}
export interface AzurePipeline {
  readonly variables?: Readonly<Record<string, string>>;
  readonly jobs: readonly [
    { readonly job: string; readonly steps: readonly AzureStep[] },
    {
      readonly job: string;
      readonly dependsOn: string;
      readonly condition: string;
      readonly pool: string;
      readonly steps: readonly AzureStep[];
    },
  ];
}
export const azurePipeline = (template: string): AzurePipeline => parse(textOf(template)) as AzurePipeline;

export const azure: System = (template, workplace, { approved }) => {
  const { variables = {}, jobs } = azurePipeline(template);
  const job = new Job(workplace);
  const principal = { idToken: "token", servicePrincipalId: "id", tenantId: "id" };
  for (const { bash, task, publish, condition = "succeeded()", inputs = {} } of jobs[0].steps) {
    if (!azureConditions.includes(condition))
      throw new Error(`"${condition}" is no condition these tests know`);
    if (condition === "succeeded()" && job.failed) continue;
    if (bash !== undefined) job.script(["bash", "--noprofile", "--norc"], bash, { env: variables });
    const { inlineScript, testResultsFiles } = inputs;
    if (task === "AzureCLI@2" && inlineScript !== undefined)
      job.script(["bash"], inlineScript, { env: { ...variables, ...principal } });
    for (const path of [testResultsFiles, publish]) if (path !== undefined) job.publish(path);
  }
  for (const [, path = ""] of job.out.matchAll(/^##vso\[task\.uploadsummary\](.+)$/gm))
    job.publish(path.slice(workplace.folder.length + 1));
  const waits = job.out.includes("##vso[task.setvariable variable=replaces;isOutput=true]true");
  return job.result(!job.failed && (!waits || approved));
};

const azureConditions = ["succeeded()", "succeededOrFailed()", "always()"];

/** https://docs.gitlab.com/ci/yaml */
export interface GitlabJob {
  readonly rules: readonly { readonly if: string; readonly variables?: Readonly<Record<string, string>> }[];
  readonly variables: Readonly<Record<string, string>>;
  readonly before_script: readonly string[];
  readonly script: readonly string[];
  readonly after_script: readonly string[];
  readonly artifacts: {
    readonly when: string;
    readonly paths: readonly string[];
    readonly reports: { readonly junit: string };
  };
}
export const gitlabJob = (template: string): GitlabJob =>
  (parse(textOf(template)) as { "vpn-gateways": GitlabJob })["vpn-gateways"];

export const gitlab: System = (template, workplace, { approved }) => {
  const { rules, variables, before_script, script, after_script, artifacts } = gitlabJob(template);
  const labels = approved ? "network,vpn-replacement" : "network,no-vpn-replacement";
  const rule = rules.find((one) => gitlabRuns(one.if, labels));
  if (rule === undefined) throw new Error("the job is not in the pipeline of a merge request");
  const env = { ...variables, ...rule.variables };
  const job = new Job(workplace);
  job.script(["sh", "-e"], [...before_script, ...script].join("\n"), { env });
  const passed = !job.failed;
  job.script(["sh", "-e"], after_script.join("\n"), { env });
  if (artifacts.when === "always" || passed)
    for (const path of [...artifacts.paths, artifacts.reports.junit]) job.publish(path);
  return job.result(passed);
};

function gitlabRuns(condition: string, labels: string): boolean {
  const [, pattern] = /^\$CI_MERGE_REQUEST_LABELS =~ \/(.+)\/$/.exec(condition) ?? [];
  if (pattern !== undefined) return new RegExp(pattern).test(labels);
  return condition === '$CI_PIPELINE_SOURCE == "merge_request_event"';
}

/** https://www.runatlantis.io/docs/custom-workflows */
export interface AtlantisConfig {
  readonly version: number;
  readonly projects: readonly { readonly name: string; readonly dir: string; readonly workflow: string }[];
  readonly workflows: Readonly<
    Record<string, Readonly<Record<"plan" | "apply", { readonly steps: readonly AtlantisStep[] }>>>
  >;
}
export type AtlantisStep = "init" | "plan" | "show" | "apply" | { readonly run: string };
export const atlantisConfig = (): AtlantisConfig => parse(textOf("atlantis.yaml")) as AtlantisConfig;

/** Atlantis with one project of the template: its plan, and then its apply. */
export const atlantis =
  (project: string): System =>
  (_, workplace, { approved }) => {
    const config = atlantisConfig();
    const { dir = ".", workflow = "" } = config.projects.find(({ name }) => name === project) ?? {};
    const stages = config.workflows[workflow];
    const job = new Job(workplace);
    const whole = join(workplace.folder, dir);
    const env = {
      DIR: whole,
      PLANFILE: join(whole, `${project}-default.tfplan`),
      SHOWFILE: join(whole, `${project}-default.json`),
      ATLANTIS_PR_APPROVED: String(approved),
    };
    // Atlantis goes on to apply only what it planned.
    const steps = [...(stages?.plan.steps ?? []), ...(stages?.apply.steps ?? [])];
    for (const step of steps) {
      if (job.failed) break;
      const script = typeof step === "string" ? builtIn[step] : step.run;
      job.script(["sh"], script, { env, folder: dir });
    }
    return job.result(!job.failed);
  };

const builtIn = {
  init: "terraform init -input=false",
  plan: 'terraform plan -input=false -out "$PLANFILE"',
  show: 'terraform show -json "$PLANFILE" > "$SHOWFILE"',
  apply: 'rm "$PLANFILE"',
};

/** https://pre-commit.com/#new-hooks */
export interface Hook {
  readonly id: string;
  readonly entry: string;
  readonly language: string;
  readonly files: string;
  readonly pass_filenames?: boolean;
  readonly require_serial?: boolean;
}
export const hooks = (): readonly Hook[] =>
  (parse(textOf("pre-commit-config.yaml")) as { repos: readonly { hooks: readonly Hook[] }[] }).repos.flatMap(
    (repo) => repo.hooks,
  );

/** pre-commit with one hook of the template, for files that are committed. */
export const preCommit =
  (id: string, committed: readonly string[]): System =>
  (_, workplace) => {
    const hook = hooks().find((one) => one.id === id);
    if (hook === undefined) throw new Error(`there is no hook ${id}`);
    const files = committed.filter((file) => new RegExp(hook.files).test(file));
    const job = new Job(workplace);
    const args = hook.pass_filenames === false ? [] : files;
    if (files.length > 0) job.script(["sh"], `${hook.entry} "$@"`, { args });
    return job.result(!job.failed);
  };
