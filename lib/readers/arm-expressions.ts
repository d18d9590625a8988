import { asArray, asBlock, type Block } from "./configuration";

/** Where the names in an ARM expression are looked up. */
export interface ArmScope {
  /** The value of a parameter, evaluated; undefined if only a deployment knows it. */
  readonly parameter: (name: string) => unknown;
  /** The value of a variable, evaluated. */
  readonly variable: (name: string) => unknown;
  /** What a deployment of the template gives out, by the name or the id of the deployment. */
  readonly outputs: (deployment: string) => unknown;
  /** Where in a `copy` loop the expression stands. */
  readonly copyIndex: ReadonlyMap<string, number>;
}

/** A value that only a deployment knows. */
class Open {
  constructor(readonly text: string) {}
}

/** Resources of a template have an id that names no subscription and no group. */
export const deploymentGroup = "/subscriptions/{subscription}/resourceGroups/{group}";

/**
 * A value of a template with its expressions replaced by what they give. What only a deployment knows becomes `${…}`
 * with the expression in it, as if Terraform decided it.
 * https://learn.microsoft.com/azure/azure-resource-manager/templates/template-expressions
 */
export function resolved(value: unknown, scope: ArmScope): unknown {
  return closed(evaluated(value, scope));
}

function closed(value: unknown): unknown {
  if (value instanceof Open) return `\${${value.text}}`;
  if (typeof value === "string") return value.replace(/[$%](?=\{)/g, "$&$&");
  if (Array.isArray(value)) return value.map(closed);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, closed(member)]));
}

/** A value with its expressions evaluated, for others to go on with: what only a deployment knows stays open. */
export function evaluated(value: unknown, scope: ArmScope): unknown {
  if (typeof value === "string") return evaluateText(value, scope);
  if (Array.isArray(value)) return bounded(value.map((member) => evaluated(member, scope)));
  if (typeof value !== "object" || value === null || value instanceof Open) return value;
  return bounded(evaluatedObject(asBlock(value), scope));
}

function evaluatedObject(value: Block, scope: ArmScope): Block {
  const { copy, ...rest } = value;
  const own = Object.entries(Array.isArray(copy) ? rest : value);
  const loops = Array.isArray(copy) ? copy.map(asBlock).map((loop) => repeated(loop, scope)) : [];
  return Object.fromEntries([
    ...own.map(([key, member]) => [key, evaluated(member, scope)] as const),
    ...loops,
  ]);
}

/** The name and the members of a `copy` loop that makes a list. */
export function repeated({ name, count, input }: Block, scope: ArmScope): readonly [string, unknown] {
  const times = evaluated(count, scope);
  if (typeof times !== "number") return [String(name), new Open(`copy ${String(name)}`)];
  const members = Array.from({ length: Math.min(times, mostCopies) }, (_, index) =>
    evaluated(input, { ...scope, copyIndex: new Map([...scope.copyIndex, [String(name), index]]) }),
  );
  return [String(name), members];
}

/** Copies of one thing at most; ARM allows 800. */
export const mostCopies = 800;

/** What a value may come to, in characters and members; a template that ARM takes has 4 MB in all. */
const mostSize = 5_000_000;

function evaluateText(text: string, scope: ArmScope): unknown {
  if (!text.startsWith("[") || !text.endsWith("]")) return text;
  if (text.startsWith("[[")) return text.slice(1);
  const source = text.slice(1, -1);
  try {
    const value = new Parser(source, scope).whole();
    return value instanceof Open ? new Open(shown(source)) : value;
  } catch {
    return new Open(shown(source));
  }
}

function shown(source: string): string {
  return source.replaceAll("${", "$ {");
}

class Parser {
  private at = 0;

  constructor(
    private readonly source: string,
    private readonly scope: ArmScope,
  ) {}

  whole(): unknown {
    const value = this.expression();
    return this.at === this.source.length ? value : this.fail();
  }

  private expression(): unknown {
    let value = this.primary();
    for (;;) {
      if (this.takes(/\.\??([A-Za-z_]\w*)/y)) value = member(value, this.found);
      else if (this.takes(/\[/y)) {
        value = member(value, this.expression());
        this.expects(/\]/y);
      } else return value;
    }
  }

