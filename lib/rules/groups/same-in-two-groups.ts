import type { PolicyGroup } from "../../domain/facts";

/** Values that several policy groups have, with the names of those groups. */
export function sameInTwoGroups<T>(
  groups: readonly PolicyGroup[],
  valueOf: (group: PolicyGroup) => T,
): readonly { readonly value: T; readonly names: readonly string[] }[] {
  const values = [...new Set(groups.map(valueOf))];
  return values
    .map((value) => ({
      value,
      names: groups.filter((group) => valueOf(group) === value).map(({ name }) => name),
    }))
    .filter(({ names }) => names.length > 1);
}
