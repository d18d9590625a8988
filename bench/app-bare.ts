import { AzurermProvider } from "@cdktf/provider-azurerm/lib/provider";
import { PublicIp } from "@cdktf/provider-azurerm/lib/public-ip";
import { VirtualNetworkGateway } from "@cdktf/provider-azurerm/lib/virtual-network-gateway";
import { App, TerraformStack } from "cdktf";

const stack = new TerraformStack(new App(), "network");
new AzurermProvider(stack, "azurerm", { features: [{}] });
const publicIp = new PublicIp(stack, "PublicIp", {
  name: "vpn-weu-pip",
  resourceGroupName: "rg",
  location: "westeurope",
  allocationMethod: "Static",
});
new VirtualNetworkGateway(stack, "Vpn", {
  name: "vpn-weu",
  resourceGroupName: "rg",
  location: "westeurope",
  type: "Vpn",
  sku: "VpnGw2AZ",
  ipConfiguration: [{ subnetId: "/subnets/GatewaySubnet", publicIpAddressId: publicIp.id }],
  vpnClientConfiguration: { addressSpace: ["172.16.200.0/22"], vpnClientProtocols: ["OpenVPN"] },
});
