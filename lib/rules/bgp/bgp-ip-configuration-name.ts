import { always } from "../../domain/day";
import type { BgpPeering } from "../../domain/facts";
import { defineRule } from "../rule";
import { attribute, count, every, is, members, some } from "../terraform";

export const bgpIpConfigurationName = defineRule({
  id: "bgp-ip-configuration-name",
  statement: "A BGP peering names one of the gateway's ip configurations.",
  why: "With one ip configuration azurerm takes a peering without a name, and compares a written one with its case.",
  severity: "error",
  source: {
    page: "https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/virtual_network_gateway",
    date: "2026-11-22",
  },
  azure: { when: "apply" },
  window: always,
  reads: ["bgpPeerings", "ipConfigurationNames"],
  needs: ["bgpPeerings", "ipConfigurationNames"],
  find: ({ bgpPeerings, ipConfigurationNames }) =>
    bgpPeerings
      .filter((peering) => !isNamed(peering, ipConfigurationNames))
      .map(({ ipConfigurationName }) => ({ ipConfigurationName, names: ipConfigurationNames })),
  message: ({ ipConfigurationName, names }) =>
    `BGP peering ${ipConfigurationName === undefined ? "without a name" : `of "${ipConfigurationName}"`} with ip configurations ${names.join(", ")}`,
  remedy: "Write the name of one of the ip configurations.",
  fix: ({ names: [name, ...others] }) => (others.length === 0 ? `Write "${name}".` : undefined),
  atPlan: ({ bgpPeerings, ipConfigurationNames: names }) => {
    const written = attribute("peering", "ipConfigurationName");
    const isOnly = `(${is(written, null)} || ${written} == ${members(names)}[0])`;
    const isOne = some(names, "name", `try(lower(name) == lower(${written}), false)`);
    return `${is(names, null)} || ${every(bgpPeerings, "peering", `(${count(names)} == 1 ? ${isOnly} : ${isOne})`)}`;
  },
  examples: {
    bad: {
      bgpPeerings: [{ ipConfigurationName: "third", apipaAddresses: [] }],
      ipConfigurationNames: ["first", "second"],
    },
    good: {
      bgpPeerings: [{ ipConfigurationName: "first", apipaAddresses: [] }],
      ipConfigurationNames: ["first", "second"],
    },
  },
});

function isNamed({ ipConfigurationName: written }: BgpPeering, names: readonly string[]): boolean {
  if (names.length === 1) return written === undefined || written === names[0];
  return names.some((name) => name.toLowerCase() === written?.toLowerCase());
}
