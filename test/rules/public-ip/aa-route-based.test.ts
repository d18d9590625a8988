import { aaRouteBased } from "../../../lib/rules/public-ip/aa-route-based";
import { ruleTable } from "../rule-table";

ruleTable(aaRouteBased, {
  keeps: {
    "active-active and route-based": { activeActive: true, vpnType: "RouteBased" },
    "active-active with the default VPN type": { activeActive: true },
    "policy-based and active-standby": { activeActive: false, vpnType: "PolicyBased" },
  },
  breaks: {
    "active-active and policy-based": [
      { activeActive: true, vpnType: "PolicyBased" },
      "active-active with VPN type PolicyBased",
    ],
  },
});
