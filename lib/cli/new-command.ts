import { mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { parseArguments } from "./arguments";
import type { Command } from "./command";
import { reasonOf } from "./files";
import { plain } from "./formats/layout";
import { didYouMean } from "./near";
import { renderProject, templates, type Project, type Template } from "./new/project";
import { UsageError } from "./usage-error";
import { refusalOf } from "./write-file";

const names = Object.keys(templates) as readonly Template[];
const root = join(__dirname, "../..");

/** `p2s new`. */
export const newCommand: Command = {
  help: `p2s new TEMPLATE DIR: starts a program from a blessed example

${names.map((name) => `  ${name.padEnd(13)}${templates[name]}`).join("\n")}

  p2s new certificate my-vpn
  cd my-vpn && npm install && npm run synth

DIR is a new folder, or an empty one. It gets main.ts, package.json and what
else the program needs: all of it, or nothing where that fails.

Exit code: 0, or 2 where nothing was written.
`,
  run: (args, terminal) => {
    const [template, directory, ...more] = parseArguments(args, {}).paths;
    if (template === undefined || directory === undefined || directory === "") {
      throw new UsageError(
        `new needs a template and a folder, like: p2s new certificate my-vpn. Templates are ${names.join(", ")}`,
      );
    }
    if (more.length > 0)
      throw new UsageError(`new takes a template and a folder; "${plain(more.join(" "))}" is too much`);
    const project = renderProject(templateOf(template), root, projectName(directory));
    requireEmpty(directory);
    writeAll(directory, project);
    terminal.out(
      [
        `${plain(directory)} has ${[...project.keys()].join(", ")}`,
        "",
        `  cd ${inShell(directory)} && npm install && npm run synth`,
        "",
      ].join("\n"),
    );
    return Promise.resolve(0);
  },
};

/** A path as a shell takes it. */
function inShell(path: string): string {
  const word = plain(path).replace(/^-/, "./-");
  return /^[\w./\\:-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;
}

function templateOf(text: string): Template {
  const found = names.find((name) => name === text);
  if (found !== undefined) return found;
  throw new UsageError(
    `there is no template "${plain(text)}".${didYouMean(text, names)} Templates are ${names.join(", ")}`,
  );
}

/** What npm takes as a name, of the name of the folder. */
function projectName(directory: string): string {
  const name = basename(resolve(directory))
    .toLowerCase()
    .replace(/[^a-z0-9._-]+/g, "-")
    .replace(/^[._-]+|-+$/g, "");
  return name === "" ? "vpn" : name.slice(0, 200);
}

function requireEmpty(directory: string): void {
  const found = entriesIn(directory);
  if (found.length === 0) return;
  throw new UsageError(`${plain(directory)} is not empty; name a new folder`);
}

function entriesIn(directory: string): readonly string[] {
  try {
    return readdirSync(directory);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === "ENOENT") return [];
    if (code === "ENOTDIR") throw new UsageError(`${plain(directory)} is no folder; name a new one`);
    throw new UsageError(`${plain(directory)} ${reasonOf(error)}`);
  }
}

/** Writes a project into a folder that is empty or not there; where that fails, it is so again. */
function writeAll(directory: string, project: Project): void {
  let made: string | undefined;
  try {
    made = mkdirSync(directory, { recursive: true });
    for (const [path, content] of project) {
      const file = join(directory, path);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, content);
    }
  } catch (error) {
    const rests = made === undefined ? entriesIn(directory).map((name) => join(directory, name)) : [made];
    for (const rest of rests) rmSync(rest, { recursive: true, force: true });
    throw new UsageError(`${plain(directory)} ${refusalOf(error)}`);
  }
}
