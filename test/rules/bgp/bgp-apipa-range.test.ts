import { bgpApipaRange } from "../../../lib/rules/bgp/bgp-apipa-range";
import { ruleTable } from "../rule-table";

ruleTable(bgpApipaRange, {
  keeps: {
    "both ends of the range": {
      bgpPeerings: [{ apipaAddresses: ["169.254.21.0", "169.254.22.255"] }],
    },
    "no addresses": { bgpPeerings: [{ apipaAddresses: [] }] },
    "no peerings": {},
  },
  breaks: {
    "one address before and one after, on two peerings": [
      {
        bgpPeerings: [
          { apipaAddresses: ["169.254.20.255", "169.254.21.1"] },
          { apipaAddresses: ["169.254.23.0"] },
        ],
      },
      ['APIPA address "169.254.20.255"', 'APIPA address "169.254.23.0"'],
    ],
    "what is no address": [
      { bgpPeerings: [{ apipaAddresses: ["169.254.21"] }] },
      'APIPA address "169.254.21"',
    ],
  },
});
