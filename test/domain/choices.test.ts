import { choices } from "../../lib/domain/choices";
import { expressRouteSkus, skus } from "../../lib/domain/sku";
import { authenticationTypes, protocols } from "../../lib/domain/tunnel-type";

/** Every set of these words with at least one of them, each as one text. */
function sets(words: readonly string[]): string[] {
  return words
    .reduce<string[][]>((sofar, word) => [...sofar, ...sofar.map((set) => [...set, word])], [[]])
    .slice(1)
    .map(asText);
}

function asText(value: unknown): string {
  return Array.isArray(value) ? value.toSorted().join(" and ") : String(value);
}

test.each<[string, keyof typeof choices, string[]]>([
  ["a SKU: those of ExpressRoute too, which azurerm takes", "sku", [...skus, ...expressRouteSkus]],
  ["a generation, or none", "generation", ["Generation1", "Generation2", "undefined"]],
  [
    "tunnels: every set of protocols, also those the portal does not offer, or none",
    "tunnels",
    ["", ...sets(protocols)],
  ],
  [
    "authentication: every set of types, of which a gateway has one",
    "authentication",
    sets(authenticationTypes),
  ],
  ["active-active or not", "activeActive", ["true", "false"]],
  ["BGP or not", "bgp", ["true", "false"]],
  ["BGP settings or none", "bgpSettings", ["true", "false"]],
  ["a private IP address or none", "privateIpAddress", ["true", "false"]],
])("what is known only at plan may turn out to be %s", (_, name, expected) => {
  expect(choices[name]?.map(asText).toSorted()).toEqual(expected.map(asText).toSorted());
});
