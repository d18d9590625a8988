/** People connect by IKEv2 or OpenVPN and hold certificates issued by the company's own root. */
import { join } from "node:path";
import { AzurermProvider } from "@cdktf/provider-azurerm/lib/provider";
import { ResourceGroup } from "@cdktf/provider-azurerm/lib/resource-group";
import { App, LocalBackend, TerraformStack } from "cdktf";
import { GatewayNetwork, P2sVpnGateway, RootCertificate, summary, validateAll } from "cdktf-azure-p2s-vpn";
import type { Construct } from "constructs";

class NetworkStack extends TerraformStack {
  constructor(scope: Construct, id: string) {
    super(scope, id);
    new LocalBackend(this, { path: `${id}.tfstate` });
    new AzurermProvider(this, "azurerm", { features: [{}] });

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
      sku: "VpnGw2AZ",
      clients: {
        tunnelType: "IKEv2 and OpenVPN",
        addressPool: ["172.16.200.0/22"],
        authentication: {
          certificate: {
            roots: [RootCertificate.fromFile("corp-root", join(__dirname, "certs", "corp-root.pem"))],
          },
        },
        expected: 400,
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
