/** Widths of characters in parts of the font size, for the widest of the fonts pages are commonly shown in. */
const widths: readonly (readonly [RegExp, number])[] = [
  [/[ijlI.,:;'|!/()[\]\- ft]/, 0.4],
  [/[mwMW@%…]/, 1],
  [/[A-Z]/, 0.72],
  [/[ -~]/, 0.64],
  [/[\u00a0-\u024f]/, 0.7],
];
const wide = 1.3;

/** How wide a text may be at most, in the unit of its font size. */
export function textWidth(text: string, fontSize: number): number {
  let width = 0;
  for (const character of text) width += widthOf(character) * fontSize;
  return width;
}

/** The text, cut and ended with "…" where it may be wider than the room there is. */
export function fit(text: string, room: number, fontSize: number): string {
  let width = 0;
  let cut = 0;
  const end = widthOf("…") * fontSize;
  for (const character of text) {
    const next = width + widthOf(character) * fontSize;
    if (next > room) return `${text.slice(0, cut).trimEnd()}…`;
    width = next;
    if (width + end <= room) cut += character.length;
  }
  return text;
}

function widthOf(character: string): number {
  return widths.find(([pattern]) => pattern.test(character))?.[1] ?? wide;
}
