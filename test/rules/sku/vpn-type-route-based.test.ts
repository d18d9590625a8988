import { vpnTypeRouteBased } from "../../../lib/rules/sku/vpn-type-route-based";
import { ruleTable } from "../rule-table";

ruleTable(vpnTypeRouteBased, {
  keeps: {
    "clients of a route-based gateway": { vpnType: "RouteBased", pointToSite: true },
    "clients of a gateway of the default VPN type": { pointToSite: true },
    "a policy-based gateway without clients": { vpnType: "PolicyBased", pointToSite: false },
  },
  breaks: {
    "clients of a policy-based gateway": [
      { vpnType: "PolicyBased", pointToSite: true },
      "point-to-site settings on a gateway of VPN type PolicyBased",
    ],
  },
});
