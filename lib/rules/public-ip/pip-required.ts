import { always } from "../../domain/day";
import { defineRule } from "../rule";
import { count, is } from "../terraform";

export const pipRequired = defineRule({
  id: "pip-required",
  statement: "Each ip configuration of a gateway has a public IP.",
  why: "Only a gateway of SKU Basic that already runs can do without, since its reference to a Basic public IP can be removed.",
  severity: "error",
  source: {
    page: "https://github.com/hashicorp/terraform-provider-azurerm/pull/6548",
    date: "2026-11-22",
  },
  azure: {
    when: "apply",
    code: "PublicIpForGatewayIsRequired",
    says: "Public IP address reference is required for gateway IP configration",
  },
  window: always,
  reads: ["sku", "deployed", "ipConfigurationsWithoutPublicIp"],
  needs: ["ipConfigurationsWithoutPublicIp"],
  monotone: true,
  find: ({ sku, deployed, ipConfigurationsWithoutPublicIp }) =>
    sku === "Basic" && deployed !== undefined ? [] : ipConfigurationsWithoutPublicIp,
  message: (name) => `ip configuration ${name} has no public IP`,
  remedy: "Write public_ip_address_id in each ip_configuration block.",
  atPlan: ({ sku, deployed, ipConfigurationsWithoutPublicIp }) =>
    `((${is(sku, "Basic")} && !(${is(deployed, null)})) || ${count(ipConfigurationsWithoutPublicIp)} == 0)`,
  examples: {
    bad: { sku: "VpnGw1AZ", ipConfigurationsWithoutPublicIp: ["first"] },
    good: { sku: "VpnGw1AZ", ipConfigurationsWithoutPublicIp: [] },
  },
});
