import { mostAsked } from "../advice/whole-number";
import type { Given } from "./arguments";
import { UsageError } from "./usage-error";

/**
 * The whole number of an option; undefined unless given.
 * @throws UsageError if it is not one from 1 to `most`, written in digits alone.
 */
export function numberOf(given: Given, option: string, most = mostAsked): number | undefined {
  const text = given.one(option);
  if (text === undefined) return undefined;
  if (/^[1-9]\d*$/.test(text) && Number(text) <= most) return Number(text);
  throw new UsageError(
    `--${option}: "${text}" is not a whole number from 1 to ${most}; write digits alone, like 300`,
  );
}
