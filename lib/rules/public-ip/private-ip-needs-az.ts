import { always } from "../../domain/day";
import { regionTable, zoneSupport } from "../../domain/region";
import { azSkus, isAz } from "../../domain/sku";
import { defineRule } from "../rule";
import { is, isOneOf } from "../terraform";
import { allHaveZones, withoutZones } from "./without-zones";

export const privateIpNeedsAz = defineRule({
  id: "private-ip-needs-az",
  statement:
    "A gateway with a private IP address has an AZ SKU and, when it is new, public IPs with zones where the region has them.",
  severity: "error",
  source: {
    page: "https://learn.microsoft.com/azure/vpn-gateway/site-to-site-vpn-private-peering",
    date: "2023-07-28",
  },
  window: always,
  reads: ["sku", "privateIpAddress", "region", "deployed", "publicIpSkus", "publicIpZones"],
  needs: ["privateIpAddress"],
  find: (facts) => {
    const { sku, privateIpAddress, region = "", deployed } = facts;
    if (privateIpAddress !== true) return [];
    const canHaveZones = deployed === undefined && zoneSupport(region) !== "no-zones";
    return [
      ...(sku === undefined || isAz(sku) ? [] : [`SKU ${sku}`]),
      ...(canHaveZones ? withoutZones(facts) : []).map((name) => `public IP ${name}, which has no zones`),
    ];
  },
  message: (what) => `a private IP address with ${what}`,
  remedy:
    'Leave private_ip_address_enabled out, or take SKU "VpnGw1AZ" or larger and public IPs with zones ["1", "2", "3"].',
  atPlan: ({ sku, privateIpAddress, region, deployed, ...publicIps }) => {
    const hasAz = `(${is(sku, null)} || ${isOneOf(azSkus, sku)})`;
    const needsNoZones = `!(${is(deployed, null)}) || ${isOneOf(regionTable.withoutZones, region)}`;
    return `!(${is(privateIpAddress, true)}) || (${hasAz} && (${needsNoZones} || ${allHaveZones(publicIps)}))`;
  },
  examples: {
    bad: { sku: "VpnGw1", privateIpAddress: true },
    good: {
      sku: "VpnGw1AZ",
      privateIpAddress: true,
      publicIpZones: [{ name: "vpn-pip", value: ["1", "2", "3"] }],
    },
  },
});
