import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseXml } from "../cli/formats/xml";
import { hasTerraform } from "../terraform/terraform";
import {
  atlantis,
  atlantisConfig,
  azure,
  azurePipeline,
  github,
  githubWorkflow,
  gitlab,
  gitlabJob,
  hooks,
  preCommit,
  textOf,
  type System,
} from "./pipelines/systems";
import { Workplace, type Given } from "./pipelines/workplace";

jest.setTimeout(60_000);

const project = join(__dirname, "../..");
const manifest = JSON.parse(readFileSync(join(project, "package.json"), "utf8")) as {
  name: string;
  version: string;
  peerDependencies: Record<string, string>;
  peerDependenciesMeta: Record<string, { optional?: boolean }>;
};
const folder = join(project, "examples/pipelines");
const plans = join(project, "test/fixtures/plans");
const planOf = (name: string): string => readFileSync(join(plans, `${name}.json`), "utf8");
const inNetwork = (text: string): string => text.replaceAll('"172.16.200.0/22"', '"10.0.4.0/22"');

const stack = readFileSync(join(project, "examples/expected/certificate.tf.json"), "utf8");
const waived = inNetwork(stack).replace(
  '"expectedClients": 400',
  '"expectedClients": 400, "waivers": [{ "rule": "pool-overlap-vnet", "reason": "NET-12" }]',
);

interface Template {
  readonly system: System;
  /** Where the configuration of Terraform stands; below the folder of a synthesized app for these. */
  readonly stack: string;
  /** What people get to see, by the kind of file. */
  readonly shows: readonly ("sarif" | "junit" | "markdown" | "drawing")[];
  /** The commands of p2s that a run without faults comes to. */
  readonly calls: readonly string[];
}
const hcl = "main.tf.json";
const app = "cdktf.out/stacks/network/cdk.tf.json";
const ofPlan = ["report", "check", "impact"];
const ofApp = ["report", "check", ...ofPlan];
const templates: Readonly<Record<string, Template>> = {
  "github-actions.yml": {
    system: github,
    stack: hcl,
    shows: ["sarif", "markdown", "drawing"],
    calls: [...ofPlan, "impact"],
  },
  "github-actions-cdktf.yml": {
    system: github,
    stack: app,
    shows: ["sarif", "markdown", "drawing"],
    calls: [...ofApp, "impact"],
  },
  "azure-pipelines.yml": {
    system: azure,
    stack: hcl,
    shows: ["junit", "markdown", "drawing"],
    calls: [...ofPlan, "impact"],
  },
  "azure-pipelines-cdktf.yml": {
    system: azure,
    stack: app,
    shows: ["junit", "markdown", "drawing"],
    calls: [...ofApp, "impact"],
  },
  "gitlab-ci.yml": { system: gitlab, stack: hcl, shows: ["junit", "drawing"], calls: ofPlan },
  "gitlab-ci-cdktf.yml": { system: gitlab, stack: app, shows: ["junit", "drawing"], calls: ofApp },
  "atlantis.yaml terraform": {
    system: atlantis("terraform"),
    stack: hcl,
    shows: [],
    calls: ["check", "impact", "impact"],
  },
  // The server synthesizes before Atlantis reads its projects.
  "atlantis.yaml cdktf": {
    system: atlantis("cdktf"),
    stack: "ci-cdktf.out/stacks/network/cdk.tf.json",
    shows: [],
    calls: ["check", "check", "impact", "impact"],
  },
};
const isApp = ({ stack: path }: Template): boolean => path.endsWith("cdk.tf.json");

/** A repository whose stack says something, and a plan if terraform is not to make it. */
function given(template: Template, text: string, plan?: string): Given {
  const planned = plan !== undefined && { plan };
  return template.stack === app
    ? { files: {}, synthesized: { [app]: text }, ...planned }
    : { files: { [template.stack]: text }, ...planned };
}

