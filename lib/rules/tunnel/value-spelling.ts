import { always } from "../../domain/day";
import { expressRouteSkus, skus } from "../../domain/sku";
import { respelt } from "../../domain/words";
import { authenticationTypes, protocols } from "../../domain/tunnel-type";
import { defineRule } from "../rule";
import { every, is, isOneOf } from "../terraform";

const choices = {
  sku: [...skus, ...expressRouteSkus],
  generation: ["Generation1", "Generation2", "None"],
  "tunnel protocol": protocols,
  "authentication type": authenticationTypes,
} as const;

export const valueSpelling = defineRule({
  id: "value-spelling",
  statement: "SKU, generation, tunnel protocols and authentication types are spelt as azurerm spells them.",
  severity: "error",
  source: {
    page: "https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/virtual_network_gateway",
    date: "2026-11-22",
  },
  azure: { when: "plan", says: "expected ... to be one of [...]" },
  window: always,
  reads: ["sku", "generation", "tunnels", "authentication"],
  monotone: true,
  find: ({ sku, generation, tunnels, authentication }) => [
    ...strangers("sku", sku === undefined ? [] : [sku]),
    ...strangers("generation", generation === undefined ? [] : [generation]),
    ...strangers("tunnel protocol", tunnels),
    ...strangers("authentication type", authentication),
  ],
  message: ({ what, value }) => `${what} "${value}" is not one that azurerm knows`,
  remedy: "Write it as azurerm does.",
  fix: ({ what, value }) => {
    const meant = respelt(value, choices[what]);
    return meant === undefined
      ? `Write one of ${choices[what].map((choice) => `"${choice}"`).join(", ")}.`
      : `Write "${meant}".`;
  },
  atPlan: ({ sku, generation, tunnels, authentication }) =>
    [
      `(${is(sku, null)} || ${isOneOf(choices.sku, sku)})`,
      `(${is(generation, null)} || ${isOneOf(choices.generation, generation)})`,
      every(tunnels, "one", isOneOf(choices["tunnel protocol"], "one")),
      every(authentication, "one", isOneOf(choices["authentication type"], "one")),
    ].join(" && "),
  examples: {
    bad: { sku: "vpngw1az", tunnels: ["IKEv2"] },
    good: { sku: "VpnGw1AZ", tunnels: ["IkeV2"], authentication: ["AAD", "Certificate"] },
  },
});

function strangers(
  what: keyof typeof choices,
  values: readonly string[],
): readonly { readonly what: keyof typeof choices; readonly value: string }[] {
  const known: readonly string[] = choices[what];
  return values.filter((value) => !known.includes(value)).map((value) => ({ what, value }));
}
