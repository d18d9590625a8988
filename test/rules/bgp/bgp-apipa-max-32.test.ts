import { bgpApipaMax32 } from "../../../lib/rules/bgp/bgp-apipa-max-32";
import { ruleTable } from "../rule-table";

const peering = (count: number): { apipaAddresses: string[] } => ({
  apipaAddresses: Array.from({ length: count }, (_, index) => `169.254.21.${index}`),
});

ruleTable(bgpApipaMax32, {
  keeps: { "as many as a gateway takes": { bgpPeerings: [peering(16), peering(16)] }, none: {} },
  breaks: {
    "one too many, over two instances": [{ bgpPeerings: [peering(16), peering(17)] }, "33 APIPA addresses"],
  },
});
