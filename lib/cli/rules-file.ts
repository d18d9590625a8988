import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { asArray, asBlock } from "../readers/configuration";
import { catalogue } from "../rules/catalogue";
import type { Rule } from "../rules/rule";
import { UsageError } from "./usage-error";

/**
 * A team's own rules: what a JavaScript module exports as `rules`, or by default.
 * @throws UsageError if the file can't be loaded, or has something else in it than rules with ids of their own.
 */
export async function rulesIn(file: string): Promise<readonly Rule[]> {
  const found = asArray(exported(await load(file)));
  const rules = found.filter(isRule);
  if (rules.length === 0 || rules.length < found.length) {
    throw new UsageError(
      `rules file ${file} exports no rules; write: module.exports = { rules: [defineRule({ … })] }`,
    );
  }
  const taken = rules.find(({ id }) => !id.includes("/") || catalogue.some((rule) => rule.id === id));
  if (taken)
    throw new UsageError(
      `rules file ${file}: "${taken.id}" needs a prefix of your own, like "acme/${taken.id}"`,
    );
  return rules;
}

async function load(file: string): Promise<unknown> {
  try {
    return await import(pathToFileURL(resolve(file)).href);
  } catch (error) {
    const text = error instanceof Error ? (error.message.split("\n")[0] ?? "") : String(error);
    throw new UsageError(`rules file ${file} can't be loaded: ${text}`);
  }
}

function exported(loaded: unknown): unknown {
  const { rules, default: standard } = asBlock(loaded);
  return rules ?? asBlock(standard)["rules"] ?? standard;
}

function isRule(value: unknown): value is Rule {
  const { id, judge, reads, severity } = asBlock(value);
  return (
    typeof id === "string" &&
    typeof judge === "function" &&
    Array.isArray(reads) &&
    typeof severity === "string"
  );
}
