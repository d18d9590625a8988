/** The most of anything that advice is asked about. */
export const mostAsked = 1_000_000;

/**
 * Holds that a number counts something.
 * @throws Error if it is not a whole number from 1 to `most`.
 */
export function assertCount(name: string, value: number, most = mostAsked): void {
  if (Number.isInteger(value) && value >= 1 && value <= most) return;
  throw new Error(`${name}: "${value}" is not a whole number from 1 to ${most}; write it like 300`);
}
