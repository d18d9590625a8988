import { always } from "../../domain/day";
import { defineRule } from "../rule";

export const ipv6Udr = defineRule({
  id: "ipv6-udr",
  statement: "No IPv6 route of the GatewaySubnet's table has the gateway as its next hop.",
  severity: "warning",
  source: { page: "https://learn.microsoft.com/azure/vpn-gateway/ipv6-configuration", date: "2025-05-02" },
  window: always,
  reads: ["gatewaySubnetRoutes"],
  monotone: true,
  find: ({ gatewaySubnetRoutes }) =>
    gatewaySubnetRoutes.filter(
      ({ prefix, nextHop }) => prefix.includes(":") && nextHop === "VirtualNetworkGateway",
    ),
  message: ({ name, prefix }) => `route ${name} sends ${prefix} to the gateway`,
  remedy: "Leave the route out.",
  examples: {
    bad: { gatewaySubnetRoutes: [{ name: "v6", prefix: "fd00:9::/64", nextHop: "VirtualNetworkGateway" }] },
    good: { gatewaySubnetRoutes: [{ name: "v6", prefix: "fd00:9::/64", nextHop: "VirtualAppliance" }] },
  },
});
