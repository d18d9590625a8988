import { always } from "../../domain/day";
import { isNonAz, nonAzSkus } from "../../domain/sku";
import { defineRule } from "../rule";
import { is, isOneOf, notTogether, unnamed } from "../terraform";
import { takeAzSku } from "../sku/lifecycle";

export const pipZonesNonAz = defineRule({
  id: "pip-zones-non-az",
  statement: "The public IPs of a new gateway with a SKU from VpnGw1 to VpnGw5 carry no zones.",
  severity: "error",
  source: { page: "https://github.com/Azure/Azure-Landing-Zones/issues/2660", date: "2026-11-22" },
  azure: { when: "apply", code: "RegionalVmssVpnGatewayPublicIpsMustNotHaveZonesConfigured" },
  window: always,
  reads: ["sku", "deployed", "publicIpZones"],
  needs: ["sku", "publicIpZones"],
  monotone: true,
  find: ({ sku, deployed, publicIpZones }) =>
    isNonAz(sku) && deployed === undefined
      ? publicIpZones.filter(({ value }) => value.length > 0).map((publicIp) => ({ ...publicIp, sku }))
      : [],
  message: ({ name, value, sku }) =>
    `public IP ${name} has zones ${value.join(", ")}, and SKU ${sku} has none`,
  remedy: "Take the AZ SKU of the same number.",
  fix: ({ sku }) => takeAzSku(sku),
  atPlan: ({ sku, deployed, publicIpZones }) =>
    notTogether(
      isOneOf(nonAzSkus, sku),
      is(deployed, null),
      `anytrue([for zones in ${unnamed(publicIpZones)} : length(coalesce(zones, [])) > 0])`,
    ),
  examples: {
    bad: { sku: "VpnGw1", publicIpZones: [{ name: "vpn-pip", value: ["1", "2", "3"] }] },
    good: { sku: "VpnGw1AZ", publicIpZones: [{ name: "vpn-pip", value: ["1", "2", "3"] }] },
  },
});
