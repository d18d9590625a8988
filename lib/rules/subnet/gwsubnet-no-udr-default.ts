import { always } from "../../domain/day";
import { defineRule } from "../rule";
import { attribute, is, some } from "../terraform";

export const gwsubnetNoUdrDefault = defineRule({
  id: "gwsubnet-no-udr-default",
  statement: "The GatewaySubnet's route table has no route for 0.0.0.0/0.",
  why: "Gateways with this configuration are blocked from being created.",
  severity: "error",
  source: {
    page: "https://learn.microsoft.com/azure/vpn-gateway/vpn-gateway-about-vpn-gateway-settings",
    date: "2023-09-26",
  },
  azure: { when: "apply" },
  window: always,
  reads: ["gatewaySubnetRoutes"],
  monotone: true,
  find: ({ gatewaySubnetRoutes }) => gatewaySubnetRoutes.filter(({ prefix }) => prefix === "0.0.0.0/0"),
  message: ({ name, prefix, nextHop }) => `route ${name} of the GatewaySubnet sends ${prefix} to ${nextHop}`,
  remedy: "Leave the route out of the GatewaySubnet's table.",
  atPlan: ({ gatewaySubnetRoutes }) =>
    `!${some(gatewaySubnetRoutes, "route", is(attribute("route", "prefix"), "0.0.0.0/0"))}`,
  examples: {
    bad: { gatewaySubnetRoutes: [{ name: "default", prefix: "0.0.0.0/0", nextHop: "VirtualAppliance" }] },
    good: { gatewaySubnetRoutes: [{ name: "spoke", prefix: "10.2.0.0/16", nextHop: "VirtualAppliance" }] },
  },
});
