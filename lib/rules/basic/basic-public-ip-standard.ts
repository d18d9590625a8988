import { noneOutdated, outdated, publicIpFault } from "../public-ip/standard-static";
import { defineRule } from "../rule";
import { is, notTogether } from "../terraform";

export const basicPublicIpStandard = defineRule({
  ...publicIpFault,
  id: "basic-public-ip-standard",
  statement: "A new gateway of SKU Basic has a public IP of SKU Standard with Static allocation.",
  source: {
    page: "https://learn.microsoft.com/azure/vpn-gateway/create-gateway-basic-sku-powershell",
    date: "2026-01-23",
  },
  conflict: {
    with: { page: "https://learn.microsoft.com/azure/vpn-gateway/vpn-gateway-vpn-faq", date: "2026-06-04" },
    decided: "The FAQ still asks for a Basic public IP in one place; new ones can no longer be made.",
  },
  azure: { when: "apply", code: "IPv4BasicSkuPublicIpCountLimitReached" },
  window: { from: "2025-07-01" },
  reads: ["sku", "deployed", "publicIpSkus", "publicIpAllocations"],
  needs: ["sku"],
  monotone: true,
  find: (facts) => (facts.sku === "Basic" && facts.deployed === undefined ? outdated(facts) : []),
  atPlan: ({ sku, deployed, ...publicIps }) =>
    notTogether(is(sku, "Basic"), is(deployed, null), `!${noneOutdated(publicIps)}`),
  examples: {
    bad: { sku: "Basic", publicIpSkus: [{ name: "vpn-pip", value: "Basic" }] },
    good: { sku: "Basic", publicIpSkus: [{ name: "vpn-pip", value: "Standard" }] },
  },
});
