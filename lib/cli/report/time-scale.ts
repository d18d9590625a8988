/** A mark on the axis of time, with its place on the width in percent. */
export interface Tick {
  readonly place: number;
  readonly text: string;
}

/** Where days stand on the width of a time line. */
export interface TimeScale {
  /** The place of a day so many days away, in percent; a negative number has gone by. */
  readonly placeOf: (days: number) => number;
  readonly ticks: readonly Tick[];
}

const year = 365;

/** Days away that get a mark where there is room, those that matter most first. */
const marks: readonly (readonly [number, string])[] = [
  [0, "today"],
  [90, "90 days"],
  [year, "1 year"],
  [3 * year, "3 years"],
  [10 * year, "10 years"],
  [30 * year, "30 years"],
  [-year, "1 year ago"],
  [-10 * year, "10 years ago"],
];
const leastBetween = 19;
const margin = 9;

/** A scale that is finer near the day it is seen from: what is months away has room beside what is decades away. */
export function timeScale(days: readonly number[]): TimeScale {
  const first = Math.min(-30, ...days);
  const last = Math.max(year, ...days);
  const from = stretched(first);
  const width = stretched(last) - from;
  const placeOf = (away: number): number => margin + ((stretched(away) - from) / width) * (100 - 2 * margin);
  const ticks: Tick[] = [];
  for (const [away, text] of marks) {
    const place = placeOf(away);
    const isFree = ticks.every((tick) => Math.abs(tick.place - place) >= leastBetween);
    if (isFree && away >= first && away <= last) ticks.push({ place, text });
  }
  return { placeOf, ticks };
}

function stretched(days: number): number {
  return Math.sign(days) * Math.log2(1 + Math.abs(days) / 45);
}
