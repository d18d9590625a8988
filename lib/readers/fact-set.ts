import { readCidr, Cidr } from "../domain/cidr";
import { absent, deferred, known, type Fact, type ListFact, type Named } from "../domain/facts";
import { terraformLiteral } from "../domain/terraform-literal";
import type { Configuration, Given, Resource } from "./configuration";

/** A fact in other words: `change` is asked for a known value, `expression` for a deferred one. */
export function mapFact<From, To>(
  fact: Given<From>,
  change: (value: From) => To,
  expression?: (expression: string) => string,
): Given<To>;
export function mapFact<From, To>(
  fact: Fact<From>,
  change: (value: From) => To,
  expression?: (expression: string) => string,
): Fact<To>;
export function mapFact<From, To>(
  fact: Fact<From>,
  change: (value: From) => To,
  expression: (expression: string) => string = (same) => same,
): Fact<To> {
  if (fact.state === "known") return known(change(fact.value));
  return fact.state === "deferred" ? deferred(expression(fact.expression)) : absent;
}

/** A fact that takes a value where it is absent. */
export function orElse<T>(fact: Fact<T>, value: T): Given<T> {
  return fact.state === "absent" ? known(value) : fact;
}

/** A list fact with other members: each known one becomes as many as `change` gives. */
export function mapList<From, To>(
  fact: ListFact<From>,
  change: (member: From) => readonly To[],
): ListFact<To> {
  if (fact.state === "known") return known(fact.value.flatMap(change));
  return fact.state === "partly" ? { ...fact, value: fact.value.flatMap(change) } : fact;
}

/** The address blocks of a list of texts: one with host bits counts as the block around it, what can't be read is left out. */
export function addressBlocks(texts: ListFact<string>): ListFact<Cidr> {
  return mapList(texts, (text) => {
    const read = readCidr(text);
    if (read instanceof Cidr) return [read];
    return read.fault === "host-bits" && read.meant ? [read.meant] : [];
  });
}

/** Several list facts as one: known when all are. */
export function joinLists<T>(facts: readonly ListFact<T>[]): ListFact<T> {
  const given = facts.filter((fact) => fact.state !== "absent");
  if (given.length === 0) return absent;
  const value = given.flatMap((fact) => (fact.state === "deferred" ? [] : fact.value));
  if (given.every((fact) => fact.state === "known")) return known(value);
  const parts = given.map((fact) => {
    if (fact.state === "known") return terraformLiteral(fact.value);
    return fact.state === "deferred" ? `coalesce(${fact.expression}, [])` : fact.expression;
  });
  return { state: "partly", value, expression: `concat(${parts.join(", ")})` };
}

/** How many members a list has; known also where the members themselves are not. */
export function countOf(raw: ListFact<unknown>, members: number | undefined): Fact<number> {
  if (members !== undefined) return known(members);
  return raw.state === "deferred" ? deferred(`length(${raw.expression})`) : absent;
}

/** A list as one property of a thing: it is known when all its members are. */
export function whole<T>(list: ListFact<T>): Fact<readonly T[]> {
  return list.state === "partly" ? deferred(list.expression) : list;
}

/** The address blocks of a network that has a name. */
export function namedBlocks(configuration: Configuration, name: string, raw: unknown): ListFact<Named<Cidr>> {
  return mapList(addressBlocks(configuration.texts(raw)), (value) => [{ name, value }]);
}

/** What people call a resource: its literal name, or else its address. */
export function nameOf(configuration: Configuration, { address, block }: Resource): string {
  const name = configuration.text(block["name"]);
  return name.state === "known" ? name.value : address;
}
