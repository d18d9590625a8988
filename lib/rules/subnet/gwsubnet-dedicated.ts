import { noneOf } from "./none-of";

export const gwsubnetDedicated = noneOf({
  id: "gwsubnet-dedicated",
  statement: "Nothing but gateways stands in the GatewaySubnet.",
  source: { page: "https://learn.microsoft.com/azure/vpn-gateway/vpn-gateway-vpn-faq", date: "2026-06-04" },
  azure: { when: "apply" },
  fact: "gatewaySubnetOthers",
  message: (name) => `${name} in the GatewaySubnet`,
  remedy: "Put it into another subnet.",
});
