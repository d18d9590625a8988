import { plain, wrapped } from "./layout";

/** Paragraphs with a blank line between them; empty ones are left out. */
export function paragraphs(...texts: readonly string[]): string {
  return `${texts.filter((text) => text !== "").join("\n\n")}\n`;
}

/** A heading and what stands below it; nothing where that is empty. */
export function section(heading: string, text: string): string {
  return text === "" ? "" : `${heading}\n${text}`;
}

/** Rows of two columns, of which the right one is wrapped. */
export function columns(rows: readonly (readonly [string, string])[]): string {
  const width = Math.max(...rows.map(([left]) => left.length));
  return rows
    .map(([left, right]) => wrapped(`  ${plain(left).padEnd(width)}  ${plain(right)}`, width + 4))
    .join("\n");
}

/** Lines of their own, each wrapped. */
export function lines(texts: readonly string[]): string {
  return texts.map((text) => wrapped(`  ${plain(text)}`, 4)).join("\n");
}
