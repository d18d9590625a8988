import type { Day } from "../domain/day";

/** Today, in UTC. */
export function today(): Day {
  return new Date().toISOString().slice(0, 10);
}
