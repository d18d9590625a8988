import { skuTableSource } from "../../domain/sku";
import { defineRule } from "../rule";
import { is } from "../terraform";
import { noneOutdated, outdated, publicIpFault } from "./standard-static";

export const pipStandardStatic = defineRule({
  ...publicIpFault,
  id: "pip-standard-static",
  statement: "A new gateway has public IPs of SKU Standard with Static allocation.",
  source: skuTableSource,
  azure: {
    when: "apply",
    code: "PublicIpWithBasicSkuNotAllowedOnVPNGateways",
    says: "Basic IP configuration for VPN Virtual Network Gateways is not supported.",
  },
  window: { from: "2023-12-01" },
  reads: ["sku", "deployed", "publicIpSkus", "publicIpAllocations"],
  monotone: true,
  find: (facts) => (facts.sku !== "Basic" && facts.deployed === undefined ? outdated(facts) : []),
  atPlan: ({ sku, deployed, ...publicIps }) =>
    `(${is(sku, "Basic")} || !(${is(deployed, null)}) || ${noneOutdated(publicIps)})`,
  examples: {
    bad: { sku: "VpnGw1AZ", publicIpSkus: [{ name: "vpn-pip", value: "Basic" }] },
    good: { sku: "VpnGw1AZ", publicIpSkus: [{ name: "vpn-pip", value: "Standard" }] },
  },
});
