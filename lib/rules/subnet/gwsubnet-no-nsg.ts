import { noneOf } from "./none-of";

export const gwsubnetNoNsg = noneOf({
  id: "gwsubnet-no-nsg",
  statement: "The GatewaySubnet has no network security group.",
  source: {
    page: "https://learn.microsoft.com/azure/vpn-gateway/vpn-gateway-about-vpn-gateway-settings",
    date: "2023-09-26",
  },
  azure: { when: "apply", code: "NetworkSecurityGroupCannotBeAttachedToGatewaySubnet" },
  fact: "gatewaySubnetSecurityGroups",
  message: (name) => `network security group ${name} on the GatewaySubnet`,
  remedy:
    "Leave the GatewaySubnet out of the association, and of the module or policy that adds one to every subnet.",
});
