import { bgpRouteBased } from "../../../lib/rules/bgp/bgp-route-based";
import { ruleTable } from "../rule-table";

ruleTable(bgpRouteBased, {
  keeps: {
    "BGP on a route-based gateway": { bgp: true, vpnType: "RouteBased" },
    "BGP where the VPN type is left to azurerm": { bgp: true },
    "a policy-based gateway without BGP": { bgp: false, vpnType: "PolicyBased" },
    "a policy-based gateway of which no BGP is told": { vpnType: "PolicyBased" },
  },
  breaks: {
    "BGP on a policy-based gateway": [{ bgp: true, vpnType: "PolicyBased" }, "BGP with VPN type PolicyBased"],
  },
});
