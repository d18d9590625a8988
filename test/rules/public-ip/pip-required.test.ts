import { pipRequired } from "../../../lib/rules/public-ip/pip-required";
import { ruleTable } from "../rule-table";

ruleTable(pipRequired, {
  keeps: {
    "a public IP for each": { sku: "VpnGw1AZ", ipConfigurationsWithoutPublicIp: [] },
    "a Basic gateway that runs and dropped its reference": {
      sku: "Basic",
      deployed: { sku: "Basic" },
      ipConfigurationsWithoutPublicIp: ["vnetGatewayConfig"],
    },
  },
  breaks: {
    "a new Basic gateway without one": [
      { sku: "Basic", ipConfigurationsWithoutPublicIp: ["vnetGatewayConfig"] },
      "ip configuration vnetGatewayConfig has no public IP",
    ],
    "a gateway that runs on another SKU": [
      { sku: "VpnGw1AZ", deployed: { sku: "VpnGw1AZ" }, ipConfigurationsWithoutPublicIp: ["first"] },
      "ip configuration first has no public IP",
    ],
    "two without one": [
      { sku: "VpnGw1AZ", ipConfigurationsWithoutPublicIp: ["second", "third"] },
      ["ip configuration second has no public IP", "ip configuration third has no public IP"],
    ],
  },
});
