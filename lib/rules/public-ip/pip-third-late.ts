import { always } from "../../domain/day";
import { limits } from "../../domain/limits";
import { defineRule } from "../rule";
import { attribute, is, notTogether } from "../terraform";

export const pipThirdLate = defineRule({
  id: "pip-third-late",
  statement: "An active-active gateway that runs without clients does not take any later.",
  why: "Clients need a further ip configuration there, and azurerm replaces a gateway whose ip configurations change.",
  severity: "error",
  source: {
    page: "https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/virtual_network_gateway",
    date: "2026-11-22",
  },
  azure: { when: "plan" },
  window: always,
  reads: ["activeActive", "pointToSite", "deployed"],
  needs: ["activeActive", "pointToSite", "deployed"],
  find: ({ activeActive, pointToSite, deployed }) =>
    activeActive === true && pointToSite === true && deployed?.pointToSite === false
      ? [limits.ipConfigurations.activeActiveWithClients]
      : [],
  message: (count) =>
    `clients come to an active-active gateway that runs without them, so it needs ${count} ip configurations`,
  remedy:
    "Let clients connect to another gateway, or waive this where the gateway may be replaced: it takes about 45 minutes and its addresses change.",
  atPlan: ({ activeActive, pointToSite, deployed }) =>
    notTogether(is(activeActive, true), is(pointToSite, true), is(attribute(deployed, "pointToSite"), false)),
  examples: {
    bad: { activeActive: true, pointToSite: true, deployed: { pointToSite: false } },
    good: { activeActive: true, pointToSite: true, deployed: { pointToSite: true } },
  },
});
