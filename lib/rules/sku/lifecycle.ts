import type { Day } from "../../domain/day";
import type { Deployed } from "../../domain/facts";
import { azSkuFor } from "../../domain/sku";
import type { RuleRecord } from "../rule";
import { attribute, is, isOneOf, notTogether } from "../terraform";

/** A rule about the SKU, without what each says in its own words. */
export type SkuRecord = Omit<
  RuleRecord<string, "sku" | "deployed", string>,
  "id" | "statement" | "source" | "examples"
>;

/** Whether a gateway already runs on one of these SKUs, or on one that was not told. */
export function runsOn(deployed: Deployed | undefined, skus: readonly string[]): boolean {
  return deployed !== undefined && (deployed.sku === undefined || skus.includes(deployed.sku));
}

/** What the rules about SKUs that new gateways can't take share: all but words, source and examples. */
export function creationStopped(skus: readonly string[], since: Day): SkuRecord {
  return {
    severity: "error",
    window: { from: since },
    reads: ["sku", "deployed"],
    find: ({ sku, deployed }) =>
      sku !== undefined && skus.includes(sku) && !runsOn(deployed, skus) ? [sku] : [],
    message: (sku) => `SKU ${sku}, which no new gateway takes since ${since}`,
    remedy: "Take the zone-redundant SKU in its place.",
    fix: takeAzSku,
    atPlan: ({ sku, deployed }) => {
      const before = attribute(deployed, "sku");
      return notTogether(
        isOneOf(skus, sku),
        `(${is(deployed, null)} || !(${is(before, null)} || ${isOneOf(skus, before)}))`,
      );
    },
  };
}

/** What the rules about retired SKUs share: all but words, source, remedy and examples. */
export function retired(skus: readonly string[], on: Day): Omit<SkuRecord, "remedy"> {
  return {
    severity: "error",
    softer: {
      when: "the gateway already runs on it",
      holds: (sku, { deployed }) => runsOn(deployed, [sku]),
    },
    window: { from: on },
    reads: ["sku", "deployed"],
    find: ({ sku }) => (sku !== undefined && skus.includes(sku) ? [sku] : []),
    message: (sku) => `SKU ${sku}, retired on ${on}`,
    atPlan: ({ sku, deployed }) => {
      const before = attribute(deployed, "sku");
      const runsOnIt = `(!(${is(deployed, null)}) && (${is(before, null)} || ${before} == ${sku}))`;
      return `${runsOnIt} || !${isOneOf(skus, sku)}`;
    },
  };
}

/** The remedy that names the zone-redundant SKU in a SKU's place. */
export function takeAzSku(sku: string): string | undefined {
  const instead = azSkuFor(sku);
  return instead && `Take SKU "${instead}".`;
}
