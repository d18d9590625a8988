import { always } from "../../domain/day";
import { isAz } from "../../domain/sku";
import { defineRule } from "../rule";

export const zonalVsRedundant = defineRule({
  id: "zonal-vs-redundant",
  statement: "A new gateway with an AZ SKU is spread over zones.",
  why: "With all its public IPs in one zone, all its instances stand in that zone and go down with it.",
  severity: "warning",
  source: {
    page: "https://learn.microsoft.com/azure/vpn-gateway/about-zone-redundant-vnet-gateways",
    date: "2018-09-21",
  },
  window: always,
  reads: ["sku", "deployed", "publicIpZones"],
  needs: ["sku", "publicIpZones"],
  find: ({ sku, deployed, publicIpZones }) => {
    const zones = [...new Set(publicIpZones.flatMap(({ value }) => value))];
    return isAz(sku) && deployed === undefined && zones.length === 1 ? [{ sku, zone: zones.join() }] : [];
  },
  message: ({ sku, zone }) => `SKU ${sku} with public IPs in zone ${zone} alone`,
  remedy: 'Write zones ["1", "2", "3"] on the public IPs.',
  examples: {
    bad: { sku: "VpnGw1AZ", publicIpZones: [{ name: "vpn-pip", value: ["1"] }] },
    good: { sku: "VpnGw1AZ", publicIpZones: [{ name: "vpn-pip", value: ["1", "2", "3"] }] },
  },
});