interface Row {
  readonly stack: string;
  /** What terraform shows; it really plans the stack unless given, where it is there. */
  readonly plan?: string;
  /** What it would have planned, where there is no terraform. */
  readonly without?: string;
  readonly approved?: boolean;
  readonly passes: boolean;
  readonly says: RegExp;
  /** Whether only apps have it. */
  readonly ofApps?: boolean;
}
const clean = planOf("create");
const unreadable = "{}";
const rows: Readonly<Record<string, Row>> = {
  "nothing is wrong": { stack, without: clean, passes: true, says: /0 errors, 0 warnings/ },
  "a pool in the network": {
    stack: inNetwork(stack),
    without: inNetwork(clean),
    passes: false,
    says: /pool-overlap-vnet/,
  },
  "a fault that only the plan shows": {
    stack,
    plan: inNetwork(clean),
    passes: false,
    says: /pool-overlap-vnet/,
  },
  "a fault that the code waives": {
    stack: waived,
    ofApps: true,
    passes: true,
    says: /waived pool-overlap-vnet/,
  },
  "a gateway that is replaced": {
    stack,
    plan: planOf("active-active-replaced"),
    passes: false,
    says: /highest rung replace/,
  },
  "a gateway that is replaced, with somebody's yes": {
    stack,
    plan: planOf("active-active-replaced"),
    approved: true,
    passes: true,
    says: /highest rung replace/,
  },
  "a change that Azure refuses, with somebody's yes": {
    stack,
    plan: planOf("sku-other-generation-in-place"),
    approved: true,
    passes: false,
    says: /highest rung refused/,
  },
  "a plan that can't be read": {
    stack,
    plan: "{}",
    approved: true,
    passes: false,
    says: /p2s: .*tfplan.*|p2s: .*json/,
  },
};

const valid: Readonly<Record<Template["shows"][number], (name: string, text: string) => boolean>> = {
  sarif: (name, text) =>
    name.endsWith(".sarif") && (JSON.parse(text) as { version: string }).version === "2.1.0",
  junit: (name, text) => name.endsWith(".xml") && parseXml(text).name === "testsuites",
  markdown: (_, text) => text.startsWith("### p2s check "),
  drawing: (name, text) => name.endsWith(".html") && /^<!doctype html>/i.test(text),
};

describe.each(Object.entries(templates))("%s", (name, template) => {
  const [file = ""] = name.split(" ");
  const place = ({ stack: text, plan, without }: Row): Workplace =>
    new Workplace(given(template, text, hasTerraform ? plan : (plan ?? without)));
  const cases = Object.entries(rows).filter(
    ([, { ofApps = false }]) => !ofApps || (isApp(template) && hasTerraform),
  );

  test.each(cases)("%s", (what, row) => {
    const { plan, approved = false, passes, says } = row;
    const workplace = place(row);
    const { passed, out, published } = template.system(file, workplace, { approved });
    expect(out).toMatch(says);
    expect(passed).toBe(passes);
    if (what === "nothing is wrong") expect(workplace.calls()).toEqual(template.calls);

    const isShown = (kind: keyof typeof valid): boolean =>
      Object.entries(published).some(([path, text]) => valid[kind](path, text));
    if (plan !== unreadable) expect(template.shows.filter(isShown)).toEqual(template.shows);
    expect(Object.values(published).join("\n")).not.toContain("planned_values");
    const left = workplace.files().filter((path) => /(^|\/)tfplan$|\.json$/.test(path));
    expect(left.filter((path) => path !== template.stack)).toEqual([]);
  });
});

const testWithTerraform = hasTerraform ? test : test.skip;

testWithTerraform("what is waived is no alert", () => {
  const template = "github-actions-cdktf.yml";
  const workplace = new Workplace({ files: {}, synthesized: { [app]: waived } });
  const { published } = github(template, workplace, { approved: false });
  const resultsOf = (path: string): readonly object[] =>
    (JSON.parse(workplace.read(path) ?? "") as { runs: [{ results: object[] }] }).runs[0].results;
  expect(resultsOf("p2s.sarif")).toHaveLength(1);
  expect(resultsOf("alerts.sarif")).toEqual([]);
  expect(Object.keys(published)).toContain("alerts.sarif");
});

