import { always } from "../../domain/day";
import { skuTableSource } from "../../domain/sku";
import type { RuleRecord } from "../rule";

type NotOnBasic = Pick<
  RuleRecord<string, never, string>,
  "severity" | "source" | "window" | "message" | "remedy"
>;

/** What the rules about what SKU Basic doesn't take share; `what` completes "SKU Basic with …". */
export function notOnBasic(what: string): NotOnBasic {
  return {
    severity: "error",
    source: skuTableSource,
    window: always,
    message: (sku) => `SKU ${sku} with ${what}`,
    remedy: 'Take SKU "VpnGw1AZ" or larger.',
  };
}
