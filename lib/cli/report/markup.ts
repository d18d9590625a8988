/** Text that a browser reads as HTML or SVG. */
export class Markup {
  constructor(readonly text: string) {}
}

/** What stands in markup: text is escaped, markup stays as it is, nothing is left out, lists are strung together. */
export type Piece = string | number | Markup | false | undefined | readonly Piece[];

/** Markup from a template. Every text in it is escaped, in attributes as well, which stand in double quotes. */
export function markup(parts: TemplateStringsArray, ...pieces: readonly Piece[]): Markup {
  let text = parts[0] ?? "";
  for (const [index, piece] of pieces.entries()) text += textOf(piece) + (parts[index + 1] ?? "");
  return new Markup(text);
}

function textOf(piece: Piece): string {
  if (piece instanceof Markup) return piece.text;
  if (piece === false || piece === undefined) return "";
  if (typeof piece === "number") return String(piece);
  return typeof piece === "string" ? escaped(piece) : piece.map(textOf).join("");
}

const breaks = /[\t\n\v\f\r]+/g;
// Controls, turns of the reading direction and halves of characters come from files, and are no part of a name.
const unseen = /[\p{Cc}\p{Zl}\p{Zp}\p{Cs}\p{Bidi_Control}\ufeff]/gu;

const entities: ReadonlyMap<string, string> = new Map([
  ["&", "&amp;"],
  ["<", "&lt;"],
  [">", "&gt;"],
  ['"', "&quot;"],
  ["'", "&#39;"],
]);

function escaped(text: string): string {
  return text
    .replace(breaks, " ")
    .replace(unseen, "\ufffd")
    .replace(/[&<>"']/g, (character) => entities.get(character) ?? character);
}
