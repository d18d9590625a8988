import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { documented } from "../../scripts/coverage-page";
import { check } from "../../lib/check/check";
import { isDay } from "../../lib/domain/day";
import { knownValues } from "../../lib/domain/facts";
import { catalogue } from "../../lib/rules/catalogue";
import type { Breach, Rule, Source } from "../../lib/rules/rule";
import { dayInside } from "./day-inside";
import { exampleFacts } from "./example-facts";

const rules: readonly Rule[] = catalogue;
const root = join(__dirname, "../..");
const files = readdirSync(join(root, "lib/rules"), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .flatMap(({ name: subject }) =>
    readdirSync(join(root, "lib/rules", subject)).map((file) => ({
      subject,
      name: file.replace(/\.ts$/, ""),
    })),
  );

const exportName = (id: string): string => id.replace(/-(.)/g, (_, first: string) => first.toUpperCase());
const isRule = (value: unknown): value is Rule =>
  typeof value === "object" && value !== null && "judge" in value;
const isSentence = (text: string): boolean => /^([A-Z0-9"]|azurerm |iOS |macOS ).*\.$/s.test(text);
const isSource = ({ page, date }: Source): boolean => /^https:\/\/\S+$/.test(page) && isDay(date);

const breaches = (rule: Rule): readonly Breach[] =>
  rule.judge(knownValues(exampleFacts(rule.examples.bad)), { asOf: dayInside(rule.window) });
const finds = (rule: Rule, example: "bad" | "good"): boolean => {
  const { errors, warnings } = check(exampleFacts(rule.examples[example]), { asOf: dayInside(rule.window) });
  return [...errors, ...warnings].some((finding) => finding.rule === rule.id);
};
const condition = (rule: Rule): string =>
  rule.atPlan?.(Object.fromEntries(rule.reads.map((name) => [name, `var.${name}`])) as never) ?? "";

test.each<[string, (rule: Rule) => boolean]>([
  ["is the only one of its id", ({ id }) => rules.filter((other) => other.id === id).length === 1],
  ["has an id without the prefix of a team", ({ id }) => !id.includes("/")],
  ["has a statement that is a sentence", ({ statement }) => isSentence(statement)],
  [
    "has a statement in the present tense",
    ({ statement }) => !/\b(must|should|shall|will|has to|have to|needs to)\b/.test(statement),
  ],
  ["gives reasons in sentences", ({ why }) => why === undefined || isSentence(why)],
  ["has a remedy that is a sentence", ({ remedy }) => isSentence(remedy)],
  ["has a page and the day it carries", ({ source }) => isSource(source)],
  [
    "has a page and a day for when it was lifted",
    ({ lifted }) => !lifted || (isDay(lifted.on) && isSource(lifted.source)),
  ],
  [
    "has a page, a day and a decision where sources differ",
    ({ conflict }) => !conflict || (isSource(conflict.with) && isSentence(conflict.decided)),
  ],
  [
    "is in force from a day to a later one",
    ({ window: { from = "0001-01-01", until = "9999-12-31" } }) =>
      isDay(from) && isDay(until) && from <= until,
  ],
  ["reads each fact once", ({ reads }) => reads.length > 0 && new Set(reads).size === reads.length],
  ["needs none but what it reads", ({ reads, needs = [] }) => needs.every((name) => reads.includes(name))],
  [
    "has no fact for its fix but what it reads",
    ({ reads, forFix = [] }) => forFix.every((name) => reads.includes(name)),
  ],
  [
    "gives examples of what it reads",
    ({ reads, examples }) =>
      Object.keys({ ...examples.bad, ...examples.good }).every((name) => reads.some((read) => read === name)),
  ],
  ["finds its bad example", (rule) => finds(rule, "bad")],
  ["finds nothing in its good example", (rule) => !finds(rule, "good")],
  [
    "tells values, and no sentence, in its message",
    (rule) => breaches(rule).every(({ message }) => !/undefined|null|NaN|\[object|\.$/.test(message)),
  ],
  ["mends in sentences", (rule) => breaches(rule).every(({ remedy }) => isSentence(remedy))],
  ["asks Terraform for no fact that it does not read", (rule) => !condition(rule).includes("undefined")],
  ["has a file that is called as it is", ({ id }) => files.some(({ name }) => name === id)],
  ["has a row in docs/catalogue", ({ id }) => rows.some(({ rule }) => rule === id)],
])("every rule %s", (_, holds) => {
  expect(rules.filter((rule) => !holds(rule)).map(({ id }) => id)).toEqual([]);
});

test("every rule file exports its rule, and the catalogue has it", async () => {
  const exported = await Promise.all(
    files.map(async ({ subject, name }) => {
      const module = (await import(join(root, "lib/rules", subject, name))) as Record<string, unknown>;
      return Object.entries(module).flatMap(([as, rule]) => (isRule(rule) ? [{ name, as, rule }] : []));
    }),
  );
  const named = exported.flat();
  expect(named.filter(({ name, as, rule }) => rule.id !== name || exportName(name) !== as)).toEqual([]);
  expect(named.filter(({ rule }) => !rules.includes(rule)).map(({ name }) => name)).toEqual([]);
  expect(named).toHaveLength(rules.length);
});

test("every rule has a table that tests it", () => {
  const table = ({ subject, name }: (typeof files)[number]): string =>
    join(root, "test/rules", subject, `${name}.test.ts`);
  const isTested = (file: (typeof files)[number]): boolean =>
    existsSync(table(file)) &&
    readFileSync(table(file), "utf8").includes(`ruleTable(${exportName(file.name)},`);
  const ofRules = files.filter(({ name }) => rules.some(({ id }) => id === name));
  expect(ofRules.filter((file) => !isTested(file)).map(({ name }) => name)).toEqual([]);
});

const rows = Object.values(documented()).flat();

test.each<[string, (row: (typeof rows)[number]) => boolean]>([
  ["is the only one of its id", ({ id }) => rows.filter((other) => other.id === id).length === 1],
  ["says what is documented in a sentence", ({ statement }) => isSentence(statement)],
  ["has a rule or a reason", ({ rule, reason }) => rule !== undefined || (reason ?? "").trim() !== ""],
  ["names a rule of the catalogue", ({ rule }) => rule === undefined || rules.some(({ id }) => id === rule)],
])("every documented constraint %s", (_, holds) => {
  expect(rows.filter((row) => !holds(row)).map(({ id }) => id)).toEqual([]);
});
