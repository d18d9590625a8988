import { readFileSync, readdirSync } from "node:fs";
import { builtinModules } from "node:module";
import { join, relative, resolve, sep } from "node:path";
import ts from "typescript";

/** The rooms of lib/, each with those it uses; what these use, it may use too. */
const uses: Record<string, readonly string[]> = {
  domain: [],
  rules: ["domain"],
  check: ["rules"],
  impact: ["rules"],
  advice: ["domain"],
  readers: ["domain"],
  constructs: ["check", "readers"],
  "index.ts": ["constructs", "advice"],
  testing: ["constructs"],
  cli: ["check", "impact", "advice", "readers"],
};

/** The files that bring packages in. Modules of Node.js are free in cli/, and count everywhere else. */
const brings: Record<string, readonly string[]> = {
  "cli/formats/junit.ts": ["junit-report-builder"],
  "cli/formats/sarif.ts": ["node-sarif-builder", "sarif"],
  "constructs/bindings.ts": ["@cdktf/provider-azurerm", "cdktf", "constructs"],
  "domain/certificate.ts": ["node:crypto"],
  "domain/cidr.ts": ["ip-num"],
  "domain/root-certificate.ts": ["node:fs"],
};

const lib = join(__dirname, "../lib");
const files = readdirSync(lib, { recursive: true, encoding: "utf8" })
  .filter((path) => path.endsWith(".ts"))
  .map((path) => ({ path: path.split(sep).join("/"), text: readFileSync(join(lib, path), "utf8") }));

const roomOf = (path: string): string => path.split("/")[0] ?? "";
const inRoom = (room: string): typeof files => files.filter(({ path }) => roomOf(path) === room);
const imports = ({ text }: (typeof files)[number]): string[] =>
  ts.preProcessFile(text).importedFiles.map(({ fileName }) => fileName);
const isRelative = (name: string): boolean => name.startsWith(".");

/** The room and those it may use, near and far. */
function reach(room: string): ReadonlySet<string> {
  return new Set([room, ...(uses[room] ?? []).flatMap((used) => [...reach(used)])]);
}

/** The package behind a module's name: `cdktf/lib/app` is of `cdktf`. */
function packageOf(name: string): string {
  return name.startsWith("@") ? name.split("/").slice(0, 2).join("/") : (name.split("/")[0] ?? name);
}

test("every folder of lib/ is a room", () => {
  expect(files.map(({ path }) => roomOf(path)).filter((room) => !(room in uses))).toEqual([]);
});

test.each(Object.keys(uses))("%s imports no room that it does not use", (room) => {
  const strange = inRoom(room).flatMap((file) =>
    imports(file)
      .filter(isRelative)
      .map((name) =>
        roomOf(
          relative(lib, resolve(lib, file.path, "..", name))
            .split(sep)
            .join("/"),
        ),
      )
      .filter((other) => !reach(room).has(other))
      .map((other) => `${file.path} imports ${other}`),
  );
  expect(strange).toEqual([]);
});

test("packages come in through the files of the table, and no others", () => {
  const isFree = (path: string, name: string): boolean =>
    roomOf(path) === "cli" && builtinModules.includes(name.replace(/^node:/, ""));
  const brought = files.map((file): [string, string[]] => [
    file.path,
    imports(file)
      .filter((name) => !isRelative(name) && !isFree(file.path, name))
      .map(packageOf),
  ]);
  expect(
    Object.fromEntries(
      brought
        .filter(([, packages]) => packages.length > 0)
        .map(([path, packages]) => [path, [...new Set(packages)].sort()]),
    ),
  ).toEqual(brings);
});

test("the provider is imported resource by resource, since all of it takes seconds to load", () => {
  const names = files.flatMap(imports).filter((name) => name.startsWith("@cdktf/"));
  expect(names.filter((name) => !/^@cdktf\/provider-azurerm\/lib\/[a-z-]+$/.test(name))).toEqual([]);
});

test.each<[string, string[], RegExp]>([
  ["the clock", ["constructs/today.ts"], /\bnew Date(\(\)|;)|\bDate\.now\b|\bperformance\.now\b/],
  ["the environment", [], /\bprocess\.(?!cwd\b)/],
  ["the current folder", ["domain/root-certificate.ts"], /\bprocess\.cwd\b/],
])("outside cli/, %s is read in %j and nowhere else", (_, readers, pattern) => {
  const found = files.filter(({ path, text }) => roomOf(path) !== "cli" && pattern.test(text));
  expect(found.map(({ path }) => path)).toEqual(readers);
});
