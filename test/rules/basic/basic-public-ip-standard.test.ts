import { basicPublicIpStandard } from "../../../lib/rules/basic/basic-public-ip-standard";
import { ruleTable } from "../rule-table";

const publicIp = (sku: string, allocation: string) => ({
  publicIpSkus: [{ name: "vpn-pip", value: sku }],
  publicIpAllocations: [{ name: "vpn-pip", value: allocation }],
});

ruleTable(basicPublicIpStandard, {
  keeps: {
    "a Standard public IP": { sku: "Basic", ...publicIp("Standard", "Static") },
    "a gateway that runs with a Basic one": {
      sku: "Basic",
      deployed: { sku: "Basic" },
      ...publicIp("Basic", "Dynamic"),
    },
    "another SKU, which is another rule's": { sku: "VpnGw1AZ", ...publicIp("Basic", "Dynamic") },
    "a public IP of which nothing is told": { sku: "Basic" },
  },
  breaks: {
    "a Basic public IP": [
      { sku: "Basic", ...publicIp("Basic", "Static") },
      {
        message: "public IP vpn-pip has SKU Basic",
        remedy: 'Write sku "Standard" and allocation_method "Static" on the public IP.',
      },
    ],
    "a dynamic public IP": [
      { sku: "Basic", ...publicIp("Standard", "Dynamic") },
      "public IP vpn-pip has Dynamic allocation",
    ],
    "a Basic and dynamic public IP": [
      { sku: "Basic", ...publicIp("Basic", "Dynamic") },
      ["public IP vpn-pip has SKU Basic", "public IP vpn-pip has Dynamic allocation"],
    ],
  },
});
