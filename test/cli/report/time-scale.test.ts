import { nearness } from "../../../lib/cli/report/time-line";
import { timeScale } from "../../../lib/cli/report/time-scale";

test("days keep their order, within the width", () => {
  const days = [-4000, -53, 0, 1, 90, 129, 7000, 2_900_000];
  const places = days.map(timeScale(days).placeOf);
  expect(places).toEqual([...places].sort((a, b) => a - b));
  expect(new Set(places).size).toBe(days.length);
  expect(places[0]).toBeGreaterThanOrEqual(0);
  expect(places.at(-1)).toBeLessThanOrEqual(100);
});

test("what is months away has room beside what is decades away", () => {
  const { placeOf } = timeScale([7000]);
  expect(placeOf(90) - placeOf(0)).toBeGreaterThan(10);
});

test.each([
  ["days of the next months", [30, 129]],
  ["a day decades away", [26_000]],
  ["days that have gone by", [-53, -400, -4000]],
  ["one day that is today", [0]],
  ["the end of certificates that never end", [2_900_000]],
])("marks have room for their words: %s", (_, days) => {
  const { ticks } = timeScale(days);
  expect(ticks.map(({ text }) => text)).toContain("today");
  const places = ticks.map(({ place }) => place).sort((a, b) => a - b);
  for (const [index, place] of places.entries()) {
    expect(place).toBeGreaterThanOrEqual(9);
    expect(place).toBeLessThanOrEqual(91);
    if (index > 0) expect(place - (places[index - 1] ?? 0)).toBeGreaterThanOrEqual(19);
  }
});

test.each([
  [-1, "past"],
  [0, "near"],
  [90, "near"],
  [91, "later"],
])("%i days away is %s", (days, near) => {
  expect(nearness(days)).toBe(near);
});
