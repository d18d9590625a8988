import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const root = join(__dirname, "..", "..");
const examples = readdirSync(join(root, "examples"))
  .filter((file) => file.endsWith(".ts"))
  .map((file) => file.replace(/\.ts$/, ""));

interface Run {
  readonly exitCode: number | null;
  readonly printed: string;
  readonly written: string;
}

function run(example: string): Run {
  const outdir = mkdtempSync(join(tmpdir(), "p2s-example-"));
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ["-r", "@swc-node/register", join("examples", `${example}.ts`)],
    { cwd: root, encoding: "utf8", env: { ...process.env, CDKTF_OUTDIR: join(outdir, "cdktf.out") } },
  );
  return { exitCode: status, printed: stdout + stderr, written: synthesized(outdir) };
}

function synthesized(outdir: string): string {
  try {
    return readFileSync(join(outdir, "cdktf.out", "stacks", "network", "cdk.tf.json"), "utf8");
  } catch {
    return "";
  }
}

/** Compares with a committed file; `UPDATE_EXPECTED=1` writes it anew. */
function expectCommitted(file: string, text: string): void {
  const path = join(root, "examples", "expected", file);
  if (process.env["UPDATE_EXPECTED"] === "1") writeFileSync(path, text);
  expect(text).toBe(readFileSync(path, "utf8"));
}

describe.each(examples)("%s", (example) => {
  const { exitCode, printed, written } = run(example);
  const isWrong = example === "mistakes";

  test("prints what is committed", () => {
    expectCommitted(`${example}.txt`, printed);
  });

  test(isWrong ? "writes nothing and exits 1" : "writes what is committed and exits 0", () => {
    expect(exitCode).toBe(isWrong ? 1 : 0);
    if (isWrong) expect(written).toBe("");
    else expectCommitted(`${example}.tf.json`, written);
  });
});

test("there are the four examples the README links to", () => {
  expect(examples.sort()).toEqual(["certificate", "entra-id", "mistakes", "radius"]);
});

test("npm run synth prints what the README shows", () => {
  const outdir = mkdtempSync(join(tmpdir(), "p2s-synth-"));
  const printed = execFileSync("npm", ["run", "--silent", "synth"], {
    cwd: root,
    encoding: "utf8",
    env: { ...process.env, CDKTF_OUTDIR: join(outdir, "cdktf.out") },
  });
  expect(readFileSync(join(root, "README.md"), "utf8")).toContain(printed.trim());
});
