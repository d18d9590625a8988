import type { Waiver } from "../check/waiver";
import type { OwnRuleId, RuleId } from "../rules/catalogue";
import type { IConstruct } from "./bindings";
import { tellUnused } from "./shared-waivers";

const added = new WeakMap<IConstruct, Waivers>();

/** Findings to live with on every gateway below a scope: `Waivers.of(stack).add({ rule, reason, until })`. */
export class Waivers {
  private readonly waivers: Waiver[] = [];

  private constructor(private readonly scope: IConstruct) {}

  /** The waivers of a scope. */
  static of(scope: IConstruct): Waivers {
    const own = added.get(scope) ?? new Waivers(scope);
    added.set(scope, own);
    return own;
  }

  /** @internal All waivers that hold for a construct: its own, and those of the scopes around it. */
  static over(construct: IConstruct): readonly Waiver[] {
    return construct.node.scopes.flatMap((scope) => added.get(scope)?.waivers ?? []);
  }

  /** Adds a waiver of one rule, with its reason and, if it ends, its last day. */
  add(waiver: Waiver<RuleId | OwnRuleId>): this {
    if (this.waivers.length === 0) tellUnused(this.scope, this.waivers);
    this.waivers.push({ ...waiver, shared: true });
    return this;
  }
}
