import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";

const rules = join(__dirname, "..", "lib", "rules");

/** The folder a rule lies in. */
export function subjectOf(id: string): string {
  const subject = readdirSync(rules).find((folder) => existsSync(join(rules, folder, `${id}.ts`)));
  if (subject === undefined) throw new Error(`rule "${id}" has no file lib/rules/<subject>/${id}.ts`);
  return subject;
}

/** Ids of the rules that the compiler enforces: those that the refusals name. */
export function refusedIds(): readonly string[] {
  const source = readFileSync(join(__dirname, "..", "lib", "constructs", "refusals.ts"), "utf8");
  return [...source.matchAll(/"([a-z0-9-]+)": \{\s+says/g)].map((match) => match[1] ?? "");
}
