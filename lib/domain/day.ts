import { remembering } from "./bounded-cache";

/** A day in UTC, written `YYYY-MM-DD`. Days compare as text. */
export type Day = string;

/** First and last day on which something holds; an open end is left out. */
export interface Window {
  readonly from?: Day;
  readonly until?: Day;
}

/** The window without ends. */
export const always: Window = {};

/**
 * A day from its text.
 * @throws Error if the text is not a calendar day written `YYYY-MM-DD`.
 */
export function parseDay(text: string): Day {
  if (isDay(text)) return text;
  throw new Error(`"${text}" is not a day; write it like "2026-11-22"`);
}

/** Whether a text is a calendar day written `YYYY-MM-DD`. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const instant = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(instant.getTime()) && instant.toISOString().startsWith(text);
}

/** Whether a day lies within a window; its first and its last day do. */
export function isWithin(day: Day, { from, until }: Window): boolean {
  return (from === undefined || from <= day) && (until === undefined || day <= until);
}

/** The day that comes `count` days after `day`; a negative count goes back. */
export function daysAfter(day: Day, count: number): Day {
  return new Date(Date.parse(startOf(day)) + count * millisecondsADay).toISOString().slice(0, 10);
}

const millisecondsADay = 86_400_000;

/** The instant a day begins, as ISO 8601 in UTC. */
export function startOf(day: Day): string {
  return `${day}T00:00:00.000Z`;
}

/** The instant a day ends, as ISO 8601 in UTC: the first one of the next day. */
export const endOf = remembering((day: Day): string => startOf(daysAfter(day, 1)), 1_000);
