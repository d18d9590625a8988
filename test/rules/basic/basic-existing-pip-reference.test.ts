import { basicExistingPipReference } from "../../../lib/rules/basic/basic-existing-pip-reference";
import { ruleTable } from "../rule-table";

const publicIpSkus = [{ name: "vpn-pip", value: "Basic" }];

ruleTable(basicExistingPipReference, {
  keeps: {
    "a gateway that has dropped the reference": { sku: "Basic", deployed: { sku: "Basic" } },
    "a Standard public IP": {
      sku: "Basic",
      deployed: { sku: "Basic" },
      publicIpSkus: [{ name: "vpn-pip", value: "Standard" }],
    },
    "a new gateway, which is another rule's": { sku: "Basic", publicIpSkus },
    "another SKU, which is another rule's": { sku: "VpnGw1", deployed: { sku: "VpnGw1" }, publicIpSkus },
  },
  breaks: {
    "a gateway that still refers to one": [
      { sku: "Basic", deployed: { sku: "Basic" }, publicIpSkus },
      "public IP vpn-pip has SKU Basic",
    ],
  },
});
