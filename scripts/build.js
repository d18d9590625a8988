// Compiles lib to dist: declarations file by file, and JavaScript in two bundles, one for the package's subpaths and one for
// the CLI, since loading modules one by one takes longer than what they do.
const { execFileSync } = require("node:child_process");
const { rmSync, writeFileSync } = require("node:fs");
const { join } = require("node:path");
const { buildSync } = require("esbuild");
const { exports: subpaths, dependencies, peerDependencies } = require("../package.json");

const root = join(__dirname, "..");
const dist = join(root, "dist");
const compiled = join(dist, "compiled");

function compile(...options) {
  const tsc = require.resolve("typescript/bin/tsc");
  execFileSync(process.execPath, [tsc, "-p", "tsconfig.build.json", ...options], {
    cwd: root,
    stdio: "inherit",
  });
}

function bundle(options) {
  buildSync({ bundle: true, platform: "node", target: "node20", absWorkingDir: root, ...options });
}

rmSync(dist, { recursive: true, force: true });
compile("--declaration", "false", "--outDir", compiled);
compile("--emitDeclarationOnly");
rmSync(join(dist, "cli"), { recursive: true });

const modules = Object.values(subpaths).flatMap(({ default: file }) => file ?? []);
const name = (file) => file.replace("./dist/", "./");
bundle({
  stdin: {
    contents: modules.map((file) => `exports["${file}"] = () => require("${name(file)}");`).join("\n"),
    resolveDir: compiled,
  },
  outfile: join(dist, "bundle.js"),
  external: [...Object.keys(dependencies), ...Object.keys(peerDependencies)].flatMap((one) => [
    one,
    `${one}/*`,
  ]),
});
const all = require(join(dist, "bundle.js"));
for (const file of modules) {
  const names = Object.keys(all[file]()).join(", ");
  const up = "../".repeat(name(file).split("/").length - 2) || "./";
  writeFileSync(
    join(root, file),
    `module.exports = require("${up}bundle.js")["${file}"]();\n\n// What Node.js reads the names from for import statements.\n0 && (module.exports = { ${names} });\n`,
  );
}
bundle({
  entryPoints: [join(compiled, "cli", "main.js")],
  outfile: join(dist, "cli", "p2s.js"),
  // Written reports are rare: their libraries are loaded when such a format is asked for.
  external: ["node-sarif-builder", "junit-report-builder"],
});
rmSync(compiled, { recursive: true });
