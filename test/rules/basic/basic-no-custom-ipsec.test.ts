import { basicNoCustomIpsec } from "../../../lib/rules/basic/basic-no-custom-ipsec";
import { ruleTable } from "../rule-table";

ruleTable(basicNoCustomIpsec, {
  keeps: {
    "a policy on another SKU": { sku: "VpnGw1AZ", ipsecPolicy: { dhGroup: "ECP256" } },
    "Basic without a policy": { sku: "Basic" },
  },
  breaks: {
    "a policy on Basic": [
      { sku: "Basic", ipsecPolicy: { dhGroup: "ECP256" } },
      "SKU Basic with an IPsec policy",
    ],
  },
});
