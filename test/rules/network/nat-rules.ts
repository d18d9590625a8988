/** A NAT rule that maps internal blocks to the same count of external ones. */
export function natRule(
  name: string,
  ...internal: string[]
): { name: string; internal: string[]; external: string[] } {
  return { name, internal, external: internal.map((_, index) => `10.99.${index}.0/24`) };
}
