import { choice } from "../arguments";
import type { Outcome } from "../outcome";
import { UsageError } from "../usage-error";
import { asJson } from "./json";
import { asJunit } from "./junit";
import { asMarkdown } from "./markdown";
import { asSarif } from "./sarif";
import { asText } from "./text";

/** How text is shown. */
export interface Showing {
  readonly colour: boolean;
}

type Writer = (outcome: Outcome, showing: Showing) => string | Promise<string>;

/** What an outcome is written as, by name. */
export const formats = {
  text: asText,
  json: asJson,
  sarif: asSarif,
  junit: asJunit,
  markdown: asMarkdown,
} satisfies Record<string, Writer>;

/** A format someone asked for, and the file it goes to; standard output unless given. */
export interface Format<Name extends string = keyof typeof formats> {
  readonly name: Name;
  readonly file?: string;
}

/**
 * The formats of `--format`: text on standard output unless anything is given.
 * @throws UsageError if a format is unknown, or two go to standard output.
 */
export function parseFormats(given: readonly string[]): readonly Format[] {
  return formatsAmong(given, Object.keys(formats) as (keyof typeof formats)[]);
}

/**
 * The same for a command with formats of its own, text among them.
 * @throws UsageError as `parseFormats` does.
 */
export function formatsAmong<Name extends string>(
  given: readonly string[],
  names: readonly (Name | "text")[],
): readonly Format<Name | "text">[] {
  if (given.length === 0) return [{ name: "text" }];
  const wanted = given.map((text): Format<Name | "text"> => {
    const [word = "", ...rest] = text.split("=");
    const name = choice("format", word, names);
    if (rest.length === 0) return { name };
    const file = rest.join("=");
    if (file === "") throw new UsageError(`--format ${text} names no file`);
    return { name, file };
  });
  if (wanted.filter(({ file }) => file === undefined).length > 1) {
    throw new UsageError("two formats go to standard output; give one a file, like --format json=p2s.json");
  }
  return wanted;
}