  private primary(): unknown {
    if (this.takes(/'((?:[^']|'')*)'/y)) return this.found.replaceAll("''", "'");
    if (this.takes(/(-?\d+)/y)) return Number(this.found);
    if (!this.takes(/([A-Za-z_][\w.]*)\(/y)) return this.fail();
    const name = this.found.toLowerCase();
    const given: unknown[] = [];
    while (!this.takes(/\)/y)) {
      given.push(this.expression());
      this.takes(/,/y);
    }
    return call(name, given, this.scope);
  }

  private found = "";

  private takes(pattern: RegExp): boolean {
    this.skipSpace();
    pattern.lastIndex = this.at;
    const match = pattern.exec(this.source);
    if (match === null) return false;
    this.at = pattern.lastIndex;
    this.found = match[1] ?? "";
    this.skipSpace();
    return true;
  }

  private skipSpace(): void {
    while (/\s/.test(this.source.charAt(this.at))) this.at += 1;
  }

  private expects(pattern: RegExp): void {
    if (!this.takes(pattern)) this.fail();
  }

  private fail(): never {
    throw new SyntaxError("no ARM expression");
  }
}

function member(value: unknown, key: unknown): unknown {
  if (value instanceof Open) return value;
  if (Array.isArray(value) && typeof key === "number") return (value as unknown[])[key] ?? new Open("");
  const wanted = String(key).toLowerCase();
  const found = Object.entries(asBlock(value)).find(([name]) => name.toLowerCase() === wanted);
  return found ? found[1] : new Open("");
}

function call(name: string, given: readonly unknown[], scope: ArmScope): unknown {
  const lookUp = lookUps.get(name);
  if (lookUp) return lookUp(given, scope);
  if (name === "if") return given[0] instanceof Open ? given[0] : given[0] === true ? given[1] : given[2];
  if (name === "coalesce") return given.find((one) => one !== null) ?? null;
  const open = lookingInside.has(name) ? openIn(given) : given.find((one) => one instanceof Open);
  if (open !== undefined || sizeOf(given) > mostSize) return open ?? new Open(name);
  return bounded(functions.get(name)?.(given) ?? new Open(name));
}

// Values share their parts: a few variables that double each other stand for more than any memory holds.
const sizes = new WeakMap<object, number>();

function sizeOf(value: unknown): number {
  if (typeof value === "string") return value.length;
  if (typeof value !== "object" || value === null) return 1;
  let size = sizes.get(value);
  if (size === undefined) {
    size = 1;
    for (const member of Object.values(value)) size += sizeOf(member);
    sizes.set(value, size);
  }
  return size;
}

function bounded(value: unknown): unknown {
  return sizeOf(value) > mostSize ? new Open("more than a template can hold") : value;
}

// Functions for which it matters what stands in a list or an object.
const lookingInside = new Set(["string", "equals", "join", "contains"]);

function openIn(value: unknown): Open | undefined {
  if (value instanceof Open) return value;
  if (typeof value !== "object" || value === null) return undefined;
  for (const member of Object.values(value)) {
    const open = openIn(member);
    if (open) return open;
  }
  return undefined;
}

const lookUps: ReadonlyMap<string, (given: readonly unknown[], scope: ArmScope) => unknown> = new Map([
  ["parameters", ([name], scope) => scope.parameter(String(name)) ?? new Open("parameters")],
  ["variables", ([name], scope) => scope.variable(String(name)) ?? new Open("variables")],
  ["copyindex", ([first, second], { copyIndex }) => indexOf(copyIndex, first, second)],
  ["reference", ([id], scope) => (id instanceof Open ? id : { outputs: scope.outputs(String(id)) })],
  [
    "resourcegroup",
    () => ({ id: deploymentGroup, name: "{group}", location: new Open("resourceGroup().location") }),
  ],
  ["subscription", () => ({ id: "/subscriptions/{subscription}", subscriptionId: "{subscription}" })],
]);

function indexOf(indexes: ReadonlyMap<string, number>, first: unknown, second: unknown): unknown {
  const named = typeof first === "string" ? indexes.get(first) : [...indexes.values()].at(-1);
  const offset = typeof first === "number" ? first : typeof second === "number" ? second : 0;
  return named === undefined ? new Open("copyIndex()") : named + offset;
}

const functions: ReadonlyMap<string, (given: readonly unknown[]) => unknown> = new Map<
  string,
  (given: readonly unknown[]) => unknown
