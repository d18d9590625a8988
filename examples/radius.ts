/** People connect by IKEv2 and are checked by a RADIUS server in the virtual network. */
import { AzurermProvider } from "@cdktf/provider-azurerm/lib/provider";
import { ResourceGroup } from "@cdktf/provider-azurerm/lib/resource-group";
import { App, LocalBackend, TerraformStack, TerraformVariable } from "cdktf";
import { GatewayNetwork, P2sVpnGateway, Secret, summary, validateAll } from "cdktf-azure-p2s-vpn";
import type { Construct } from "constructs";

class NetworkStack extends TerraformStack {
  constructor(scope: Construct, id: string) {
    super(scope, id);
    new LocalBackend(this, { path: `${id}.tfstate` });
    new AzurermProvider(this, "azurerm", { features: [{}] });

    const secret = new TerraformVariable(this, "radius_secret", { type: "string", sensitive: true });
    const group = new ResourceGroup(this, "Group", { name: "rg-network-weu", location: "westeurope" });
    const network = new GatewayNetwork(this, "Network", {
      name: "vnet-hub-weu",
      resourceGroupName: group.name,
      location: group.location,
      addressSpace: ["10.0.0.0/16"],
      gatewaySubnetPrefixes: ["10.0.255.0/27"],
    });

    new P2sVpnGateway(this, "Vpn", {
      name: "vpn-weu",
      resourceGroupName: group.name,
      location: group.location,
      network,
      sku: "VpnGw1AZ",
      clients: {
        tunnelType: "IKEv2",
        addressPool: ["172.16.200.0/24"],
        authentication: {
          radius: { servers: [{ address: "10.0.4.10", secret: Secret.fromVariable(secret) }] },
        },
        expected: 120,
      },
    });
  }
}

const app = new App();
new NetworkStack(app, "network");

const { errors, warnings } = validateAll(app);
for (const line of [...warnings, ...errors]) console.error(line);
if (errors.length > 0) process.exit(1);

app.synth();
console.log(summary(app));
