import { asn65515Expressroute } from "../../../lib/rules/bgp/asn-65515-expressroute";
import { ruleTable } from "../rule-table";

ruleTable(asn65515Expressroute, {
  keeps: {
    "the default": { asn: 65515, expressRouteTransit: true },
    "the default, left out": { expressRouteTransit: true },
    "another number without transit": { asn: 64512, expressRouteTransit: false },
    "another number, no transit told": { asn: 64512 },
  },
  breaks: {
    "another number": [{ asn: 65514, expressRouteTransit: true }, "ASN 65514 with transit to ExpressRoute"],
  },
});
