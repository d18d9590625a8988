/** What to do first where routes change. */
export const windowsPackage =
  "Give people with the native client of Windows the new package: it holds the routes. Others connect again.";

/** What comes and goes from one list to another, in one phrase; none where both are alike. */
export function differences(was: readonly string[], is: readonly string[]): readonly string[] {
  const more = is.filter((one) => !was.includes(one)).map((one) => `${one} comes`);
  const less = was.filter((one) => !is.includes(one)).map((one) => `${one} goes`);
  return more.length + less.length > 0 ? [[...more, ...less].join(", ")] : [];
}

interface WithName {
  readonly name: string;
}

/** The same of things with a name, those that change among them. */
export function differencesByName(was: readonly WithName[], is: readonly WithName[]): readonly string[] {
  const [before, after] = [textsByName(was), textsByName(is)];
  const changed = [...after]
    .filter(([name, text]) => (before.get(name) ?? text) !== text)
    .map(([name]) => `${name} changes`);
  const moved = differences([...before.keys()], [...after.keys()]);
  return changed.length + moved.length > 0 ? [[...moved, ...changed].join(", ")] : [];
}

function textsByName(some: readonly WithName[]): ReadonlyMap<string, string | undefined> {
  return new Map(some.map((one) => [one.name, textOf(one)]));
}

/** Data as text, to compare it by; undefined of nothing. */
export function textOf(value: unknown): string | undefined {
  return JSON.stringify(value, (_, member: unknown) =>
    typeof member === "bigint" ? String(member) : member,
  );
}
