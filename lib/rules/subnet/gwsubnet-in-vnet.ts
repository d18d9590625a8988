import { always } from "../../domain/day";
import { defineRule } from "../rule";
import { blocks, count, every, within } from "../terraform";

export const gwsubnetInVnet = defineRule({
  id: "gwsubnet-in-vnet",
  statement: "The GatewaySubnet lies in the virtual network's address space.",
  severity: "error",
  source: { page: "https://github.com/MicrosoftDocs/azure-docs/issues/91214", date: "2026-11-22" },
  azure: {
    when: "apply",
    says: "The subnet address range 'x' is not contained in this virtual network's address spaces",
  },
  window: always,
  reads: ["gatewaySubnetPrefixes", "networkSpace"],
  needs: ["gatewaySubnetPrefixes", "networkSpace"],
  find: ({ gatewaySubnetPrefixes, networkSpace }) =>
    networkSpace.length === 0
      ? []
      : gatewaySubnetPrefixes
          .filter((prefix) => !networkSpace.some((space) => space.contains(prefix)))
          .map((prefix) => ({ prefix, networkSpace })),
  message: ({ prefix, networkSpace }) =>
    `GatewaySubnet ${prefix} outside network space ${networkSpace.join(", ")}`,
  remedy: "Give the GatewaySubnet a prefix of the network's own space, or add one to that space.",
  atPlan: ({ gatewaySubnetPrefixes, networkSpace }) =>
    `${count(blocks(networkSpace))} == 0 || ${every(blocks(gatewaySubnetPrefixes), "prefix", within("prefix", networkSpace))}`,
  examples: {
    bad: { gatewaySubnetPrefixes: ["10.1.255.0/27"], networkSpace: ["10.0.0.0/16"] },
    good: { gatewaySubnetPrefixes: ["10.0.255.0/27"], networkSpace: ["10.0.0.0/16"] },
  },
});
