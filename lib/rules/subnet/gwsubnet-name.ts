import { always } from "../../domain/day";
import { defineRule } from "../rule";

const name = "GatewaySubnet";

export const gwsubnetName = defineRule({
  id: "gwsubnet-name",
  statement: `A gateway's subnet is called ${name}.`,
  why: "Capitals and small letters count as the same.",
  severity: "error",
  source: { page: "https://learn.microsoft.com/azure/vpn-gateway/vpn-gateway-vpn-faq", date: "2026-06-04" },
  azure: { when: "plan", says: "expected subnet_id to reference a gateway subnet with name GatewaySubnet" },
  window: always,
  reads: ["gatewaySubnetName"],
  find: ({ gatewaySubnetName = name }) =>
    gatewaySubnetName.toLowerCase() === name.toLowerCase() ? [] : [gatewaySubnetName],
  message: (other) => `subnet "${other}"`,
  remedy: `Put the gateway into a subnet called "${name}".`,
  atPlan: ({ gatewaySubnetName }) => `try(lower(${gatewaySubnetName}) == "${name.toLowerCase()}", true)`,
  examples: { bad: { gatewaySubnetName: "gateway" }, good: { gatewaySubnetName: "GatewaySubnet" } },
});
