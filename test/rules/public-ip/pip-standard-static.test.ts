import { pipStandardStatic } from "../../../lib/rules/public-ip/pip-standard-static";
import { ruleTable } from "../rule-table";

const publicIp = (sku: string, allocation: string) => ({
  publicIpSkus: [{ name: "vpn-pip", value: sku }],
  publicIpAllocations: [{ name: "vpn-pip", value: allocation }],
});

ruleTable(pipStandardStatic, {
  keeps: {
    "a Standard public IP": { sku: "VpnGw1AZ", ...publicIp("Standard", "Static") },
    "a gateway that runs with a Basic one": {
      sku: "VpnGw1",
      deployed: { sku: "VpnGw1" },
      ...publicIp("Basic", "Dynamic"),
    },
    "a Basic gateway, which is another rule's": { sku: "Basic", ...publicIp("Basic", "Dynamic") },
    "a public IP of which nothing is told": { sku: "VpnGw1AZ" },
  },
  breaks: {
    "a Basic public IP": [
      { sku: "VpnGw1AZ", ...publicIp("Basic", "Static") },
      {
        message: "public IP vpn-pip has SKU Basic",
        remedy: 'Write sku "Standard" and allocation_method "Static" on the public IP.',
      },
    ],
    "a dynamic public IP": [
      { sku: "VpnGw1AZ", ...publicIp("Standard", "Dynamic") },
      "public IP vpn-pip has Dynamic allocation",
    ],
    "one Basic public IP of two": [
      {
        sku: "VpnGw2AZ",
        publicIpSkus: [
          { name: "first-pip", value: "Standard" },
          { name: "second-pip", value: "Basic" },
        ],
      },
      "public IP second-pip has SKU Basic",
    ],
  },
});
