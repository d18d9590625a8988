import { typeVpn } from "../../../lib/rules/sku/type-vpn";
import { ruleTable } from "../rule-table";

ruleTable(typeVpn, {
  keeps: {
    "clients of a VPN gateway": { type: "Vpn", pointToSite: true },
    "an ExpressRoute gateway without clients": { type: "ExpressRoute", pointToSite: false },
    "clients of a gateway whose type is not told": { pointToSite: true },
  },
  breaks: {
    "clients of an ExpressRoute gateway": [
      { type: "ExpressRoute", pointToSite: true },
      "point-to-site settings on a gateway of type ExpressRoute",
    ],
  },
});
