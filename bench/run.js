// Prints ratios against baselines of the same run; see README.md. Needs dist, which `npm run bench` builds.
const { spawnSync } = require("node:child_process");
const { mkdtempSync, writeFileSync } = require("node:fs");
const { tmpdir } = require("node:os");
const { join } = require("node:path");

const root = join(__dirname, "..");

/** The median of some runs of a child process, in milliseconds as the child measures them. */
function median(runs, measure) {
  const times = Array.from({ length: runs }, measure).sort((a, b) => a - b);
  return times[Math.floor(times.length / 2)];
}

function child(script, ...args) {
  const { stdout, stderr, status } = spawnSync(process.execPath, [join(__dirname, script), ...args], {
    encoding: "utf8",
  });
  if (status !== 0) throw new Error(stderr);
  return Number(stdout);
}

function ratio(what, ours, bare, bound) {
  console.log(
    `${what.padEnd(48)} ${(ours / bare).toFixed(2)} x  (bound ${bound} x; ${ours.toFixed(0)} ms, ${bare.toFixed(0)} ms)`,
  );
}

function interleaved(runs, one, other) {
  const pairs = Array.from({ length: runs }, () => [one(), other()]);
  const middle = (index) => pairs.map((pair) => pair[index]).sort((a, b) => a - b)[Math.floor(runs / 2)];
  return [middle(0), middle(1)];
}

for (const count of ["1", "100", "1000"]) {
  const [ours, bare] = interleaved(
    3,
    () => child("synth.js", "ours", count),
    () => child("synth.js", "bare", count),
  );
  ratio(`synthesize ${count} gateways`, ours, bare, 1.35);
}

const [ours, bare] = interleaved(
  9,
  () => child("import.js", "ours"),
  () => child("import.js", "bare"),
);
ratio("import the package", ours, bare, 1.4);

const [typed, untyped] = interleaved(
  5,
  () => typeCheck("ours"),
  () => typeCheck("bare"),
);
ratio("type-check a one-gateway app", typed, untyped, 1.2);

const perSecond = 1000 / median(3, () => child("rules.js"));
console.log(`${"gateways judged a second".padEnd(48)} ${perSecond.toFixed(0)}  (bound 20000)`);

function typeCheck(which) {
  const folder = mkdtempSync(join(tmpdir(), "p2s-bench-"));
  writeFileSync(
    join(folder, "tsconfig.json"),
    JSON.stringify({
      compilerOptions: {
        strict: true,
        skipLibCheck: true,
        noEmit: true,
        module: "node16",
        moduleResolution: "node16",
        target: "es2022",
        types: ["node"],
        typeRoots: [join(root, "node_modules/@types")],
        rootDir: "/",
      },
      files: [join(__dirname, `app-${which}.ts`)],
    }),
  );
  const start = process.hrtime.bigint();
  const { status, stdout } = spawnSync(
    process.execPath,
    [join(root, "node_modules/typescript/bin/tsc"), "-p", folder],
    {
      encoding: "utf8",
    },
  );
  if (status !== 0) throw new Error(stdout);
  return Number(process.hrtime.bigint() - start) / 1e6;
}
