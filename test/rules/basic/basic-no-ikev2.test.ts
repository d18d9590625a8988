import { basicNoIkev2 } from "../../../lib/rules/basic/basic-no-ikev2";
import { ruleTable } from "../rule-table";

ruleTable(basicNoIkev2, {
  keeps: {
    "the smallest SKU that takes IKEv2": { sku: "VpnGw1AZ", tunnels: ["IkeV2"] },
    "Basic with SSTP": { sku: "Basic", tunnels: ["SSTP"] },
    "IKEv2 where no SKU is told": { tunnels: ["IkeV2"] },
  },
  breaks: {
    "Basic with IKEv2": [{ sku: "Basic", tunnels: ["IkeV2"] }, "SKU Basic with tunnel type IKEv2"],
    "Basic with IKEv2 beside SSTP": [
      { sku: "Basic", tunnels: ["IkeV2", "SSTP"] },
      "SKU Basic with tunnel type IKEv2",
    ],
  },
});
