import { AzurermProvider } from "@cdktf/provider-azurerm/lib/provider";
import { App, TerraformStack } from "cdktf";
import { P2sVpnGateway } from "cdktf-azure-p2s-vpn";

const stack = new TerraformStack(new App(), "network");
new AzurermProvider(stack, "azurerm", { features: [{}] });
new P2sVpnGateway(stack, "Vpn", {
  name: "vpn-weu",
  resourceGroupName: "rg",
  location: "westeurope",
  network: { gatewaySubnetId: "/subnets/GatewaySubnet" },
  sku: "VpnGw2AZ",
  clients: {
    tunnelType: "OpenVPN",
    addressPool: ["172.16.200.0/22"],
    authentication: { entraId: { tenantId: "aaaabbbb-0000-cccc-1111-dddd2222eeee" } },
  },
});
