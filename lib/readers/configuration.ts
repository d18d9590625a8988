import { absent, deferred, known, type Absent, type Fact, type ListFact } from "../domain/facts";
import { terraformLiteral } from "../domain/terraform-literal";

/** The arguments of a Terraform block, as they stand in JSON. */
export type Block = Readonly<Record<string, unknown>>;

/** A resource or data source: its address within the configuration, such as `azurerm_subnet.gateway`, and its arguments. */
export interface Resource {
  readonly address: string;
  readonly block: Block;
}

/** Where resources and local values of one Terraform configuration are looked up. */
export interface Lookup {
  readonly block: (address: string) => Block | undefined;
  readonly ofType: (type: string) => readonly Resource[];
  readonly local: (name: string) => unknown;
}

const modulePath = /^(?:module\.[\w-]+(?:\[(?:\d+|"[^"]*")\])?\.)+/;
// cdktf puts a conversion around a reference to a list or a set.
const reference =
  /^\$\{(?:to(?:list|set)\()?((?:module\.[\w-]+(?:\[(?:\d+|"[^"]*")\])?\.)*(?:data\.)?[a-z][a-z0-9_]*\.[A-Za-z_][\w-]*)(\[(?:\d+|"[^"]*")\])?\.([a-z_]+)\)?\}$/;
const localReference = /^\$\{(?:to(?:list|set)\()?local\.([\w-]+)\)?\}$/;
const mostHops = 10;

/**
 * One Terraform configuration: decides what is known, and follows references inside it. Every reader of Terraform's JSON
 * goes through here, so that a value is deferred for all of them or for none.
 */
export class Configuration {
  private readonly indexes = new Map<string, ReadonlyMap<unknown, readonly Resource[]>>();

  constructor(private readonly lookup: Lookup) {}

  /** The arguments of the resource or data source at an address. */
  block(address: string): Block | undefined {
    return this.lookup.block(address);
  }

  /** The resources of a type. */
  ofType(type: string): readonly Resource[] {
    return this.lookup.ofType(type);
  }

  /**
   * The resources of a type one of whose arguments, such as `subnet_id` or `ip_configuration.subnet_id`, names a target: by
   * reference to its address, or by the same text.
   */
  naming(type: string, argument: string, targets: readonly unknown[]): readonly Resource[] {
    const index = this.indexFor(type, argument);
    if (index.size === 0) return [];
    return [...new Set(targets.flatMap((target) => index.get(nameIn(target)) ?? []))];
  }

  private indexFor(type: string, argument: string): ReadonlyMap<unknown, readonly Resource[]> {
    const key = `${type} ${argument}`;
    const known = this.indexes.get(key);
    if (known !== undefined) return known;
    const index = new Map<unknown, Resource[]>();
    for (const resource of this.ofType(type)) {
      for (const raw of argumentsAt(resource.block, argument.split("."))) {
        const referred = typeof raw === "string" ? this.found(raw) : undefined;
        const names = referred ? [referred.address] : [nameIn(raw), nameIn(this.follow(raw))];
        for (const name of new Set(names)) {
          const same = index.get(name);
          if (same) same.push(resource);
          else index.set(name, [resource]);
        }
      }
    }
    this.indexes.set(key, index);
    return index;
  }

  /** The resource or data source that `${azurerm_subnet.gateway.id}` refers to, if it is in this configuration. */
  referred(raw: unknown, type: string): Resource | undefined {
    const found = typeof raw === "string" ? this.found(raw) : undefined;
    return found && typeOf(found.address) === type ? found : undefined;
  }

  /** The raw value of a resource's attribute; what a data source does not take as an argument is known at plan. */
  attribute({ address, block }: Resource, name: string): unknown {
    return block[name] ?? (address.startsWith("data.") ? `\${${address}.${name}}` : undefined);
  }

  /** The value with references to literals of this configuration replaced by those. */
  follow(raw: unknown): unknown {
    let value = raw;
    for (let hops = 0; hops < mostHops && typeof value === "string"; hops += 1) {
      const next = this.target(value);
      if (next === undefined) return value;
      value = next;
    }
    return value;
  }

  /** A fact of one text. */
  text(raw: unknown): Fact<string> {
    return this.scalar(raw, (value) => (typeof value === "string" ? unescaped(value) : undefined));
  }

  /** A fact of one number; Terraform takes numbers written as text. */
  number(raw: unknown): Fact<number> {
    return this.scalar(raw, (value) => {
      const number = typeof value === "string" && value.trim() !== "" ? Number(value) : value;
      return typeof number === "number" && Number.isFinite(number) ? number : undefined;
    });
  }

  /** A fact of one boolean; Terraform takes "true" and "false". */
  flag(raw: unknown): Fact<boolean> {
    return this.scalar(raw, (value) => {
      if (value === "true") return true;
      return value === "false" ? false : typeof value === "boolean" ? value : undefined;
    });
  }

  /** A fact of a list of texts, some of which may be known only at plan. */
  texts(raw: unknown): ListFact<string> {
    return this.list(raw, (member) => this.text(member));
  }

  /** A fact of a list: each member is read on its own. */
  list<T>(raw: unknown, read: (member: unknown) => Fact<T>): ListFact<T> {
    const value = this.follow(raw);
    if (value === undefined || value === null) return absent;
    if (isDeferred(value)) return deferred(expressionOf(value));
    return gather(asArray(value).map(read));
  }

  private scalar<T>(raw: unknown, read: (value: unknown) => T | undefined): Fact<T> {
    const value = this.follow(raw);
    if (value === undefined || value === null) return absent;
    if (isDeferred(value)) return deferred(expressionOf(value));
    const found = read(value);
    return found === undefined ? absent : known(found);
  }

  private target(text: string): unknown {
    if (!text.startsWith("${")) return undefined;
    const local = localReference.exec(text)?.[1];
    if (local !== undefined) return this.lookup.local(local);
    const parts = reference.exec(text);
    return parts ? this.resourceAt(parts)?.block[parts[3] ?? ""] : undefined;
  }

  private found(text: string): Resource | undefined {
    const parts = text.startsWith("${") ? reference.exec(text) : null;
    return parts ? this.resourceAt(parts) : undefined;
  }

  /** The instance a reference means; a configuration that is not planned has one block for all instances. */
  private resourceAt([, address = "", index = ""]: RegExpExecArray): Resource | undefined {
    const instance = this.lookup.block(address + index);
    if (instance !== undefined) return { address: address + index, block: instance };
    const block = this.lookup.block(address);
    return block && { address, block };
  }
}

/** The type in a resource's address: `module.hub["weu"].data.azurerm_subnet.gateway` has `azurerm_subnet`. */
export function typeOf(address: string): string {
  const own = address.startsWith("module.") ? address.replace(modulePath, "") : address;
  const type = own.startsWith("data.") ? own.slice("data.".length) : own;
  const end = type.indexOf(".");
  return end < 0 ? type : type.slice(0, end);
}

/** What a raw value names: the address it refers to, or its own text. */
function nameIn(raw: unknown): unknown {
  return (typeof raw === "string" && raw.startsWith("${") && reference.exec(raw)?.[1]) || raw;
}

function argumentsAt(block: Block, [argument = "", ...deeper]: readonly string[]): readonly unknown[] {
  const value = block[argument];
  if (deeper.length > 0) return asArray(value).flatMap((inner) => argumentsAt(asBlock(inner), deeper));
  return value === undefined || value === null ? [] : [value];
}

/** A fact that is never absent. */
export type Given<T> = Exclude<Fact<T>, Absent>;

/** The facts of a thing's properties: only one that may be left out may be absent. */
export type FactsOf<T> = {
  readonly [Key in keyof T]-?: undefined extends T[Key] ? Fact<NonNullable<T[Key]>> : Given<T[Key]>;
};

/** One fact of a thing with several properties: known when none is deferred; what is absent is left out. */
export function together<T extends object>(properties: FactsOf<T>): Given<T> {
  const value: Record<string, unknown> = {};
  for (const name in properties) {
    const fact: Fact<unknown> = properties[name];
    if (fact.state === "deferred") return deferred(objectOf(properties));
    if (fact.state === "known") value[name] = fact.value;
  }
  return known(value as T);
}

function objectOf(properties: Readonly<Record<string, Fact<unknown>>>): string {
  return `{ ${Object.entries(properties)
    .flatMap(([name, fact]) => pair(name, fact))
    .join(", ")} }`;
}

function pair(name: string, fact: Fact<unknown>): readonly string[] {
  if (fact.state === "absent") return [];
  return [`${name} = ${fact.state === "known" ? terraformLiteral(fact.value) : fact.expression}`];
}

/** One list fact of the facts of its members. */
export function gather<T>(members: readonly Fact<T>[]): ListFact<T> {
  const value: T[] = [];
  for (const member of members) if (member.state === "known") value.push(member.value);
  if (!members.some(({ state }) => state === "deferred")) return known(value);
  const expressions = members.flatMap((member) => {
    if (member.state === "known") return [terraformLiteral(member.value)];
    return member.state === "deferred" ? [member.expression] : [];
  });
  return { state: "partly", value, expression: `[${expressions.join(", ")}]` };
}

/** A text with an interpolation or a directive in it. */
export type Template = string & { readonly template?: never };

const templatePattern = /(?<![$])(?:\$\$)*\$\{|(?<![%])(?:%%)*%\{/;

/** Whether a raw value is given by Terraform at plan: a text with an interpolation or a directive in it. */
export function isDeferred(raw: unknown): raw is Template {
  return typeof raw === "string" && raw.includes("{") && templatePattern.test(raw);
}

/** The expression of a deferred text: what stands in `${…}`, or the template as a quoted text. */
export function expressionOf(text: string): string {
  const parts = templateParts(text);
  const [only] = parts;
  if (parts.length === 1 && only?.isExpression === true) return only.text.slice(2, -1);
  return `"${parts.map((part) => (part.isExpression ? part.text : JSON.stringify(part.text).slice(1, -1))).join("")}"`;
}

interface TemplatePart {
  readonly text: string;
  readonly isExpression: boolean;
}

/** A template cut into its literal texts and its `${…}` and `%{…}`, which may hold braces of their own. */
function templateParts(text: string): readonly TemplatePart[] {
  const parts: TemplatePart[] = [];
  let literal = 0;
  for (let at = 0; at < text.length; at += 1) {
    if (text.startsWith("$${", at) || text.startsWith("%%{", at)) {
      at += 2;
    } else if (text.startsWith("${", at) || text.startsWith("%{", at)) {
      const end = closingBrace(text, at + 2);
      if (at > literal) parts.push({ text: text.slice(literal, at), isExpression: false });
      parts.push({ text: text.slice(at, end + 1), isExpression: true });
      literal = end + 1;
      at = end;
    }
  }
  if (literal < text.length) parts.push({ text: text.slice(literal), isExpression: false });
  return parts;
}

function closingBrace(text: string, from: number): number {
  let depth = 1;
  for (let at = from; at < text.length; at += 1) {
    if (text[at] === "{") depth += 1;
    if (text[at] === "}") depth -= 1;
    if (depth === 0) return at;
  }
  return text.length - 1;
}

/** Nested blocks of one name: JSON takes one block for a list of one. */
export function asArray(raw: unknown): readonly unknown[] {
  if (raw === undefined || raw === null) return [];
  return Array.isArray(raw) ? (raw as readonly unknown[]) : [raw];
}

/** A raw value as a block; anything else is a block without arguments. */
export function asBlock(raw: unknown): Block {
  return typeof raw === "object" && raw !== null && !Array.isArray(raw) ? (raw as Block) : {};
}

function unescaped(text: string): string {
  return text.includes("{") ? text.replaceAll("$${", "${").replaceAll("%%{", "%{") : text;
}
