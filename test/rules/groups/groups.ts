import type { Example } from "../../../lib/rules/rule";

type Groups = NonNullable<Example<"policyGroups">["policyGroups"]>;
type Connections = NonNullable<Example<"clientConnections">["clientConnections"]>;

/** A policy group: the default one with priority 0, unless the row says otherwise. */
export function group(name: string, rest: Partial<Groups[number]> = {}): Groups[number] {
  return { name, isDefault: true, priority: 0, members: [], ...rest };
}

/** A policy group whose members all have one kind. */
export function groupOf(type: string, ...values: string[]): Groups[number] {
  return group("staff", { members: values.map((value, index) => ({ name: `member${index}`, type, value })) });
}

/** A client connection that names groups. */
export function connection(
  name: string,
  policyGroups: string[],
  ...addressPool: string[]
): Connections[number] {
  return { name, policyGroups, addressPool };
}
