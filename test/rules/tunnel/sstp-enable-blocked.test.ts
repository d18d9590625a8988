import { sstpEnableBlocked } from "../../../lib/rules/tunnel/sstp-enable-blocked";
import { ruleTable } from "../rule-table";

ruleTable(sstpEnableBlocked, {
  keeps: {
    "a new gateway without SSTP": { tunnels: ["IkeV2", "OpenVPN"] },
    "SSTP that already runs": { tunnels: ["SSTP"], deployed: { tunnels: ["SSTP"] } },
    "SSTP that already runs, IKEv2 added": { tunnels: ["IkeV2", "SSTP"], deployed: { tunnels: ["SSTP"] } },
    "SSTP that goes": { tunnels: ["IkeV2"], deployed: { tunnels: ["IkeV2", "SSTP"] } },
  },
  breaks: {
    "a new gateway with SSTP": [
      { tunnels: ["SSTP"] },
      "SSTP among tunnel types SSTP, on a gateway not known to run with it already",
    ],
    "SSTP added to what runs": [
      { tunnels: ["IkeV2", "SSTP"], deployed: { tunnels: ["IkeV2"] } },
      "SSTP among tunnel types IkeV2, SSTP, on a gateway not known to run with it already",
    ],
    "a running gateway whose tunnel types are not told": [
      { tunnels: ["SSTP"], deployed: { sku: "VpnGw1AZ" } },
      "SSTP among tunnel types SSTP, on a gateway not known to run with it already",
    ],
  },
});
