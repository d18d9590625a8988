import { always } from "../../domain/day";
import { isAz } from "../../domain/sku";
import { defineRule } from "../rule";
import { withoutZones } from "./without-zones";

export const privateIpNeedsAz = defineRule({
  id: "private-ip-needs-az",
  statement: "A gateway with a private IP address has an AZ SKU and, when it is new, public IPs with zones.",
  severity: "error",
  source: {
    page: "https://learn.microsoft.com/azure/vpn-gateway/site-to-site-vpn-private-peering",
    date: "2023-07-28",
  },
  window: always,
  reads: ["sku", "privateIpAddress", "deployed", "publicIpSkus", "publicIpZones"],
  find: ({ sku, privateIpAddress, deployed, ...publicIps }) => {
    if (privateIpAddress !== true) return [];
    const names = deployed === undefined ? withoutZones(publicIps) : [];
    return [
      ...(sku === undefined || isAz(sku) ? [] : [`SKU ${sku}`]),
      ...names.map((name) => `public IP ${name}, which has no zones`),
    ];
  },
  message: (what) => `a private IP address with ${what}`,
  remedy:
    'Leave private_ip_address_enabled out, or take SKU "VpnGw1AZ" or larger and public IPs with zones ["1", "2", "3"].',
  examples: {
    bad: { sku: "VpnGw1", privateIpAddress: true },
    good: {
      sku: "VpnGw1AZ",
      privateIpAddress: true,
      publicIpZones: [{ name: "vpn-pip", value: ["1", "2", "3"] }],
    },
  },
});
