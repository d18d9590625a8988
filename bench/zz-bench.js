"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
const node_fs_1 = require("node:fs");
const node_os_1 = require("node:os");
const node_path_1 = require("node:path");
const provider_1 = require("@cdktf/provider-azurerm/lib/provider");
const public_ip_1 = require("@cdktf/provider-azurerm/lib/public-ip");
const subnet_1 = require("@cdktf/provider-azurerm/lib/subnet");
const virtual_network_1 = require("@cdktf/provider-azurerm/lib/virtual-network");
const virtual_network_gateway_1 = require("@cdktf/provider-azurerm/lib/virtual-network-gateway");
const cdktf_1 = require("cdktf");
const cdktf_azure_p2s_vpn_1 = require("cdktf-azure-p2s-vpn");
const count = Number(process.argv[2] ?? 300);
const root = cdktf_azure_p2s_vpn_1.RootCertificate.fromFile("corp-root", (0, node_path_1.join)(__dirname, "../examples/certs/corp-root.pem"));
const roots = Array.from({ length: 10 }, (_, i) => Object.assign(Object.create(cdktf_azure_p2s_vpn_1.RootCertificate.prototype), root, { name: `r${i}` }));
function stack() { const app = new cdktf_1.App({ outdir: (0, node_fs_1.mkdtempSync)((0, node_path_1.join)((0, node_os_1.tmpdir)(), "b-")), stackTraces: false }); const s = new cdktf_1.TerraformStack(app, "s"); new cdktf_1.LocalBackend(s, { path: "x" }); new provider_1.AzurermProvider(s, "a", { features: [{}] }); return { app, s }; }
function bare() {
    const { app, s } = stack();
    for (let i = 0; i < count; i++) {
        const v = new virtual_network_1.VirtualNetwork(s, `v${i}`, { name: `v${i}`, resourceGroupName: "g", location: "westeurope", addressSpace: ["10.0.0.0/16"] });
        const n = new subnet_1.Subnet(s, `n${i}`, { name: "GatewaySubnet", resourceGroupName: "g", virtualNetworkName: v.name, addressPrefixes: ["10.0.255.0/27"] });
        const ip = new public_ip_1.PublicIp(s, `i${i}`, { name: `i${i}`, resourceGroupName: "g", location: "westeurope", sku: "Standard", allocationMethod: "Static", zones: ["1", "2", "3"] });
        new virtual_network_gateway_1.VirtualNetworkGateway(s, `g${i}`, { name: `g${i}`, resourceGroupName: "g", location: "westeurope", type: "Vpn", vpnType: "RouteBased", sku: "VpnGw2AZ", ipConfiguration: [{ name: "vnetGatewayConfig", subnetId: n.id, publicIpAddressId: ip.id }], vpnClientConfiguration: { addressSpace: ["172.16.200.0/22"], vpnClientProtocols: ["IkeV2", "OpenVPN"], vpnAuthTypes: ["Certificate"], rootCertificate: roots.map((r) => ({ name: r.name, publicCertData: r.data })) } });
    }
    app.synth();
}
function ours() {
    const { app, s } = stack();
    for (let i = 0; i < count; i++) {
        const network = new cdktf_azure_p2s_vpn_1.GatewayNetwork(s, `v${i}`, { name: `v${i}`, resourceGroupName: "g", location: "westeurope", addressSpace: ["10.0.0.0/16"], gatewaySubnetPrefixes: ["10.0.255.0/27"] });
        const props = { name: `g${i}`, resourceGroupName: "g", location: "westeurope", network, sku: "VpnGw2AZ", clients: { tunnelType: "IKEv2 and OpenVPN", addressPool: ["172.16.200.0/22"], authentication: { certificate: { roots } } }, waivers: [{ rule: "root-cert-duplicate", reason: "bench" }] };
        new cdktf_azure_p2s_vpn_1.P2sVpnGateway(s, `g${i}`, props);
    }
    app.synth();
}
const time = (f) => { const t = process.hrtime.bigint(); f(); return Number(process.hrtime.bigint() - t) / 1e6; };
bare();
ours();
for (let i = 0; i < 3; i++) {
    const b = time(bare), o = time(ours);
    console.log(b.toFixed(0), o.toFixed(0), (o / b).toFixed(2));
}
