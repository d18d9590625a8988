import { gwsubnetIpMigration } from "../../../lib/rules/subnet/gwsubnet-ip-migration";
import { ruleTable } from "../rule-table";

const small = { gatewaySubnetPrefixes: ["10.0.255.0/28"] };

ruleTable(gwsubnetIpMigration, {
  keeps: {
    "a subnet with room": {
      gatewaySubnetPrefixes: ["10.0.255.0/27"],
      deployed: { publicIpSku: "Basic" },
    },
    "a Standard public IP": {
      ...small,
      deployed: { publicIpSku: "Standard" },
      publicIpSkus: [{ name: "vpn", value: "Standard" }],
    },
  },
  breaks: {
    "a Basic public IP that runs": [
      { ...small, deployed: { publicIpSku: "Basic" } },
      "GatewaySubnet 10.0.255.0/28 with a Basic public IP to migrate",
    ],
    "a Basic public IP on a gateway that runs": [
      { ...small, deployed: {}, publicIpSkus: [{ name: "vpn", value: "Basic" }] },
      "GatewaySubnet 10.0.255.0/28 with a Basic public IP to migrate",
    ],
    "a Basic public IP beside a Standard one": [
      {
        ...small,
        deployed: {},
        publicIpSkus: [
          { name: "vpn", value: "Standard" },
          { name: "vpn-2", value: "Basic" },
        ],
      },
      "GatewaySubnet 10.0.255.0/28 with a Basic public IP to migrate",
    ],
  },
});
