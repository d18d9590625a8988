import { noneOf } from "./none-of";

export const gwsubnetNoNatGateway = noneOf({
  id: "gwsubnet-no-nat-gateway",
  statement: "The GatewaySubnet has no NAT gateway.",
  source: { page: "https://learn.microsoft.com/azure/nat-gateway/troubleshoot-nat", date: "2026-11-22" },
  azure: { when: "apply", says: "NAT gateway can't be deployed in a gateway subnet" },
  fact: "gatewaySubnetNatGateways",
  message: (name) => `NAT gateway ${name} on the GatewaySubnet`,
  remedy: "Leave the GatewaySubnet out of the NAT gateway's association.",
});
