import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { AzurermProvider } from "@cdktf/provider-azurerm/lib/provider";
import { PublicIp } from "@cdktf/provider-azurerm/lib/public-ip";
import { Subnet } from "@cdktf/provider-azurerm/lib/subnet";
import { VirtualNetwork } from "@cdktf/provider-azurerm/lib/virtual-network";
import { VirtualNetworkGateway } from "@cdktf/provider-azurerm/lib/virtual-network-gateway";
import { App, LocalBackend, TerraformStack } from "cdktf";
import { GatewayNetwork, P2sVpnGateway, RootCertificate, type P2sVpnGatewayProps } from "cdktf-azure-p2s-vpn";
const count = Number(process.argv[2] ?? 300);
const root = RootCertificate.fromFile("corp-root", join(__dirname, "../examples/certs/corp-root.pem"));
const roots = Array.from({ length: 10 }, (_, i) => Object.assign(Object.create(RootCertificate.prototype), root, { name: `r${i}` }));
function stack() { const app = new App({ outdir: mkdtempSync(join(tmpdir(), "b-")), stackTraces: false }); const s = new TerraformStack(app, "s"); new LocalBackend(s, { path: "x" }); new AzurermProvider(s, "a", { features: [{}] }); return { app, s }; }
function bare() { const { app, s } = stack(); for (let i = 0; i < count; i++) {
  const v = new VirtualNetwork(s, `v${i}`, { name: `v${i}`, resourceGroupName: "g", location: "westeurope", addressSpace: ["10.0.0.0/16"] });
  const n = new Subnet(s, `n${i}`, { name: "GatewaySubnet", resourceGroupName: "g", virtualNetworkName: v.name, addressPrefixes: ["10.0.255.0/27"] });
  const ip = new PublicIp(s, `i${i}`, { name: `i${i}`, resourceGroupName: "g", location: "westeurope", sku: "Standard", allocationMethod: "Static", zones: ["1", "2", "3"] });
  new VirtualNetworkGateway(s, `g${i}`, { name: `g${i}`, resourceGroupName: "g", location: "westeurope", type: "Vpn", vpnType: "RouteBased", sku: "VpnGw2AZ", ipConfiguration: [{ name: "vnetGatewayConfig", subnetId: n.id, publicIpAddressId: ip.id }], vpnClientConfiguration: { addressSpace: ["172.16.200.0/22"], vpnClientProtocols: ["IkeV2", "OpenVPN"], vpnAuthTypes: ["Certificate"], rootCertificate: roots.map((r) => ({ name: r.name, publicCertData: r.data })) } });
} app.synth(); }
function ours() { const { app, s } = stack(); for (let i = 0; i < count; i++) {
  const network = new GatewayNetwork(s, `v${i}`, { name: `v${i}`, resourceGroupName: "g", location: "westeurope", addressSpace: ["10.0.0.0/16"], gatewaySubnetPrefixes: ["10.0.255.0/27"] });
  const props: P2sVpnGatewayProps = { name: `g${i}`, resourceGroupName: "g", location: "westeurope", network, sku: "VpnGw2AZ", clients: { tunnelType: "IKEv2 and OpenVPN", addressPool: ["172.16.200.0/22"], authentication: { certificate: { roots } } }, waivers: [{ rule: "root-cert-duplicate", reason: "bench" }] };
  new P2sVpnGateway(s, `g${i}`, props);
} app.synth(); }
const time = (f: () => void) => { const t = process.hrtime.bigint(); f(); return Number(process.hrtime.bigint() - t) / 1e6; };
bare(); ours();
for (let i = 0; i < 3; i++) { const b = time(bare), o = time(ours); console.log(b.toFixed(0), o.toFixed(0), (o / b).toFixed(2)); }
