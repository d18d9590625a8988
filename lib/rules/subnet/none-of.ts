import { always } from "../../domain/day";
import { defineRule, type AzureRefusal, type Rule, type Source } from "../rule";
import { count } from "../terraform";

/** Facts that list things by name which must not be there. */
type Unwanted =
  "gatewaySubnetSecurityGroups" | "gatewaySubnetNatGateways" | "gatewaySubnetOthers" | "otherVpnGateways";

/** What a rule against such things says. */
interface NoneOf<Id extends string> {
  readonly id: Id;
  readonly statement: string;
  readonly why?: string;
  readonly source: Source;
  readonly azure: AzureRefusal;
  readonly fact: Unwanted;
  readonly message: (name: string) => string;
  readonly remedy: string;
}

/** A rule that a list stays empty. */
export function noneOf<const Id extends string>({ fact, ...record }: NoneOf<Id>): Rule<Id, false> {
  return defineRule({
    ...record,
    severity: "error",
    window: always,
    reads: [fact],
    monotone: true,
    find: (values) => values[fact],
    atPlan: (expressions) => `${count(expressions[fact])} == 0`,
    examples: { bad: { [fact]: ["unwanted"] }, good: { [fact]: [] } },
  });
}
