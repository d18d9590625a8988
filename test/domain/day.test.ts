import fc from "fast-check";
import { always, daysAfter, isDay, isWithin, parseDay, startOf, type Window } from "../../lib/domain/day";

describe("a text is a day", () => {
  test.each<[string, string, boolean]>([
    ["of 31 in January", "2026-01-31", true],
    ["of 32 in January", "2026-01-32", false],
    ["of 30 in April", "2026-04-30", true],
    ["of 31 in April", "2026-04-31", false],
    ["the leap day of 2028", "2028-02-29", true],
    ["a leap day that 2026 lacks", "2026-02-29", false],
    ["a leap day that 2100 lacks", "2100-02-29", false],
    ["the leap day of 2000", "2000-02-29", true],
    ["no day of a month", "2026-11-00", false],
    ["no month of a year", "2026-00-01", false],
    ["a thirteenth month", "2026-13-01", false],
    ["without leading zeros", "2026-1-5", false],
    ["of two digits a year", "26-11-22", false],
    ["written with slashes", "2026/11/22", false],
    ["written day first", "22-11-2026", false],
    ["with a time", "2026-11-22T00:00:00Z", false],
    ["with a space", " 2026-11-22", false],
    ["with a line break", "2026-11-22\n", false],
    ["with a sign", "-2026-11-22", false],
    ["a month", "2026-11", false],
    ["a year", "2026", false],
    ["no text", "", false],
  ])("%s: %j %j", (_, text, expected) => {
    expect(isDay(text)).toBe(expected);
  });
});

test("parseDay gives the day, or says how to write one", () => {
  expect(parseDay("2026-11-22")).toBe("2026-11-22");
  expect(() => parseDay("22.11.2026")).toThrow(
    new Error('"22.11.2026" is not a day; write it like "2026-11-22"'),
  );
});

describe("a window holds", () => {
  const month: Window = { from: "2026-11-01", until: "2026-11-30" };
  test.each<[string, Window, string, boolean]>([
    ["not the day before its first", month, "2026-10-31", false],
    ["its first day", month, "2026-11-01", true],
    ["its last day", month, "2026-11-30", true],
    ["not the day after its last", month, "2026-12-01", false],
    ["the one day it begins and ends on", { from: "2026-11-22", until: "2026-11-22" }, "2026-11-22", true],
    ["any day before an end without a beginning", { until: "2026-11-30" }, "1999-12-31", true],
    ["no day after an end without a beginning", { until: "2026-11-30" }, "2026-12-01", false],
    ["any day after a beginning without an end", { from: "2026-11-01" }, "2999-12-31", true],
    ["no day before a beginning without an end", { from: "2026-11-01" }, "2026-10-31", false],
    ["any day where it has no ends", always, "2026-11-22", true],
  ])("%s", (_, window, day, expected) => {
    expect(isWithin(day, window)).toBe(expected);
  });
});

describe("daysAfter", () => {
  test.each<[string, string, number, string]>([
    ["the day itself", "2026-11-22", 0, "2026-11-22"],
    ["the next month", "2026-11-30", 1, "2026-12-01"],
    ["the next year", "2026-12-31", 1, "2027-01-01"],
    ["over a leap day", "2028-02-28", 2, "2028-03-01"],
    ["over the end of February", "2026-02-28", 1, "2026-03-01"],
    ["back over the turn of the year", "2027-01-01", -1, "2026-12-31"],
    ["over a change of clocks", "2026-03-28", 2, "2026-03-30"],
  ])("%s", (_, day, count, expected) => {
    expect(daysAfter(day, count)).toBe(expected);
  });

  test("and back is the same day, and days compare as text", () => {
    const day = fc
      .date({ min: new Date("1970-01-01"), max: new Date("2999-12-31"), noInvalidDate: true })
      .map((instant) => instant.toISOString().slice(0, 10));
    fc.assert(
      fc.property(day, fc.integer({ min: 1, max: 10_000 }), (from, count) => {
        const to = daysAfter(from, count);
        expect(isDay(to)).toBe(true);
        expect(from < to).toBe(true);
        expect(daysAfter(to, -count)).toBe(from);
      }),
    );
  });
});

test("a day begins at midnight in UTC", () => {
  expect(startOf("2026-11-22")).toBe(new Date(Date.UTC(2026, 10, 22)).toISOString());
});
