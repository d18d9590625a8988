import { asArray, asBlock, isDeferred, type Block } from "../../readers/configuration";
import { Hidden } from "../../readers/gateway-source";
import { Call, type Code } from "./code";
import { Gap, type Draft, type Found, type ValueType } from "./draft";

/** What people read of an argument the props have no word for. */
export const notCarried = "not carried over; resource.addOverride keeps it";

/** A block of azurerm that is read argument by argument, and knows what was not asked for. */
export class Reading {
  private readonly taken = new Set<string>();

  constructor(
    readonly block: Block,
    private readonly draft: Draft,
    /** Path of the block with the dot after it; empty for the resource itself. */
    private readonly path = "",
  ) {}

  /** A text, or a number or a boolean written as one. */
  text(name: string): Found {
    return this.value(name, "text", (raw) => (typeof raw === "object" ? undefined : String(raw)));
  }

  /** A number. */
  number(name: string): Found {
    return this.value(name, "number", (raw) => {
      if (isDeferred(raw)) return new Call("Token.asNumber", [raw]);
      return Number.isFinite(Number(raw)) ? Number(raw) : undefined;
    });
  }

  /** A boolean. */
  flag(name: string): Found {
    return this.value(name, "flag", (raw) => {
      if (isDeferred(raw)) return new Call("Token.asAny", [raw]);
      return raw === "true" || raw === "false" || typeof raw === "boolean"
        ? String(raw) === "true"
        : undefined;
    });
  }

  /** A list of texts; an empty one is none. */
  list(name: string): Found {
    return this.value(name, "list", (raw) => {
      if (isDeferred(raw)) return new Call("Token.asList", [raw]);
      return Array.isArray(raw) ? raw.map(String) : undefined;
    });
  }

  /** Texts by name; no names are none. */
  record(name: string): Found {
    return this.value(name, "record", (raw) => {
      if (isDeferred(raw)) return new Call("Token.asStringMap", [raw]);
      const entries = Object.entries(asBlock(raw));
      return Object.fromEntries(entries.map(([key, value]) => [key, String(value)]));
    });
  }

  /** One of a few words. */
  choice(name: string, words: readonly string[]): Found {
    return this.value(name, "choice", (raw) => {
      if (isDeferred(raw)) return new Call("atPlan", [raw]);
      return words.find((word) => word === raw);
    });
  }

  /** A reference to a secret. A secret that is written out is as good as none. */
  secret(name: string): Found {
    const found = this.text(name);
    if (found instanceof Gap || isDeferred(found)) return found;
    return new Gap(this.path + name, "text", "secrets are not written out");
  }

  /** Nested blocks; JSON takes one block for a list of one. */
  each(name: string): readonly Reading[] {
    this.taken.add(name);
    const members = asArray(this.block[name]);
    if (members.every((member) => asBlock(member) === member && !(member instanceof Hidden))) {
      return members.map((member, index) => {
        const at = members.length === 1 ? "" : `[${index}]`;
        return new Reading(asBlock(member), this.draft, `${this.path}${name}${at}.`);
      });
    }
    this.draft.leave(this.path + name, hiddenIn(members)?.why ?? "not a list of blocks");
    return [];
  }

  /** Whether the file has a value for an argument. */
  has(name: string): boolean {
    return !isEmpty(this.block[name]);
  }

  /** Marks arguments as looked after. */
  take(...names: readonly string[]): void {
    for (const name of names) this.taken.add(name);
  }

  /** Says of every argument nobody asked for that it is left out. */
  leaveRest(): void {
    for (const [name, value] of Object.entries(this.block)) {
      if (!this.taken.has(name) && !isEmpty(value)) this.draft.leave(this.path + name, notCarried);
    }
  }

  private value(
    name: string,
    type: ValueType,
    read: (raw: string | number | boolean | object) => Code | undefined,
  ): Found {
    this.taken.add(name);
    const raw = this.block[name];
    const path = this.path + name;
    if (raw === undefined || raw === null || raw === "" || isEmptyThing(raw)) return new Gap(path, type);
    const hidden = hiddenIn(raw);
    if (hidden !== undefined) return new Gap(path, type, hidden);
    return read(raw) ?? new Gap(path, type, `the construct does not take ${JSON.stringify(raw)}`);
  }
}

function hiddenIn(raw: unknown): Hidden | undefined {
  if (raw instanceof Hidden) return raw;
  if (typeof raw !== "object" || raw === null) return undefined;
  return Object.values(raw)
    .map(hiddenIn)
    .find((hidden) => hidden !== undefined);
}

/** Whether a raw value says nothing. */
export function isEmpty(raw: unknown): boolean {
  return raw === undefined || raw === null || raw === "" || raw === false || isEmptyThing(raw);
}

function isEmptyThing(raw: unknown): boolean {
  return typeof raw === "object" && raw !== null && Object.keys(raw).length === 0;
}
