import type { Peering } from "../domain/facts";
import { defineConsequence } from "./consequence";
import { differences, differencesByName, windowsPackage } from "./differences";
import { pages } from "./pages";

export const peeringsChanged = defineConsequence({
  id: "peerings-changed",
  rung: "none",
  statement: "After a change of the network's topology, clients of Windows need their package again.",
  source: pages.routing,
  arguments: ["azurerm_virtual_network_peering"],
  reads: ["networkSpace", "peerings", "peeredSpaces", "pointToSite"],
  tells: ["peerings", "peeredSpaces"],
  needs: ["networkSpace"],
  find: ({ before, after }) =>
    after.pointToSite === false
      ? []
      : [
          ...differences(
            before.peerings.map(({ name }) => name),
            after.peerings.map(({ name }) => name),
          ),
          ...after.peerings.flatMap((is) => passageOf(before.peerings, is)),
          ...differences(
            before.peeredSpaces.map(({ name, value }) => `${name} ${value}`),
            after.peeredSpaces.map(({ name, value }) => `${name} ${value}`),
          ),
        ],
  message: (difference) => `peerings of the network: ${difference}`,
  who: () =>
    "nobody is interrupted; people reach peers that come with a new package only, and lose those that go",
  first: () => windowsPackage,
});

export const connectionsChanged = defineConsequence({
  id: "connections-changed",
  rung: "none",
  statement:
    "Clients reach sites by the gateway's connections, and the gateway RADIUS servers that stand there.",
  source: pages.radius,
  arguments: ["azurerm_virtual_network_gateway_connection"],
  reads: ["connections"],
  isAround: true,
  find: ({ before, after }) => differencesByName(before.connections, after.connections),
  message: (difference) => `connections to sites and networks: ${difference}`,
  who: () => "nobody is interrupted; people reach what is behind a connection as long as it is there",
  first: () => "See that no RADIUS server is behind a connection that goes or changes.",
});

export const natRulesChanged = defineConsequence({
  id: "nat-rules-changed",
  rung: "none",
  statement: "NAT is not supported for point-to-site clients.",
  source: pages.faq,
  arguments: ["azurerm_virtual_network_gateway_nat_rule"],
  reads: ["natRules"],
  isAround: true,
  find: ({ before, after }) => differencesByName(before.natRules, after.natRules),
  message: (difference) => `NAT rules: ${difference}`,
});

export const subnetRoutesChanged = defineConsequence({
  id: "subnet-routes-changed",
  rung: "none",
  statement: "Routes of the GatewaySubnet lead what comes from clients and sites.",
  source: pages.settings,
  arguments: ["azurerm_route_table"],
  reads: ["gatewaySubnetRoutes"],
  isAround: true,
  find: ({ before, after }) => differencesByName(before.gatewaySubnetRoutes, after.gatewaySubnetRoutes),
  message: (difference) => `routes of the GatewaySubnet: ${difference}`,
  who: () => "nobody is interrupted; people reach a network only as far as its route lets them",
  first: () => "See that the next hop lets clients through, and knows the way back to their pool.",
});

export const subnetPropagates = defineConsequence({
  id: "subnet-propagates",
  rung: "none",
  statement: "A gateway functions where routes learnt by BGP reach its subnet.",
  source: pages.settings,
  arguments: ["azurerm_route_table.bgp_route_propagation_enabled"],
  reads: ["gatewaySubnetBgpPropagation"],
  isAround: true,
  find: ({ before, after }) =>
    before.gatewaySubnetBgpPropagation === false && after.gatewaySubnetBgpPropagation !== false ? [true] : [],
  message: () => "routes learnt by BGP reach the GatewaySubnet again",
});

export const subnetFreed = defineConsequence({
  id: "subnet-freed",
  rung: "none",
  statement: "A GatewaySubnet is to have no network security group and no NAT gateway.",
  source: pages.settings,
  arguments: ["azurerm_subnet_network_security_group_association", "azurerm_subnet_nat_gateway_association"],
  reads: ["gatewaySubnetSecurityGroups", "gatewaySubnetNatGateways"],
  isAround: true,
  find: ({ before, after }) => [
    ...before.gatewaySubnetSecurityGroups.filter((one) => !after.gatewaySubnetSecurityGroups.includes(one)),
    ...before.gatewaySubnetNatGateways.filter((one) => !after.gatewaySubnetNatGateways.includes(one)),
  ],
  message: (name) => `the GatewaySubnet loses ${name}`,
});

/** What changes of a peering that stays: whether it lets clients through. */
function passageOf(peerings: readonly Peering[], is: Peering): readonly string[] {
  const was = peerings.find(({ name }) => name === is.name);
  if (was === undefined || letsThrough(was) === letsThrough(is)) return [];
  return [`${is.name} ${letsThrough(is) ? "lets clients through" : "no longer lets clients through"}`];
}

function letsThrough({ allowGatewayTransit, useRemoteGateways }: Peering): boolean {
  return allowGatewayTransit === true && useRemoteGateways !== false;
}
