/**
 * What a change does to the people who are connected, from nothing upwards. `reconnect`: sessions drop, and people connect
 * again by themselves. `reissue`: some people are out until they have a new profile or certificate. `replace`: the gateway
 * is deleted, and made again or not. `refused`: Azure won't do it to a gateway that runs.
 */
export const rungs = ["none", "reconnect", "reissue", "replace", "refused"] as const;

/** A rung of the ladder. */
export type Rung = (typeof rungs)[number];

/** Whether a rung is as high as another, or higher. */
export function isAtLeast(rung: Rung, other: Rung): boolean {
  return rungs.indexOf(rung) >= rungs.indexOf(other);
}

/** The highest of some rungs; "none" of no rungs. */
export function highest(some: readonly Rung[]): Rung {
  return rungs[Math.max(0, ...some.map((rung) => rungs.indexOf(rung)))] ?? "none";
}
