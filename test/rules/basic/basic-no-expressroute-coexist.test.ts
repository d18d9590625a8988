import { basicNoExpressrouteCoexist } from "../../../lib/rules/basic/basic-no-expressroute-coexist";
import { ruleTable } from "../rule-table";

ruleTable(basicNoExpressrouteCoexist, {
  keeps: {
    "another SKU beside ExpressRoute": { sku: "VpnGw1AZ", expressRoute: true },
    "Basic without ExpressRoute": { sku: "Basic", expressRoute: false },
  },
  breaks: {
    "Basic beside ExpressRoute": [
      { sku: "Basic", expressRoute: true },
      "SKU Basic with an ExpressRoute gateway in the same virtual network",
    ],
  },
});
