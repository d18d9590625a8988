import { pipZonesAz } from "../../../lib/rules/public-ip/pip-zones-az";
import { ruleTable } from "../rule-table";

const publicIp = (...zones: string[]) => ({ publicIpZones: [{ name: "vpn-pip", value: zones }] });
const gateway = { sku: "VpnGw1AZ", region: "westeurope" };

ruleTable(pipZonesAz, {
  keeps: {
    "three zones": { ...gateway, ...publicIp("1", "2", "3") },
    "one zone": { ...gateway, ...publicIp("1") },
    "no zones in a region without": { ...gateway, region: "westus", ...publicIp() },
    "a gateway that runs without zones on its public IP": {
      ...gateway,
      deployed: { sku: "VpnGw1AZ" },
      ...publicIp(),
    },
    "a gateway that moves to the AZ SKU": { ...gateway, deployed: { sku: "VpnGw1" }, ...publicIp() },
    "a SKU without zones": { ...gateway, sku: "VpnGw1", ...publicIp() },
    "a Basic gateway": { ...gateway, sku: "Basic", ...publicIp() },
    "a Basic public IP, which is another rule's": {
      ...gateway,
      publicIpSkus: [{ name: "vpn-pip", value: "Basic" }],
      ...publicIp(),
    },
    "a public IP of which nothing is told": gateway,
  },
  breaks: {
    "no zones in a region with": [
      { ...gateway, publicIpSkus: [{ name: "vpn-pip", value: "Standard" }], ...publicIp() },
      {
        message: "public IP vpn-pip of a new VpnGw1AZ gateway in westeurope has no zones",
        remedy: 'Write zones ["1", "2", "3"] on the public IP.',
      },
    ],
    "no zones in a region the table lacks": [
      { ...gateway, region: "usgovvirginia", ...publicIp() },
      {
        message: "public IP vpn-pip of a new VpnGw1AZ gateway in usgovvirginia has no zones",
        severity: "warning",
      },
    ],
    "two of three without": [
      {
        ...gateway,
        publicIpZones: [
          { name: "first-pip", value: ["1", "2", "3"] },
          { name: "second-pip", value: [] },
          { name: "third-pip", value: [] },
        ],
      },
      [
        "public IP second-pip of a new VpnGw1AZ gateway in westeurope has no zones",
        "public IP third-pip of a new VpnGw1AZ gateway in westeurope has no zones",
      ],
    ],
  },
});
