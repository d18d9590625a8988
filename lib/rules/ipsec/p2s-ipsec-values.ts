import { always } from "../../domain/day";
import { clientIpsecSource, clientIpsecValues, ipsecParameters, type IpsecChoice } from "../../domain/ipsec";
import { defineRule } from "../rule";
import { attribute, is, isOneOf } from "../terraform";

const choices = Object.entries(clientIpsecValues) as [IpsecChoice, readonly string[]][];

export const p2sIpsecValues = defineRule({
  id: "p2s-ipsec-values",
  statement: "An IPsec policy for clients has values that Microsoft lists for client tunnels.",
  why: "azurerm takes more, those of site-to-site tunnels.",
  severity: "error",
  source: clientIpsecSource,
  azure: { when: "apply" },
  window: always,
  reads: ["ipsecPolicy"],
  find: ({ ipsecPolicy = {} }) =>
    choices.flatMap(([parameter, listed]) => {
      const value = ipsecPolicy[parameter];
      return value === undefined || listed.includes(value) ? [] : [{ parameter, value, listed }];
    }),
  message: ({ parameter, value }) => `${ipsecParameters[parameter]} ${value} is not in Microsoft's list`,
  remedy: "Take a value that Microsoft lists for client tunnels.",
  fix: ({ listed }) => `Take one of ${listed.join(", ")}.`,
  atPlan: ({ ipsecPolicy }) =>
    choices
      .map(([parameter, listed]) => {
        const value = attribute(ipsecPolicy, parameter);
        return `(${is(value, null)} || ${isOneOf(listed, value)})`;
      })
      .join(" && "),
  examples: {
    bad: { ipsecPolicy: { dhGroup: "DHGroup1" } },
    good: { ipsecPolicy: { dhGroup: "DHGroup14" } },
  },
});
