import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { asArray, asBlock } from "../readers/configuration";
import { catalogue } from "../rules/catalogue";
import type { Rule } from "../rules/rule";
import { firstLine } from "./first-line";
import { UsageError } from "./usage-error";

/**
 * A team's own rules: what a JavaScript module exports as `rules`, or by default.
 * @throws UsageError if the file can't be loaded, or has something else in it than rules with ids of their own; when a
 * gateway is judged, if a rule throws.
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
  return rules.map((rule) => guarded(rule, file));
}

async function load(file: string): Promise<unknown> {
  try {
    return await import(pathToFileURL(resolve(file)).href);
  } catch (error) {
    throw new UsageError(`rules file ${file} can't be loaded: ${firstLine(error)}`);
  }
}

function exported(loaded: unknown): unknown {
  const { rules, default: standard } = asBlock(loaded);
  return rules ?? asBlock(standard)["rules"] ?? standard;
}

function isRule(value: unknown): value is Rule {
  const { id, statement, remedy, severity, judge, reads, window, source } = asBlock(value);
  const { page, date } = asBlock(source);
  return (
    [id, statement, remedy, page, date].every((text) => typeof text === "string") &&
    (severity === "error" || severity === "warning") &&
    typeof judge === "function" &&
    Array.isArray(reads) &&
    typeof window === "object" &&
    window !== null
  );
}

function guarded(rule: Rule, file: string): Rule {
  return {
    ...rule,
    judge: (values, context) => {
      try {
        return [...rule.judge(values, context)];
      } catch (error) {
        throw new UsageError(`rules file ${file}: ${rule.id} fails: ${firstLine(error)}`);
      }
    },
  };
}
