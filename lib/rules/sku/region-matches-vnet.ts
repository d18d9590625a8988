import { always } from "../../domain/day";
import { defineRule } from "../rule";
import { is } from "../terraform";

export const regionMatchesVnet = defineRule({
  id: "region-matches-vnet",
  statement: "A gateway stands in the region of its virtual network.",
  severity: "error",
  source: {
    page: "https://learn.microsoft.com/azure/vpn-gateway/tutorial-create-gateway-portal",
    date: "2026-11-22",
  },
  window: always,
  reads: ["region", "networkRegion"],
  needs: ["region", "networkRegion"],
  find: ({ region, networkRegion }) =>
    region !== undefined && networkRegion !== undefined && region !== networkRegion
      ? [{ region, networkRegion }]
      : [],
  message: ({ region, networkRegion }) => `gateway in ${region}, virtual network in ${networkRegion}`,
  remedy: "Give the gateway the location of its virtual network.",
  atPlan: ({ region, networkRegion }) =>
    `(${is(region, null)} || ${is(networkRegion, null)} || (${region}) == (${networkRegion}))`,
  examples: {
    bad: { region: "westeurope", networkRegion: "northeurope" },
    good: { region: "westeurope", networkRegion: "westeurope" },
  },
});