>([
  ["concat", (given) => (given.every(Array.isArray) ? given.flat() : given.map(String).join(""))],
  [
    "format",
    ([text, ...values]) => String(text).replace(/\{(\d+)\}/g, (_, index) => String(values[Number(index)])),
  ],
  ["resourceid", (given) => resourceId(given.map(String))],
  [
    "extensionresourceid",
    ([id, type, ...names]) => `${String(id)}/providers/${typePath(String(type), names.map(String))}`,
  ],
  ["subscriptionresourceid", (given) => resourceId(given.map(String))],
  ["trim", ([text]) => String(text).trim()],
  ["startswith", ([text, start]) => String(text).toLowerCase().startsWith(String(start).toLowerCase())],
  ["endswith", ([text, end]) => String(text).toLowerCase().endsWith(String(end).toLowerCase())],
  ["take", ([list, count]) => (Array.isArray(list) ? list : String(list)).slice(0, Number(count))],
  ["skip", ([list, count]) => (Array.isArray(list) ? list : String(list)).slice(Number(count))],
  ["flatten", ([list]) => asArray(list).flat()],
  ["tolower", ([text]) => String(text).toLowerCase()],
  ["toupper", ([text]) => String(text).toUpperCase()],
  ["string", ([value]) => (typeof value === "string" ? value : JSON.stringify(value))],
  ["int", ([value]) => Number(value)],
  ["bool", ([value]) => (typeof value === "string" ? value.toLowerCase() === "true" : Boolean(value))],
  ["json", ([text]) => JSON.parse(String(text)) as unknown],
  ["null", () => null],
  ["true", () => true],
  ["false", () => false],
  ["equals", ([one, other]) => JSON.stringify(one) === JSON.stringify(other)],
  ["not", ([value]) => value !== true],
  ["and", (given) => given.every((one) => one === true)],
  ["or", (given) => given.some((one) => one === true)],
  ["greater", ([one, other]) => Number(one) > Number(other)],
  ["greaterorequals", ([one, other]) => Number(one) >= Number(other)],
  ["less", ([one, other]) => Number(one) < Number(other)],
  ["lessorequals", ([one, other]) => Number(one) <= Number(other)],
  ["add", ([one, other]) => Number(one) + Number(other)],
  ["sub", ([one, other]) => Number(one) - Number(other)],
  ["mul", ([one, other]) => Number(one) * Number(other)],
  [
    "empty",
    ([value]) =>
      value === null || value === "" || Object.keys(asBlock(value)).length + asArray(value).length === 0,
  ],
  [
    "length",
    ([value]) =>
      typeof value === "string" || Array.isArray(value) ? value.length : Object.keys(asBlock(value)).length,
  ],
  ["contains", ([whole, part]) => contains(whole, part)],
  ["createarray", (given) => given],
  ["array", ([value]) => asArray(value)],
  ["createobject", (given) => objectOf(given)],
  [
    "union",
    (given) =>
      given.every(Array.isArray)
        ? [...new Set(given.flat())]
        : Object.fromEntries(given.flatMap((one) => Object.entries(asBlock(one)))),
  ],
  ["split", ([text, by]) => String(text).split(String(by))],
  ["join", ([list, by]) => asArray(list).map(String).join(String(by))],
  ["replace", ([text, from, to]) => String(text).replaceAll(String(from), String(to))],
  ["first", ([list]) => (typeof list === "string" ? list.charAt(0) : asArray(list)[0])],
  ["last", ([list]) => (typeof list === "string" ? list.charAt(list.length - 1) : asArray(list).at(-1))],
  [
    "range",
    ([from, count]) =>
      Array.from({ length: Math.min(Number(count), mostCopies) }, (_, index) => Number(from) + index),
  ],
]);

function contains(whole: unknown, part: unknown): boolean {
  if (typeof whole === "string") return whole.includes(String(part));
  return Array.isArray(whole) ? whole.includes(part) : Object.hasOwn(asBlock(whole), String(part));
}

function objectOf(given: readonly unknown[]): Block {
  const pairs = given.flatMap((key, index) =>
    index % 2 === 0 ? [[String(key), given[index + 1]] as const] : [],
  );
  return Object.fromEntries(pairs);
}

// resourceId([subscription], [group], type, name…)
function resourceId(given: readonly string[]): string {
  const at = given.findIndex((one) => one.includes("/") && one.includes("."));
  const before = given.slice(0, at);
  const group = before.at(-1) ?? "{group}";
  const subscription = before.length > 1 ? (before[0] ?? "") : "{subscription}";
  return `/subscriptions/${subscription}/resourceGroups/${group}/providers/${typePath(given[at] ?? "", given.slice(at + 1))}`;
}

/** `Microsoft.Network/virtualNetworks/hub/subnets/GatewaySubnet` of a type and its names. */
export function typePath(type: string, names: readonly string[]): string {
  const [provider = "", ...parts] = type.split("/");
  return [provider, ...parts.flatMap((part, index) => [part, names[index] ?? ""])].join("/");
}
