import { natNoApipa } from "../../../lib/rules/network/nat-no-apipa";
import { bgpTo } from "../connection/connections";
import { ruleTable } from "../rule-table";
import { natRule } from "./nat-rules";

const natRules = [natRule("office")];
const own = { bgpPeerings: [{ apipaAddresses: ["169.254.21.5"] }] };

ruleTable(natNoApipa, {
  keeps: {
    "BGP on other addresses": {
      natRules,
      bgp: true,
      bgpPeerings: [{ apipaAddresses: [] }],
      connections: [bgpTo("office", { bgpPeeringAddress: "192.168.0.4" })],
    },
    "APIPA addresses without NAT": { bgp: true, ...own },
    "APIPA addresses without BGP": { natRules, bgp: false, ...own },
  },
  breaks: {
    "the gateway's APIPA address": [
      { natRules, bgp: true, ...own },
      "NAT rules with BGP on APIPA address 169.254.21.5",
    ],
    "a site's APIPA address": [
      { natRules, bgp: true, connections: [bgpTo("office", { bgpPeeringAddress: "169.254.99.4" })] },
      "NAT rules with BGP on APIPA address 169.254.99.4",
    ],
  },
});
