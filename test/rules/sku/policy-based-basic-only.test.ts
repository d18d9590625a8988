import { policyBasedBasicOnly } from "../../../lib/rules/sku/policy-based-basic-only";
import { ruleTable } from "../rule-table";

ruleTable(policyBasedBasicOnly, {
  keeps: {
    "policy-based on Basic": { vpnType: "PolicyBased", sku: "Basic" },
    "route-based on another SKU": { vpnType: "RouteBased", sku: "VpnGw1AZ" },
    "another SKU with the default VPN type": { sku: "VpnGw1AZ" },
    "policy-based where no SKU is told": { vpnType: "PolicyBased" },
  },
  breaks: {
    "policy-based on another SKU": [
      { vpnType: "PolicyBased", sku: "VpnGw1AZ" },
      "VPN type PolicyBased with SKU VpnGw1AZ",
    ],
  },
});
