import { findingText, postponedText } from "../check/finding-text";
import type { Report } from "../check/report";
import { Annotations, type IConstruct } from "./bindings";

/** Kinds of Annotations, by what cdktf calls them in a construct's metadata. */
const kinds = { error: "@cdktf/error", warning: "@cdktf/warn", info: "@cdktf/info" } as const;

/** What was left on a construct as Annotations of a kind. */
export function annotationsOf({ node }: IConstruct, kind: keyof typeof kinds): readonly string[] {
  return node.metadata.filter(({ type }) => type === kinds[kind]).map(({ data }) => String(data));
}

/** What a teller left on a construct. */
export interface Told {
  readonly warning: readonly string[];
  readonly info: readonly string[];
}

/** What a teller left that has told nothing yet. */
export const nothing: Told = { warning: [], info: [] };

/** Leaves warnings on a construct, and what is postponed as information, in place of what the same teller left before. */
export function retell(
  construct: IConstruct,
  before: Told,
  now: Pick<Report, "warnings" | "postponed">,
): Told {
  const told = {
    warning: now.warnings.map(findingText),
    info: now.postponed.map((one) => `postponed: ${postponedText(one)}`),
  };
  takeBack(construct, before);
  for (const text of told.warning) Annotations.of(construct).addWarning(text);
  for (const text of told.info) Annotations.of(construct).addInfo(text);
  return told;
}

/** What `look` gives, with every annotation that is left meanwhile taken back. */
export function leavingNoTrace<T>(root: IConstruct, look: () => T): T {
  const before = new Map(root.node.findAll().map((construct) => [construct, [...metadataOf(construct)]]));
  try {
    return look();
  } finally {
    for (const construct of root.node.findAll()) {
      const entries = metadataOf(construct);
      entries.splice(0, entries.length, ...(before.get(construct) ?? entries));
    }
  }
}

function takeBack(construct: IConstruct, told: Told): void {
  const entries = metadataOf(construct);
  for (const kind of ["warning", "info"] as const) {
    for (const text of told[kind]) {
      const index = entries.findIndex(({ type, data }) => type === kinds[kind] && data === text);
      if (index >= 0) entries.splice(index, 1);
    }
  }
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
