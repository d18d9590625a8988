import type { Window } from "../lib/domain/day";
import type { FactName } from "../lib/domain/facts";
import { catalogue } from "../lib/rules";
import type { Example, Rule, Source } from "../lib/rules/rule";
import { refusedIds, subjectOf } from "./subjects";

/** `lib/rules/README.md`: an index of the catalogue by subject, and a section for each rule. */
export function rulesPage(): string {
  const rules: readonly Rule[] = catalogue;
  const subjects = [...new Set(rules.map(({ id }) => subjectOf(id)))].sort();
  const inSubject = (subject: string): readonly Rule[] =>
    rules.filter(({ id }) => subjectOf(id) === subject).toSorted((a, b) => a.id.localeCompare(b.id));
  return [
    "# Rules",
    "<!-- Generated from the records by `npm run docs`; edit those. -->",
    `${rules.length} rules, by subject. A rule with a *compile* door is refused by the compiler where its values are literals; with a *plan* door, by Terraform where they are known only at plan. All are asked at synth.`,
    ...subjects.flatMap((subject) => [`## ${subject}`, indexOf(inSubject(subject))]),
    ...subjects.flatMap((subject) => inSubject(subject).map(section)),
    "",
  ].join("\n\n");
}

function indexOf(rules: readonly Rule[]): string {
  const rows = rules.map((rule) =>
    [
      `[\`${rule.id}\`](#${rule.id})`,
      severityText(rule),
      windowText(rule.window),
      doors(rule),
      cell(rule.statement),
    ].join(" | "),
  );
  return [
    "| rule | severity | in force | doors | what holds |",
    "|---|---|---|---|---|",
    ...rows.map((row) => `| ${row} |`),
  ].join("\n");
}

function section(rule: Rule): string {
  return [
    `### ${rule.id}`,
    rule.statement,
    ...(rule.why === undefined ? [] : [rule.why]),
    `*${severityText(rule)}; in force ${windowText(rule.window)}; doors: ${doors(rule)}.*`,
    `Avoid: ${exampleText(rule.examples.bad)}`,
    `Prefer: ${exampleText(rule.examples.good)}`,
    `Remedy: ${rule.remedy}`,
    ...azureText(rule),
    ...liftedText(rule),
    ...(rule.conflict
      ? [`Sources differ: ${sourceText(rule.conflict.with)} says otherwise. ${rule.conflict.decided}`]
      : []),
    `Source: ${sourceText(rule.source)}`,
  ].join("\n\n");
}

function severityText({ severity, softerWhen }: Rule): string {
  return softerWhen === undefined ? severity : `${severity}; a warning where ${softerWhen}`;
}

function windowText({ from, until }: Window): string {
  if (from === undefined && until === undefined) return "always";
  return [from && `from ${from}`, until && `until ${until}`].filter(Boolean).join(" ");
}

function doors({ id, atPlan }: Rule): string {
  return [refusedIds().includes(id) && "compile", "synth", atPlan && "plan", "merge"]
    .filter(Boolean)
    .join(", ");
}

function azureText({ azure }: Rule): readonly string[] {
  if (azure === undefined) return [];
  const words = [azure.code && `\`${azure.code}\``, azure.says && `“${azure.says}”`]
    .filter(Boolean)
    .join(" ");
  return [`Azure: fails at ${azure.when}${words === "" ? "." : `: ${words}`}`];
}

function liftedText({ id, lifted }: Rule): readonly string[] {
  if (lifted === undefined) return [];
  const then = lifted.relaxedTo === "warning" ? "it stays a warning" : "it no longer counts";
  return [
    `Lifted on ${lifted.on}, says ${sourceText(lifted.source)}. Relaxed by name and reason, ${then}: \`relax: { "${id}": "…" }\`.`,
  ];
}

function exampleText(example: Example<FactName>): string {
  const facts = Object.entries(example);
  if (facts.length === 0) return "nothing of the kind";
  return facts.map(([name, value]) => `\`${name}: ${JSON.stringify(value)}\``).join(", ");
}

function sourceText({ page, date }: Source): string {
  return `<${page}> (${date})`;
}

function cell(text: string): string {
  return text.replaceAll("|", "\\|");
}
