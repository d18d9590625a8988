/** TypeScript that stands as it is, such as a name. */
export class Raw {
  constructor(readonly text: string) {}
}

/** A call, or `new` of a class. */
export class Call {
  constructor(
    readonly callee: string,
    readonly parameters: readonly Code[],
  ) {}
}

/** Properties of an object literal; one that is undefined is left out. */
export interface Fields {
  readonly [name: string]: Code | undefined;
}

/** An expression of TypeScript: a literal by its value. */
export type Code = string | number | boolean | Raw | Call | readonly Code[] | Fields;

/** Columns of a line at most, those of the examples. */
export const width = 110;

/**
 * An expression in the manner of prettier: on one line where it fits.
 *
 * @param indent columns before the line it begins on
 * @param before columns of that line before it
 * @param after columns of its last line after it
 */
export function printed(code: Code, indent: number, before: number, after: number): string {
  const line = onOneLine(code);
  if (!isTall(code) && before + line.length + after <= width) return line;
  const pad = " ".repeat(indent + 2);
  const tall = (open: string, parts: readonly string[], close: string): string =>
    [open, ...parts.map((part) => `${pad}${part},`), `${" ".repeat(indent)}${close}`].join("\n");
  const each = (part: Code): string => printed(part, indent + 2, indent + 2, 1);
  if (code instanceof Call) {
    const { callee, parameters } = code;
    const first = parameters.slice(0, -1).map((one) => `${onOneLine(one)}, `);
    const last = parameters.at(-1);
    const start = `${callee}(${first.join("")}`;
    if (last !== undefined && (isList(last) || isFields(last)))
      return `${start}${printed(last, indent, width, 0)})`;
    return tall(`${callee}(`, parameters.map(each), ")");
  }
  if (isList(code)) return tall("[", code.map(each), "]");
  if (!isFields(code)) return line;
  const properties = entriesOf(code).map(([name, value]) => {
    const key = `${keyText(name)}:`;
    const isPushed = typeof value === "string" && key.length > 5;
    const fits = indent + 2 + key.length + 1 + onOneLine(value).length + 1 <= width;
    return isPushed && !fits
      ? `${key}\n${pad}  ${onOneLine(value)}`
      : `${key} ${printed(value, indent + 2, indent + 2 + key.length + 1, 1)}`;
  });
  return tall("{", properties, "}");
}

function onOneLine(code: Code): string {
  if (typeof code === "string") return quoted(code);
  if (code instanceof Raw) return code.text;
  if (code instanceof Call) return `${code.callee}(${code.parameters.map(onOneLine).join(", ")})`;
  if (isList(code)) return `[${code.map(onOneLine).join(", ")}]`;
  if (!isFields(code)) return String(code);
  const properties = entriesOf(code).map(([name, value]) => `${keyText(name)}: ${onOneLine(value)}`);
  return properties.length === 0 ? "{}" : `{ ${properties.join(", ")} }`;
}

/** Whether prettier breaks it though it fits: somewhere in it is a list of several objects with several properties. */
function isTall(code: Code): boolean {
  if (code instanceof Call) return code.parameters.some(isTall);
  if (isFields(code)) return entriesOf(code).some(([, value]) => isTall(value));
  if (!isList(code)) return false;
  return (
    (code.length > 1 && code.every((member) => isFields(member) && entriesOf(member).length > 1)) ||
    code.some(isTall)
  );
}

function isList(code: Code): code is readonly Code[] {
  return Array.isArray(code);
}

function isFields(code: Code): code is Fields {
  return typeof code === "object" && !isList(code) && !(code instanceof Raw) && !(code instanceof Call);
}

function entriesOf(fields: Fields): readonly (readonly [string, Code])[] {
  return Object.entries(fields).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]]));
}

function keyText(name: string): string {
  return /^[A-Za-z_$][\w$]*$/.test(name) ? name : quoted(name);
}

// What a reader of the code would not see is written as an escape.
const unseen = /[\p{Cc}\p{Cf}\p{Co}\p{Zl}\p{Zp}]/gu;

/** A string literal, in the quotes that need fewer escapes. */
function quoted(text: string): string {
  const double = JSON.stringify(text).replace(unseen, escape);
  const count = (mark: string): number => text.split(mark).length - 1;
  if (count('"') <= count("'")) return double;
  return `'${double.slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'")}'`;
}

function escape(character: string): string {
  return Array.from(
    { length: character.length },
    (_, index) => `\\u${character.charCodeAt(index).toString(16).padStart(4, "0")}`,
  ).join("");
}
