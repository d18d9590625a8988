import type { Day } from "../../domain/day";
import { limits } from "../../domain/limits";
import { chart, percent, rowHeight, strip, upright } from "./chart";
import type { Dated } from "./dates";
import { markup, type Markup } from "./markup";
import { timeScale, type TimeScale } from "./time-scale";
import { awayWords, daysBetween } from "./words";

/** A row of a time line: a day, what happens on it, and words on whom it concerns. */
export interface TimeRow extends Pick<Dated, "day" | "what"> {
  readonly whom?: string;
}

const axisHeight = 22;

/** Days on a time line, seen from one of them; undefined where there is none. */
export function timeLine(title: string, days: readonly TimeRow[], asOf: Day): Markup | undefined {
  if (days.length === 0) return undefined;
  const away = days.map(({ day }) => daysBetween(asOf, day));
  const scale = timeScale(away);
  const rows = days.map(({ what, day, whom }, index) => ({
    label: upperFirst(what),
    detail: [day, whom ?? awayWords(away[index] ?? 0)].join(", "),
  }));
  const height = rows.length * rowHeight;
  return markup`<figure>${chart(
    { title, description: rows.map(({ label, detail }) => `${label}: ${detail}`).join(". "), rows },
    [
      upright("today", scale.placeOf(0), rows.length),
      away.map((days, index) => pointMarkup(days, index, scale)),
      scale.ticks.map(
        ({ place, text }) =>
          markup`<text class="tick" x="${percent(place)}" y="${height + 16}" text-anchor="middle">${text}</text>`,
      ),
    ],
    { footer: axisHeight },
  )}</figure>`;
}

/** How near a day is: gone by, near enough to act, or later. */
export function nearness(days: number): "past" | "near" | "later" {
  if (days < 0) return "past";
  return days <= limits.certificateRenewalDays ? "near" : "later";
}

const shapes = {
  past: "M-6 -6H6V6H-6Z",
  near: "M0 -8L8 0L0 8L-8 0Z",
  later: "M0 -6A6 6 0 1 1 0 6A6 6 0 1 1 0 -6Z",
};

function pointMarkup(days: number, index: number, { placeOf }: TimeScale): Markup {
  const y = index * rowHeight + strip.top + strip.height / 2;
  const [today, place] = [placeOf(0), placeOf(days)];
  const kind = nearness(days);
  return markup`<line class="track" x1="0" x2="100%" y1="${y}" y2="${y}"/><line class="span ${kind}" x1="${percent(today)}" x2="${percent(place)}" y1="${y}" y2="${y}"/><svg class="point" x="${percent(place)}" y="${y}"><path class="${kind}" d="${shapes[kind]}"/></svg>`;
}

function upperFirst(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
