import { customApipaBlocks } from "../../domain/bgp";
import { Cidr } from "../../domain/cidr";
import { always } from "../../domain/day";
import { defineRule } from "../rule";
import { apipaAtPlan } from "./apipa";
import { every, holdsAddress } from "../terraform";

export const bgpApipaRange = defineRule({
  id: "bgp-apipa-range",
  statement: `A gateway's own APIPA addresses are of ${customApipaBlocks.join(" or ")}.`,
  severity: "error",
  source: {
    page: "https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/virtual_network_gateway",
    date: "2026-11-22",
  },
  azure: { when: "plan", says: "is not within Azure reserved APIPA range" },
  window: always,
  reads: ["bgpPeerings"],
  monotone: true,
  find: ({ bgpPeerings }) =>
    bgpPeerings
      .flatMap(({ apipaAddresses }) => apipaAddresses)
      .filter((address) => !customApipaBlocks.some((block) => Cidr.parse(block).containsAddress(address))),
  message: (address) => `APIPA address "${address}"`,
  remedy: `Take an address of ${customApipaBlocks.join(" or ")}.`,
  atPlan: ({ bgpPeerings }) =>
    every(apipaAtPlan(bgpPeerings), "address", holdsAddress(JSON.stringify(customApipaBlocks), "address")),
  examples: {
    bad: { bgpPeerings: [{ apipaAddresses: ["169.254.20.5"] }] },
    good: { bgpPeerings: [{ apipaAddresses: ["169.254.21.5"] }] },
  },
});
