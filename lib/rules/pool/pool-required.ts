import { always } from "../../domain/day";
import { defineRule } from "../rule";
import { count, is, notTogether } from "../terraform";

export const poolRequired = defineRule({
  id: "pool-required",
  statement: "A gateway that clients connect to gives them addresses from a pool.",
  severity: "error",
  source: {
    page: "https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/virtual_network_gateway",
    date: "2026-11-22",
  },
  azure: { when: "apply", code: "VpnClientAddressPoolNotSpecified" },
  window: always,
  reads: ["pointToSite", "clientPoolWritten"],
  needs: ["pointToSite"],
  find: ({ pointToSite, clientPoolWritten }) =>
    pointToSite === true && clientPoolWritten.length === 0 ? ["no client address pool"] : [],
  message: (fault) => fault,
  remedy: 'Give clients a block outside the network, for example "172.16.201.0/24".',
  atPlan: ({ pointToSite, clientPoolWritten }) =>
    notTogether(is(pointToSite, true), `${count(clientPoolWritten)} == 0`),
  examples: {
    bad: { pointToSite: true, clientPoolWritten: [] },
    good: { pointToSite: true, clientPoolWritten: ["172.16.201.0/24"] },
  },
});
