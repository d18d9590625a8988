import { pipBasicRetired } from "../../../lib/rules/public-ip/pip-basic-retired";
import { ruleTable } from "../rule-table";

const publicIpSkus = [{ name: "vpn-pip", value: "Basic" }];

ruleTable(pipBasicRetired, {
  keeps: {
    "a Standard public IP": {
      sku: "VpnGw1AZ",
      deployed: { sku: "VpnGw1AZ" },
      publicIpSkus: [{ name: "vpn-pip", value: "Standard" }],
    },
    "a new gateway, which is another rule's": { sku: "VpnGw1AZ", publicIpSkus },
    "a Basic gateway, which is another rule's": { sku: "Basic", deployed: { sku: "Basic" }, publicIpSkus },
  },
  breaks: {
    "a gateway that runs with a Basic one": [
      { sku: "VpnGw1", deployed: { sku: "VpnGw1" }, publicIpSkus },
      "public IP vpn-pip has SKU Basic, which is retired",
    ],
  },
});
