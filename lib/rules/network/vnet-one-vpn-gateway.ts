import { noneOf } from "../subnet/none-of";

export const vnetOneVpnGateway = noneOf({
  id: "vnet-one-vpn-gateway",
  statement: "A virtual network has one VPN gateway.",
  why: "An ExpressRoute gateway may stand beside it.",
  source: {
    page: "https://learn.microsoft.com/azure/vpn-gateway/vpn-gateway-about-vpn-gateway-settings",
    date: "2023-11-20",
  },
  azure: { when: "apply", says: "A virtual network can't be associated with more than one gateway." },
  fact: "otherVpnGateways",
  message: (name) => `VPN gateway ${name} in the same virtual network`,
  remedy: "Keep one of them, or give the other a virtual network of its own.",
});
