import type { AzureRefusal, Source } from "../rules/rule";
import type { Finding, Postponed } from "./report";

/** A finding as people read it; the place stands before it, and what follows the first line is indented. */
export function findingText({ rule, message, statement, remedy, azure, lifted, source }: Finding): string {
  return [
    `${rule}: ${message}`,
    line("rule", statement),
    line("remedy", remedy),
    ...(azure ? [line("azure", azureText(azure))] : []),
    ...(lifted
      ? [
          line(
            "lifted",
            `${lifted.on}, says ${sourceText(lifted.source)}; in force here until relaxed by name`,
          ),
        ]
      : []),
    ...(source ? [line("source", sourceText(source))] : []),
  ].join("\n");
}

/** What is postponed, in one line: the rule, the values it waits for, and who decides it then. */
export function postponedText({ rule, severity, waitsFor, condition }: Postponed): string {
  const values = waitsFor.map(({ fact, expression }) => `${fact} (${expression})`).join(", ");
  const decided = condition !== undefined && severity === "error";
  return `${rule}: waits for ${values}; ${decided ? "Terraform decides it at plan" : "p2s check decides it on the plan"}`;
}

function line(word: string, text: string): string {
  return `      ${word.padEnd(7)} ${text}`;
}

function azureText({ when, code, says }: AzureRefusal): string {
  const words = [code, says === undefined ? undefined : `"${says}"`].filter((word) => word !== undefined);
  return words.length === 0 ? `fails at ${when}` : `fails at ${when}: ${words.join(": ")}`;
}

function sourceText({ page, date }: Source): string {
  return `${page} (${date})`;
}
