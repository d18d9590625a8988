import { deferred, type Fact, type FactName, type GatewayFacts, type ListFact } from "../../domain/facts";
import type { GatewayRead } from "../../readers/gateway-read";

/** What is said of a value that Terraform decides at plan. */
export const atPlan = "known only at plan";

/** What is said of a value that depends on one marked as sensitive. No Terraform expression reads like it. */
export const notShown = "sensitive";

/** The facts of a gateway that may be shown: one that is sensitive says just that, in the place of its expression. */
export function factsToShow({ facts, sensitive }: Pick<GatewayRead, "facts" | "sensitive">): GatewayFacts {
  if (sensitive.size === 0) return facts;
  const hidden = [...sensitive].map((name): readonly [FactName, Fact<never>] => [name, deferred(notShown)]);
  return { ...facts, ...Object.fromEntries(hidden) };
}

/** A known value; undefined where there is none. */
export function valueOf<T>(fact: Fact<T> | undefined): T | undefined {
  return fact?.state === "known" ? fact.value : undefined;
}

/** The known members of a list. */
export function membersOf<T>(fact: ListFact<T> | undefined): readonly T[] {
  return fact?.state === "known" || fact?.state === "partly" ? fact.value : [];
}

/** Why a fact is not known, or not all of it; undefined where it is, or nothing was told. */
export function whyUnknown(fact: Fact<unknown> | ListFact<unknown> | undefined): string | undefined {
  if (fact?.state === "partly") return atPlan;
  if (fact?.state !== "deferred") return undefined;
  return fact.expression === notShown ? notShown : atPlan;
}

/** The word on what is not known of a fact: why, and whether that is more than is known. */
export function noteOf(fact: Fact<unknown> | ListFact<unknown> | undefined): string | undefined {
  const isMore = fact?.state === "partly" && fact.value.length > 0;
  return isMore ? `more ${atPlan}` : whyUnknown(fact);
}

/** A fact in words: its value, or the word on why it is not known; undefined where nothing was told. */
export function inWords<T>(
  fact: Fact<T> | undefined,
  words: (value: T) => string | undefined = String,
): string | undefined {
  const value = valueOf(fact);
  return value === undefined ? noteOf(fact) : words(value);
}

/** A list in words: its known members, and the word on the others; undefined where there is neither. */
export function listInWords<T>(
  fact: ListFact<T> | undefined,
  words: (members: readonly T[]) => string,
): string | undefined {
  const members = membersOf(fact);
  const told = [members.length > 0 ? words(members) : undefined, noteOf(fact)];
  return told.filter((part) => part !== undefined).join("; ") || undefined;
}
