import { always } from "../../domain/day";
import { regionTable, zoneSupport } from "../../domain/region";
import { azSkus, isAz } from "../../domain/sku";
import { defineRule } from "../rule";
import { is, isOneOf, notTogether } from "../terraform";
import { allHaveZones, withoutZones } from "./without-zones";

export const pipZonesAz = defineRule({
  id: "pip-zones-az",
  statement: "The public IPs of a new gateway with an AZ SKU carry zones, in a region that has zones.",
  why: "A gateway that runs may have public IPs without zones, as one upgraded from a non-AZ SKU does; giving them zones would destroy it.",
  severity: "error",
  source: { page: "https://github.com/Azure/ResourceModules/issues/2609", date: "2026-11-22" },
  conflict: {
    with: {
      page: "https://learn.microsoft.com/azure/vpn-gateway/about-zone-redundant-vnet-gateways",
      date: "2018-09-21",
    },
    decided:
      "The page took a public IP without zones for zone-redundant; Azure has since been seen to refuse it.",
  },
  azure: {
    when: "apply",
    code: "VmssVpnGatewayPublicIpsMustHaveZonesConfigured",
    says: "Standard Public IPs associated with VPN Gateways with AZ VPN skus must have zones configured.",
  },
  window: always,
  reads: ["sku", "region", "deployed", "publicIpSkus", "publicIpZones"],
  needs: ["sku", "region", "publicIpZones"],
  find: (facts) => {
    const { sku, region = "", deployed } = facts;
    return isAz(sku) && deployed === undefined && zoneSupport(region) !== "no-zones"
      ? withoutZones(facts).map((name) => ({ name, sku, region }))
      : [];
  },
  softer: {
    when: "the table of regions does not have the region",
    holds: ({ region }) => zoneSupport(region) === "unknown",
  },
  message: ({ name, sku, region }) => `public IP ${name} of a new ${sku} gateway in ${region} has no zones`,
  remedy: 'Write zones ["1", "2", "3"] on the public IP.',
  atPlan: ({ sku, region, deployed, ...publicIps }) =>
    notTogether(
      isOneOf(azSkus, sku),
      is(deployed, null),
      isOneOf(regionTable.withZones, region),
      `!(${allHaveZones(publicIps)})`,
    ),
  examples: {
    bad: { sku: "VpnGw1AZ", region: "westeurope", publicIpZones: [{ name: "vpn-pip", value: [] }] },
    good: {
      sku: "VpnGw1AZ",
      region: "westeurope",
      publicIpZones: [{ name: "vpn-pip", value: ["1", "2", "3"] }],
    },
  },
});
