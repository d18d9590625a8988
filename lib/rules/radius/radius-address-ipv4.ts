import { isIpv4Address } from "../../domain/cidr";
import { always } from "../../domain/day";
import { defineRule } from "../rule";
import { every, matches } from "../terraform";

const octet = "(?:25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])";
const ipv4 = new RegExp(`^(?:${octet}\\.){3}${octet}$`);

export const radiusAddressIpv4 = defineRule({
  id: "radius-address-ipv4",
  statement: "A RADIUS server is given by its IPv4 address.",
  severity: "error",
  source: {
    page: "https://learn.microsoft.com/azure/vpn-gateway/point-to-site-radius-gateway",
    date: "2026-06-08",
  },
  conflict: {
    with: {
      page: "https://learn.microsoft.com/azure/vpn-gateway/point-to-site-how-to-radius-ps",
      date: "2017-12-04",
    },
    decided:
      "In 2017 a name was allowed; the portal now asks for an address, and azurerm takes nothing else.",
  },
  azure: {
    when: "plan",
    says: "expected vpn_client_configuration.0.radius_server_address to contain a valid IPv4 address, got:",
  },
  window: always,
  reads: ["radiusAddresses"],
  monotone: true,
  find: ({ radiusAddresses }) => radiusAddresses.filter((address) => !isIpv4Address(address)),
  message: (address) => `RADIUS server "${address}"`,
  remedy: 'Write its address, like "10.1.2.4".',
  fix: (address) => (address === "" ? "Leave the empty RADIUS server out." : undefined),
  atPlan: ({ radiusAddresses }) => every(radiusAddresses, "address", matches(ipv4, "address")),
  examples: {
    bad: { radiusAddresses: ["nps.contoso.com"] },
    good: { radiusAddresses: ["10.1.2.4"] },
  },
});
