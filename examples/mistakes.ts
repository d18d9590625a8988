/** One gateway with six faults, to see what one reads. Nothing is written. */
import { join } from "node:path";
import { AzurermProvider } from "@cdktf/provider-azurerm/lib/provider";
import { App, LocalBackend, TerraformStack } from "cdktf";
import {
  GatewayNetwork,
  P2sVpnGateway,
  RootCertificate,
  validateAll,
  type P2sVpnGatewayProps,
} from "cdktf-azure-p2s-vpn";
import type { Construct } from "constructs";

class NetworkStack extends TerraformStack {
  constructor(scope: Construct, id: string) {
    super(scope, id);
    new LocalBackend(this, { path: `${id}.tfstate` });
    new AzurermProvider(this, "azurerm", { features: [{}] });

    const network = new GatewayNetwork(this, "Network", {
      name: "vnet-hub-weu",
      resourceGroupName: "rg-network-weu",
      location: "westeurope",
      addressSpace: ["10.0.0.0/16"],
      gatewaySubnetPrefixes: ["10.1.255.0/27"],
    });
    const root = RootCertificate.fromFile("corp root", join(__dirname, "certs", "corp-root.pem"));

    // With its type written out, the compiler sees no literals in these props: the faults show at synth.
    const props: P2sVpnGatewayProps = {
      name: "vpn-weu",
      resourceGroupName: "rg-network-weu",
      location: "westeurope",
      network,
      sku: "VpnGw1AZ",
      generation: "Generation2",
      zones: [],
      clients: {
        tunnelType: "IKEv2 and OpenVPN",
        addressPool: ["10.0.200.0/23"],
        authentication: { certificate: { roots: [root] } },
        expected: 400,
      },
    };
    new P2sVpnGateway(this, "Vpn", props);
  }
}

const app = new App();
new NetworkStack(app, "network");

const { errors, warnings } = validateAll(app);
for (const line of [...warnings, ...errors]) console.error(line);
if (errors.length > 0) process.exit(1);

app.synth();
