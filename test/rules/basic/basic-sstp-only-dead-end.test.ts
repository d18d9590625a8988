import { basicSstpOnlyDeadEnd } from "../../../lib/rules/basic/basic-sstp-only-dead-end";
import { ruleTable } from "../rule-table";

const told = "SKU Basic with SSTP as its only tunnel type, which can no longer be enabled";

ruleTable(basicSstpOnlyDeadEnd, {
  keeps: {
    "SSTP with IKEv2": { sku: "Basic", tunnels: ["SSTP", "IkeV2"] },
    "SSTP on another SKU": { sku: "VpnGw1AZ", tunnels: ["SSTP"] },
    "no tunnel types": { sku: "Basic" },
    "SSTP that runs": { sku: "Basic", tunnels: ["SSTP"], deployed: { tunnels: ["SSTP"] } },
    "SSTP where it was not told what runs": { sku: "Basic", tunnels: ["SSTP"], deployed: { sku: "Basic" } },
  },
  breaks: {
    "SSTP on a new gateway": [{ sku: "Basic", tunnels: ["SSTP"] }, told],
    "SSTP in place of what runs": [
      { sku: "Basic", tunnels: ["SSTP"], deployed: { sku: "Basic", tunnels: ["IkeV2"] } },
      told,
    ],
  },
});