const apps = Object.entries(templates).filter(([, template]) => isApp(template));
test.each(apps)("%s tells what the app shows before anybody signs in to Azure", (name, template) => {
  const workplace = new Workplace(given(template, inNetwork(stack)));
  const { out } = template.system(name.split(" ")[0] ?? "", workplace, { approved: true });
  expect(workplace.calls()).toEqual(template.calls.slice(0, template.calls.indexOf("check") + 1));
  expect(out).not.toContain("Terraform");
});

describe("pre-commit", () => {
  interface HookRow {
    readonly hook: string;
    readonly files: Readonly<Record<string, string>>;
    readonly synthesized?: string;
    readonly calls: readonly string[];
    readonly passes: boolean;
  }
  const [ofTheApp = "", ofTemplates = ""] = hooks().map(({ id }) => id);
  const code = { "main.ts": "" };
  const hookRows: Readonly<Record<string, HookRow>> = {
    "an app without faults": {
      hook: ofTheApp,
      files: code,
      synthesized: stack,
      calls: ["check"],
      passes: true,
    },
    "an app with a fault": {
      hook: ofTheApp,
      files: code,
      synthesized: inNetwork(stack),
      calls: ["check"],
      passes: false,
    },
    "a commit without code": { hook: ofTheApp, files: { "README.md": "" }, calls: [], passes: true },
    "a stack without faults": {
      hook: ofTemplates,
      files: { "cdk.tf.json": stack },
      calls: ["check"],
      passes: true,
    },
    "two stacks of which one has a fault": {
      hook: ofTemplates,
      files: { "a b/cdk.tf.json": stack, "c/cdk.tf.json": inNetwork(stack) },
      calls: ["check"],
      passes: false,
    },
    "a commit without stacks": { hook: ofTemplates, files: code, calls: [], passes: true },
  };
  test.each(Object.entries(hookRows))("%s", (_, { hook, files, synthesized, calls, passes }) => {
    const workplace = new Workplace({ files, ...(synthesized && { synthesized: { [app]: synthesized } }) });
    const system = preCommit(hook, Object.keys(files));
    expect(system("pre-commit-config.yaml", workplace, { approved: false }).passed).toBe(passes);
    expect(workplace.calls()).toEqual(calls);
  });
});

describe("GitHub Actions", () => {
  test.each(["github-actions.yml", "github-actions-cdktf.yml"])("%s", (template) => {
    const { on, permissions, jobs } = githubWorkflow(template);
    const { check, approve } = jobs;
    expect(Object.keys(on)).toEqual(["pull_request", "push"]);
    expect(permissions).toEqual({});
    expect(check.permissions).toEqual({
      contents: "read",
      "id-token": "write",
      "pull-requests": "write",
      "security-events": "write",
    });
    expect(check.defaults.run.shell).toBe("bash");
    expect(check.outputs).toEqual({ replaces: "${{ steps.impact.outputs.replaces }}" });
    expect(approve).toMatchObject({
      needs: "check",
      if: "github.event_name == 'pull_request' && needs.check.outputs.replaces == 'true'",
      environment: expect.any(String) as unknown,
    });
    const uses = check.steps.flatMap((step) => step.uses ?? []);
    expect(uses.filter((action) => !/^[\w/-]+@v\d+$/.test(action))).toEqual([]);
    // What an expression gives is code, once it stands in a script.
    expect(check.steps.filter(({ run }) => run?.includes("${{"))).toEqual([]);
    const setup = check.steps.find((step) => step.uses?.startsWith("hashicorp/setup-terraform"));
    expect(setup?.with).toEqual({ terraform_wrapper: false });
    expect(check.steps.find(({ run }) => run?.includes("GITHUB_OUTPUT"))?.id).toBe("impact");
  });
});

