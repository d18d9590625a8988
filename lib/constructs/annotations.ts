import { Annotations, type IConstruct } from "./bindings";

const warning = "@cdktf/warn";

/** Warnings and errors that were left on a construct as Annotations. */
export function annotationsOf({ node }: IConstruct, kind: "warn" | "error"): readonly string[] {
  return node.metadata.filter(({ type }) => type === `@cdktf/${kind}`).map(({ data }) => String(data));
}

/** Leaves warnings on a construct, instead of those that the same teller left before. */
export function retellWarnings(construct: IConstruct, before: readonly string[], now: readonly string[]): void {
  const kept = metadataOf(construct);
  for (const data of before) {
    const index = kept.findIndex((entry) => entry.type === warning && entry.data === data);
    if (index >= 0) kept.splice(index, 1);
  }
  for (const data of now) Annotations.of(construct).addWarning(data);
}

/** What `look` gives, with every annotation that is left meanwhile taken back. */
export function leavingNoTrace<T>(root: IConstruct, look: () => T): T {
  const before = new Map(root.node.findAll().map((construct) => [construct, metadataOf(construct).length]));
  const seen = look();
  for (const construct of root.node.findAll()) metadataOf(construct).length = before.get(construct) ?? 0;
  return seen;
}

interface Entry {
  readonly type: string;
  readonly data?: unknown;
}

// constructs gives out copies of a node's metadata and has no way to take an entry back.
function metadataOf({ node }: IConstruct): Entry[] {
  const entries: unknown = Reflect.get(node, "_metadata");
  return Array.isArray(entries) ? (entries as Entry[]) : [];
}
