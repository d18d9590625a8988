import { markup, type Markup, type Piece } from "./markup";

/** Height of a chart's row in pixels: a line of text and the drawing below it. */
export const rowHeight = 42;

/** Where the drawing of a row begins, in pixels below the row's own top, and how high it is. */
export const strip = { top: 20, height: 14 };

/** How far a line across the rows reaches out of their strips, above and below, in pixels. */
export const overhang = 2;

/** One row of a chart: what it is about at the left, the values at the right. */
export interface ChartRow {
  readonly label: string;
  readonly detail: string;
}

/** A chart of rows: the drawing, and over it the texts as a list, which the browser cuts where they have no room. */
export function chart(
  {
    title,
    description,
    rows,
  }: { readonly title: string; readonly description: string; readonly rows: readonly ChartRow[] },
  drawing: Piece,
  { footer = 0 }: { readonly footer?: number } = {},
): Markup {
  return markup`<div class="chart"><svg role="img" width="100%" height="${rows.length * rowHeight + footer}"><title>${title}</title><desc>${description}</desc>
${drawing}</svg><ol>${rows.map(
    ({ label, detail }) => markup`
<li><span${titleFor(label)}>${label}</span> <span${titleFor(detail)}>${detail}</span></li>`,
  )}</ol></div>`;
}

/** A line from the first row to the last, which is drawn in their strips and not behind their labels. */
export function upright(kind: "cut" | "mark" | "today", place: number, rows: number): Markup {
  const x = percent(place);
  const bottom = (rows - 1) * rowHeight + strip.top + strip.height;
  return markup`<line class="${kind}" x1="${x}" x2="${x}" y1="${strip.top - overhang}" y2="${bottom + overhang}"/>`;
}

/** The whole text to point at, where a phone has no room for it. */
function titleFor(text: string): Piece {
  return text.length > 20 && markup` title="${text}"`;
}

/** A place on a chart's width, in percent, written short. */
export function percent(place: number): string {
  return `${Number(place.toFixed(2))}%`;
}
