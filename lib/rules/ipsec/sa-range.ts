import { always } from "../../domain/day";
import { ipsecParameters } from "../../domain/ipsec";
import { defineRule, type Rule } from "../rule";
import { attribute } from "../terraform";

/** What a rule on the range of a number in an IPsec policy says. */
interface SaRange<Id extends string> {
  readonly id: Id;
  readonly parameter: "saLifetime" | "saDataSize";
  readonly unit: string;
  /** Both ends are allowed. */
  readonly range: { readonly least: number; readonly most: number };
  /** The attribute, as azurerm spells it. */
  readonly attributeName: string;
}

/** A rule that azurerm's range for a number in an IPsec policy holds. */
export function saRange<const Id extends string>({
  id,
  parameter,
  unit,
  range: { least, most },
  attributeName,
}: SaRange<Id>): Rule<Id, false> {
  const label = ipsecParameters[parameter];
  return defineRule({
    id,
    statement: `The ${label} of an IPsec policy is between ${least} and ${most} ${unit}.`,
    severity: "error",
    source: {
      page: "https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/virtual_network_gateway",
      date: "2026-11-22",
    },
    azure: { when: "plan", says: `expected ${attributeName} to be in the range (${least} - ${most})` },
    window: always,
    reads: ["ipsecPolicy"],
    find: ({ ipsecPolicy: { [parameter]: value = least } = {} }) =>
      value < least || value > most ? [value] : [],
    message: (value) => `${label} of ${value} ${unit}`,
    remedy: `Take ${least} to ${most} ${unit}.`,
    atPlan: ({ ipsecPolicy }) => {
      const value = attribute(ipsecPolicy, parameter);
      return `try(${value} >= ${least} && ${value} <= ${most}, true)`;
    },
    examples: {
      bad: { ipsecPolicy: { [parameter]: least - 1 } },
      good: { ipsecPolicy: { [parameter]: least } },
    },
  });
}
