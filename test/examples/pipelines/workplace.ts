import { spawnSync } from "node:child_process";
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { devNull, tmpdir } from "node:os";
import { delimiter, dirname, join } from "node:path";
import { buildSync } from "esbuild";
import { onPath } from "../../terraform/on-path";

const project = join(__dirname, "../../..");
const hasJq = onPath("jq");

/** What a pipeline finds where it runs. */
export interface Given {
  /** Files by their path: what the repository has in it. */
  readonly files: Readonly<Record<string, string>>;
  /** What `cdktf synth` writes, by path. */
  readonly synthesized?: Readonly<Record<string, string>>;
  /** What `terraform show -json` prints; the real terraform plans the files unless given. */
  readonly plan?: string;
}

/** What a script came to. */
export interface Ran {
  readonly code: number;
  readonly out: string;
}

/** A folder with a repository in it and the programs that pipelines call: some real, some stand-ins. */
export class Workplace {
  readonly folder: string;
  private readonly programs: string;
  private readonly log: string;

  constructor({ files, synthesized = {}, plan }: Given) {
    const root = mkdtempSync(join(tmpdir(), "pipeline-"));
    roots.push(root);
    this.folder = join(root, "repository");
    this.programs = join(root, "programs");
    this.log = join(root, "p2s-calls");
    mkdirSync(this.folder);
    for (const [path, text] of Object.entries(files)) this.write(path, text);
    const copies = Object.entries(synthesized).map(([path, text], index) => {
      writeFileSync(join(root, `stack-${index}`), text);
      return `mkdir -p "${dirname(path)}" && cp "${join(root, `stack-${index}`)}" "${path}"`;
    });
    const planned = join(root, "plan.json");
    if (plan !== undefined) writeFileSync(planned, plan);

    const programs: Readonly<Record<string, string>> = {
      p2s: `echo "$1" >> "${this.log}"; exec "${process.execPath}" "${bundle()}" "$@"`,
      npx: 'exec "$@"',
      npm: "",
      apk: "",
      gh: 'for last; do :; done; cat "$last"',
      az: "echo 00000000-0000-0000-0000-000000000000",
      cdktf: copies.join("\n"),
      ...(plan !== undefined && { terraform: planning(planned) }),
      ...(!hasJq && { jq: `exec "${process.execPath}" -e '${withoutSuppressed}' "$2"` }),
    };
    for (const [name, script] of Object.entries(programs)) this.program(name, script);
  }

  /** The commands of p2s that were run, in their order. */
  calls(): readonly string[] {
    return existsSync(this.log) ? readFileSync(this.log, "utf8").trimEnd().split("\n") : [];
  }

  /** The files that are in the folder now, without what terraform keeps for itself. */
  files(): readonly string[] {
    return readdirSync(this.folder, { recursive: true, encoding: "utf8" }).filter(
      (path) => !path.includes(".terraform"),
    );
  }

  /** What a file of the folder says; undefined where it is not there. */
  read(path: string): string | undefined {
    const whole = join(this.folder, path);
    return existsSync(whole) ? readFileSync(whole, "utf8") : undefined;
  }

  write(path: string, text: string): void {
    const whole = join(this.folder, path);
    mkdirSync(dirname(whole), { recursive: true });
    writeFileSync(whole, text);
  }

  /** Runs a script as a shell does that is given its file. */
  run(
    shell: readonly [string, ...string[]],
    script: string,
    { env = {}, args = [], folder = "." }: Running = {},
  ): Ran {
    const file = join(this.programs, "script.sh");
    writeFileSync(file, script);
    const [program, ...options] = shell;
    const { status, stdout, stderr } = spawnSync(program, [...options, file, ...args], {
      cwd: join(this.folder, folder),
      encoding: "utf8",
      env: {
        ...process.env,
        ...env,
        CHECKPOINT_DISABLE: "1",
        PATH: `${this.programs}${delimiter}${process.env["PATH"] ?? ""}`,
        TF_CLI_CONFIG_FILE: devNull,
        TF_IN_AUTOMATION: "1",
      },
    });
    return { code: status ?? -1, out: stdout + stderr };
  }

  private program(name: string, script: string): void {
    mkdirSync(this.programs, { recursive: true });
    const file = join(this.programs, name);
    writeFileSync(file, `#!/bin/sh\n${script}\n`);
    chmodSync(file, 0o755);
  }
}

/** What a script is given beside itself. */
export interface Running {
  readonly env?: Readonly<Record<string, string>>;
  readonly args?: readonly string[];
  /** Folder below the repository. */
  readonly folder?: string;
}

/** A terraform that plans nothing, writes the plan's file and shows a plan that was there before. */
function planning(planned: string): string {
  return `
    folder=.
    while [ $# -gt 0 ]; do
      case "$1" in
        -chdir=*) folder="\${1#-chdir=}" ;;
        -out=*) echo plan > "$folder/\${1#-out=}" ;;
        -out) echo plan > "$2"; shift ;;
        show) cat "${planned}" ;;
      esac
      shift
    done`;
}

// What the one filter of the templates does, where there is no jq.
const withoutSuppressed = `
  const log = JSON.parse(require("node:fs").readFileSync(process.argv[1], "utf8"));
  for (const run of log.runs) run.results = run.results.filter((result) => result.suppressions === undefined);
  process.stdout.write(JSON.stringify(log));`;

const roots: string[] = [];
afterAll(() => {
  for (const root of roots.splice(0)) rmSync(root, { recursive: true, force: true });
});

let built: string | undefined;

/** p2s in one file, on a day on which the tests were written. */
function bundle(): string {
  if (built !== undefined) return built;
  const root = mkdtempSync(join(tmpdir(), "p2s-bundle-"));
  roots.push(root);
  built = join(root, "dist/cli/p2s.js");
  buildSync({
    stdin: {
      contents: `
        import { run } from "./run";
        import { processTerminal } from "./terminal";
        const terminal = { ...processTerminal(), today: "2026-11-22" };
        void run(process.argv.slice(2), terminal).then((code) => { process.exitCode = code; });`,
      resolveDir: join(project, "lib/cli"),
    },
    outfile: built,
    bundle: true,
    platform: "node",
    target: "node20",
  });
  writeFileSync(join(root, "package.json"), readFileSync(join(project, "package.json")));
  return built;
}
