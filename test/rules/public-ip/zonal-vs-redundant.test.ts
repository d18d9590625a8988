import { zonalVsRedundant } from "../../../lib/rules/public-ip/zonal-vs-redundant";
import { ruleTable } from "../rule-table";

const zones = (...each: string[][]) => ({
  publicIpZones: each.map((value, index) => ({ name: `pip-${index + 1}`, value })),
});

ruleTable(zonalVsRedundant, {
  keeps: {
    "three zones": { sku: "VpnGw1AZ", ...zones(["1", "2", "3"]) },
    "public IPs in a zone each": { sku: "VpnGw2AZ", ...zones(["1"], ["2"]) },
    "no zones, which is another rule's": { sku: "VpnGw1AZ", ...zones([]) },
    "a gateway that runs in one zone": { sku: "VpnGw1AZ", deployed: { sku: "VpnGw1AZ" }, ...zones(["1"]) },
    "a SKU that no zones can help": { sku: "Basic", ...zones(["1"]) },
  },
  breaks: {
    "one public IP in one zone": [
      { sku: "VpnGw1AZ", ...zones(["1"]) },
      "SKU VpnGw1AZ with public IPs in zone 1 alone",
    ],
    "all public IPs in one zone": [
      { sku: "VpnGw2AZ", ...zones(["2"], ["2"], ["2"]) },
      "SKU VpnGw2AZ with public IPs in zone 2 alone",
    ],
  },
});
