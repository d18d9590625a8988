import { parseArgs, type ParseArgsConfig } from "node:util";
import { didYouMean } from "./near";
import { UsageError } from "./usage-error";

/** The options a command takes, as `node:util` describes them. */
export type Options = NonNullable<ParseArgsConfig["options"]>;

/** What a command was given. */
export interface Given {
  readonly paths: readonly string[];
  /** Every value of an option, in the order given. */
  readonly all: (name: string) => readonly string[];
  /** The value of an option that is given once at most. */
  readonly one: (name: string) => string | undefined;
  readonly has: (name: string) => boolean;
}

/**
 * Reads the arguments of a command.
 * @throws UsageError if an option is unknown, lacks its value, or is given twice where once is meant.
 */
export function parseArguments(args: readonly string[], options: Options): Given {
  const { tokens } = parseArgs({
    args: [...args],
    options,
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  const given = new Map<string, string[]>();
  const paths: string[] = [];
  for (const token of tokens) {
    if (token.kind === "positional") paths.push(token.value);
    if (token.kind === "option") add(given, token, options);
  }
  return {
    paths,
    all: (name) => given.get(name) ?? [],
    one: (name) => given.get(name)?.[0],
    has: (name) => given.has(name),
  };
}

interface OptionToken {
  readonly name: string;
  readonly rawName: string;
  readonly value: string | undefined;
}

function add(given: Map<string, string[]>, { name, rawName, value }: OptionToken, options: Options): void {
  const option = Object.hasOwn(options, name) ? options[name] : undefined;
  if (option === undefined) {
    const known = Object.keys(options).map((one) => `--${one}`);
    throw new UsageError(`there is no option ${rawName}.${didYouMean(rawName, known)}`);
  }
  if (option.type === "string" && (value === undefined || value === ""))
    throw new UsageError(`${rawName} needs a value`);
  if (option.type === "boolean" && value !== undefined) throw new UsageError(`${rawName} takes no value`);
  const values = given.get(name) ?? [];
  if (values.length > 0 && option.type === "string" && option.multiple !== true)
    throw new UsageError(`${rawName} is given twice`);
  values.push(value ?? "");
  given.set(name, values);
}

/**
 * One of several words an option takes.
 * @throws UsageError if the value is none of them.
 */
export function choice<Word extends string>(option: string, value: string, words: readonly Word[]): Word {
  const found = words.find((word) => word === value);
  if (found !== undefined) return found;
  const written = words.map((word) => (word.includes(" ") ? `"${word}"` : word));
  throw new UsageError(`"${value}" is nothing --${option} takes; write one of ${written.join(", ")}`);
}
