import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { buildSync } from "esbuild";
import { file, folder, overlapping, stack } from "./command";

const program = join(folder(), "p2s.js");
beforeAll(() => {
  buildSync({
    entryPoints: [join(__dirname, "../../lib/cli/main.ts")],
    outfile: program,
    bundle: true,
    platform: "node",
    external: ["node-sarif-builder", "junit-report-builder"],
    logLevel: "error",
  });
});

/** Runs `p2s` in a process of its own. */
function p2s(...args: readonly string[]): { readonly status: number | null; readonly error: string } {
  const { status, stderr } = spawnSync(process.execPath, [program, ...args], { encoding: "utf8" });
  return { status, error: stderr };
}

describe("the exit code of the process", () => {
  const rows: Record<string, readonly [string, number]> = {
    "0 for a gateway that keeps every rule": [file("cdk.tf.json", stack()), 0],
    "1 for an error": [file("cdk.tf.json", overlapping), 1],
    "2 for a file that is not there": ["nowhere.json", 2],
  };
  test.each(Object.entries(rows))("is %s", (_, [path, status]) => {
    expect(p2s("check", path, "--as-of", "2026-11-22").status).toBe(status);
  });
});

describe("rules that misbehave never look like a verdict", () => {
  const path = file("cdk.tf.json", stack());
  const rule = `{ id: "acme/x", statement: "s", severity: "error", remedy: "r", window: {}, reads: ["sku"],
    source: { page: "https://example.com", date: "2026-01-01" }, isLifted: false, examples: {}, judge: () => [] }`;
  const rows: Record<string, readonly [string, string]> = {
    "a module that never ends to load": [
      file("rules.mjs", "await new Promise(() => {});"),
      "p2s: a rules file never finishes to load\n",
    ],
    "a module that throws later": [
      file(
        "rules.js",
        `Promise.reject(new Error("no luck\\nat all")); module.exports = { rules: [${rule}] };`,
      ),
      "p2s: no luck\n",
    ],
  };
  test.each(Object.entries(rows))("%s", (_, [rules, error]) => {
    expect(p2s("check", path, "--rules", rules)).toEqual({ status: 2, error });
  });
});