describe("Azure Pipelines", () => {
  test.each(["azure-pipelines.yml", "azure-pipelines-cdktf.yml"])("%s", (template) => {
    const [check, approve] = azurePipeline(template).jobs;
    expect(check.steps.find(({ task }) => task === "PublishTestResults@2")).toMatchObject({
      condition: "succeededOrFailed()",
      inputs: { testResultsFormat: "JUnit", testResultsFiles: "p2s.xml" },
    });
    expect(check.steps.find(({ publish }) => publish)?.condition).toBe("succeededOrFailed()");
    expect(check.steps.flatMap(({ task }) => task ?? []).filter((task) => !/@\d+$/.test(task))).toEqual([]);
    expect(check.steps.find(({ bash }) => bash?.includes("isOutput=true"))?.name).toBe("impact");
    expect(approve).toMatchObject({
      dependsOn: check.job,
      condition: "and(succeeded(), eq(dependencies.check.outputs['impact.replaces'], 'true'))",
      pool: "server",
      steps: [{ task: "ManualValidation@1", inputs: { allowApproversToApproveTheirOwnRuns: false } }],
    });
  });
});

describe("GitLab", () => {
  test.each(["gitlab-ci.yml", "gitlab-ci-cdktf.yml"])("%s", (template) => {
    const { artifacts, variables, rules } = gitlabJob(template);
    expect(artifacts).toMatchObject({ when: "always", paths: ["p2s.html"], reports: { junit: "p2s.xml" } });
    expect(variables["REFUSE_FROM"]).toBe("replace");
    expect(rules.map((rule) => rule.variables?.["REFUSE_FROM"])).toEqual(["refused", undefined, "refused"]);
  });
});

describe("Atlantis", () => {
  test("has a workflow for each of its projects", () => {
    const { version, projects, workflows } = atlantisConfig();
    expect(version).toBe(3);
    expect(projects.map(({ workflow }) => workflow)).toEqual(Object.keys(workflows));
  });

  const planRows: Readonly<Record<string, readonly [plan: string, approved: boolean, keeps: boolean]>> = {
    "a plan that was applied goes": [clean, false, false],
    "a plan with findings goes": [inNetwork(clean), true, false],
    "a plan that Azure refuses goes": [planOf("sku-other-generation-in-place"), true, false],
    "a plan that waits for somebody's yes stays": [planOf("active-active-replaced"), false, true],
  };
  test.each(Object.entries(planRows))(
    "%s, since Atlantis applies what it finds",
    (_, [plan, approved, keeps]) => {
      const workplace = new Workplace({ files: { [hcl]: stack }, plan });
      atlantis("terraform")("atlantis.yaml", workplace, { approved });
      expect(workplace.files().includes("terraform-default.tfplan")).toBe(keeps);
    },
  );
});

describe("every template", () => {
  const files = readdirSync(folder).filter((file) => file !== "README.md");
  const commands = /\bp2s (check|report|impact|explain|rules|size|pool|adopt|new)\b/g;

  test("stands in the README, and is run here", () => {
    const readme = readFileSync(join(folder, "README.md"), "utf8");
    const linked = [...readme.matchAll(/\]\(([^)]+)\)/g)].map(([, file]) => file);
    expect(linked.sort()).toEqual(files.sort());
    const run = [...Object.keys(templates).map((name) => name.split(" ")[0]), "pre-commit-config.yaml"];
    expect([...new Set(run)].sort()).toEqual(files.sort());
  });

  test.each(files)("%s names no command that was not run", (file) => {
    const code = textOf(file).replace(/(^|\s)#.*$/gm, "");
    const named = new Set([...code.matchAll(commands)].map(([, command]) => command));
    const run = Object.entries(templates).flatMap(([name, { calls }]) =>
      name.startsWith(file) ? calls : [],
    );
    expect(named).toEqual(new Set(run.length > 0 ? run : ["check"]));
  });

  test.each(files)("%s installs this version", (file) => {
    const installs = [...textOf(file).matchAll(/npm install .*$/gm)].map(([line]) => line);
    const wanted = `${manifest.name}@${manifest.version.split(".").slice(0, 2).join(".")}`;
    expect(installs.filter((line) => !line.includes(wanted))).toEqual([]);
    if (!file.includes("cdktf") && !file.startsWith("pre-commit")) expect(installs).toHaveLength(1);
  });

  test("p2s is installed without the peers, 290 MB that it does not need", () => {
    const { peerDependencies, peerDependenciesMeta } = manifest;
    expect(
      Object.keys(peerDependencies).filter((name) => peerDependenciesMeta[name]?.optional !== true),
    ).toEqual([]);
  });
});
