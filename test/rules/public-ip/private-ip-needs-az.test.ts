import { privateIpNeedsAz } from "../../../lib/rules/public-ip/private-ip-needs-az";
import { ruleTable } from "../rule-table";

const zones = (...value: string[]) => ({ publicIpZones: [{ name: "vpn-pip", value }] });
const gateway = { sku: "VpnGw1AZ", privateIpAddress: true, region: "westeurope" };

ruleTable(privateIpNeedsAz, {
  keeps: {
    "an AZ SKU and zones": { ...gateway, ...zones("1", "2", "3") },
    "an AZ SKU and one zone": { ...gateway, ...zones("1") },
    "no private IP address": { ...gateway, privateIpAddress: false, sku: "VpnGw1", ...zones() },
    "a gateway that runs without zones": { ...gateway, deployed: { sku: "VpnGw1AZ" }, ...zones() },
    "a region without zones": { ...gateway, region: "westus", ...zones() },
    "no SKU": { privateIpAddress: true },
  },
  breaks: {
    "a SKU without zones": [
      { ...gateway, sku: "VpnGw1", ...zones("1", "2", "3") },
      "a private IP address with SKU VpnGw1",
    ],
    "a SKU without zones on a gateway that runs": [
      { ...gateway, sku: "VpnGw1", deployed: { sku: "VpnGw1" } },
      "a private IP address with SKU VpnGw1",
    ],
    "a public IP without zones": [
      { ...gateway, ...zones() },
      "a private IP address with public IP vpn-pip, which has no zones",
    ],
    both: [
      { ...gateway, sku: "Basic", ...zones() },
      [
        "a private IP address with SKU Basic",
        "a private IP address with public IP vpn-pip, which has no zones",
      ],
    ],
  },
});
