// Stacks of the same gateways, made with the package and with bare L1 constructs.
const { mkdtempSync, readFileSync } = require("node:fs");
const { tmpdir } = require("node:os");
const { join } = require("node:path");
const { AzurermProvider } = require("@cdktf/provider-azurerm/lib/provider");
const { PublicIp } = require("@cdktf/provider-azurerm/lib/public-ip");
const { Subnet } = require("@cdktf/provider-azurerm/lib/subnet");
const { VirtualNetwork } = require("@cdktf/provider-azurerm/lib/virtual-network");
const { VirtualNetworkGateway } = require("@cdktf/provider-azurerm/lib/virtual-network-gateway");
const { App, LocalBackend, TerraformStack } = require("cdktf");
const { GatewayNetwork, P2sVpnGateway, RootCertificate } = require("..");

const bundle = readFileSync(join(__dirname, "ten-roots.pem"), "utf8");
const here = { resourceGroupName: "rg", location: "westeurope" };

function newStack() {
  const app = new App({ outdir: mkdtempSync(join(tmpdir(), "p2s-bench-")), stackTraces: false });
  const stack = new TerraformStack(app, "bench");
  new LocalBackend(stack, { path: "bench.tfstate" });
  new AzurermProvider(stack, "azurerm", { features: [{}] });
  return { app, stack };
}

function ours(stack, index, roots) {
  const network = new GatewayNetwork(stack, `Network${index}`, {
    ...here,
    name: `vnet-${index}`,
    addressSpace: ["10.0.0.0/16"],
    gatewaySubnetPrefixes: ["10.0.255.0/27"],
  });
  return new P2sVpnGateway(stack, `Vpn${index}`, {
    ...here,
    name: `vpn-${index}`,
    network,
    sku: "VpnGw2AZ",
    clients: {
      tunnelType: "IKEv2 and OpenVPN",
      addressPool: ["172.16.200.0/22"],
      authentication: { certificate: { roots } },
    },
  });
}

function bare(stack, index, roots) {
  const network = new VirtualNetwork(stack, `Network${index}`, {
    ...here,
    name: `vnet-${index}`,
    addressSpace: ["10.0.0.0/16"],
  });
  const subnet = new Subnet(stack, `GatewaySubnet${index}`, {
    resourceGroupName: "rg",
    name: "GatewaySubnet",
    virtualNetworkName: network.name,
    addressPrefixes: ["10.0.255.0/27"],
  });
  const publicIp = new PublicIp(stack, `PublicIp${index}`, {
    ...here,
    name: `vpn-${index}-pip`,
    sku: "Standard",
    allocationMethod: "Static",
    zones: ["1", "2", "3"],
  });
  new VirtualNetworkGateway(stack, `Vpn${index}`, {
    ...here,
    name: `vpn-${index}`,
    type: "Vpn",
    vpnType: "RouteBased",
    sku: "VpnGw2AZ",
    ipConfiguration: [{ name: "vnetGatewayConfig", subnetId: subnet.id, publicIpAddressId: publicIp.id }],
    vpnClientConfiguration: {
      addressSpace: ["172.16.200.0/22"],
      vpnClientProtocols: ["IkeV2", "OpenVPN"],
      vpnAuthTypes: ["Certificate"],
      rootCertificate: roots.map(({ name, data }) => ({ name, publicCertData: data })),
    },
  });
}

/** Makes and synthesizes as many gateways, with ten root certificates each. */
function synthesize(which, count) {
  const { app, stack } = newStack();
  const roots = RootCertificate.bundle("root", bundle);
  for (let index = 0; index < count; index += 1) (which === "ours" ? ours : bare)(stack, index, roots);
  app.synth();
}

/** One gateway with ten root certificates. */
function oneGateway() {
  return ours(newStack().stack, 0, RootCertificate.bundle("root", bundle));
}

module.exports = { oneGateway, synthesize };
