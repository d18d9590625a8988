// Compiles lib to dist, and bundles the CLI into one file: loading its modules one by one takes longer than its work.
const { execFileSync } = require("node:child_process");
const { rmSync } = require("node:fs");
const { join } = require("node:path");
const { buildSync } = require("esbuild");

const root = join(__dirname, "..");
const dist = join(root, "dist");

rmSync(dist, { recursive: true, force: true });
execFileSync(process.execPath, [require.resolve("typescript/bin/tsc"), "-p", "tsconfig.build.json"], {
  cwd: root,
  stdio: "inherit",
});
buildSync({
  entryPoints: [join(dist, "cli", "main.js")],
  outfile: join(dist, "cli", "p2s.js"),
  bundle: true,
  platform: "node",
  target: "node20",
  // Written reports are rare: their libraries are loaded when such a format is asked for.
  external: ["node-sarif-builder", "junit-report-builder"],
});
