// Prints ratios against baselines of the same run; see README.md. Needs dist, which `npm run bench` builds.
const { spawnSync } = require("node:child_process");
const { mkdtempSync, rmSync, statSync, writeFileSync } = require("node:fs");
const { tmpdir } = require("node:os");
const { join } = require("node:path");
const { writePlan } = require("./plan");

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
  const limit = bound === undefined ? "" : `bound ${bound} x; `;
  console.log(
    `${what.padEnd(48)} ${(ours / bare).toFixed(2)} x  (${limit}${ours.toFixed(0)} ms, ${bare.toFixed(0)} ms)`,
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
  ratio(`synthesize ${count} gateways`, ours, bare, count === "1000" ? 1.35 : undefined);
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

const folder = mkdtempSync(join(tmpdir(), "p2s-bench-"));
const p2s = join(root, "dist/cli/p2s.js");
const plan = (count) => {
  const file = join(folder, `${count}.tfplan.json`);
  writePlan(file, count);
  return file;
};
const [started, nothing] = interleaved(
  9,
  () => timed(p2s, "check", plan(1)),
  () => timed("-e", "0"),
);
console.log(
  `${"p2s check, start to end, one gateway".padEnd(48)} ${started.toFixed(0)} ms  (bound ${(1.5 * nothing + 60).toFixed(0)} ms: 1.5 x node -e 0 and 60 ms; that takes ${nothing.toFixed(0)} ms)`,
);
for (const count of [1, 100, 1000, 10_000]) {
  const file = plan(count);
  const [checked, parsed] = interleaved(
    3,
    () => timed(p2s, "check", file),
    () => timed(join(__dirname, "parse.js"), file),
  );
  ratio(`p2s check of a plan of ${count} gateways`, checked, parsed, count === 10_000 ? 3 : undefined);
  if (count < 10_000) continue;
  const size = statSync(file).size;
  const most = memory(p2s, "check", file) * 1024;
  console.log(
    `${`p2s check of ${count} gateways, memory`.padEnd(48)} ${(most / size).toFixed(2)} x the file  (bound 6 x; ${(most / 1e6).toFixed(0)} MB of ${(size / 1e6).toFixed(0)} MB)`,
  );
}
rmSync(folder, { recursive: true });

function timed(...args) {
  const start = process.hrtime.bigint();
  const { status, stderr } = spawnSync(process.execPath, args);
  if (status !== 0) throw new Error(String(stderr));
  return Number(process.hrtime.bigint() - start) / 1e6;
}

/** Kilobytes a process takes at most. */
function memory(...args) {
  const preload = ["-r", join(__dirname, "memory.js")];
  const { output } = spawnSync(process.execPath, [...preload, ...args], {
    stdio: ["ignore", "ignore", "ignore", "pipe"],
  });
  return Number(output[3]);
}

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
