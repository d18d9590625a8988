import { basicNoOpenvpn } from "../../../lib/rules/basic/basic-no-openvpn";
import { ruleTable } from "../rule-table";

ruleTable(basicNoOpenvpn, {
  keeps: {
    "the smallest SKU that takes OpenVPN": { sku: "VpnGw1AZ", tunnels: ["OpenVPN"] },
    "Basic with SSTP": { sku: "Basic", tunnels: ["SSTP"] },
    "OpenVPN where no SKU is told": { tunnels: ["OpenVPN"] },
  },
  breaks: {
    "Basic with OpenVPN": [{ sku: "Basic", tunnels: ["OpenVPN"] }, "SKU Basic with tunnel type OpenVPN"],
    "Basic with OpenVPN beside IKEv2": [
      { sku: "Basic", tunnels: ["IkeV2", "OpenVPN"] },
      "SKU Basic with tunnel type OpenVPN",
    ],
  },
});
