import { P2sVpnGateway, RootCertificate, atPlan, P2sGuard } from "cdktf-azure-p2s-vpn";
import type { P2sVpnGatewayProps, Secret } from "cdktf-azure-p2s-vpn";
declare const s: any;
const net = { gatewaySubnetId: "x" };
const base = { name: "a", resourceGroupName: "r", location: "westeurope", network: net } as const;
const secret: Secret = { token: "hunter2" };                                   // L5
new P2sVpnGateway(s, "1", { ...base, sku: "VpnGw1AZ", clients: { tunnelType: "IKEv2", addressPool: ["1.0.0.0/24"], authentication: { radius: { servers: [{ address: "1.1.1.1", secret: { token: "hunter2" } }] } } } }); // L7
new P2sVpnGateway(s, "2", { ...base, sku: "VpnGw1AZ", clients: { tunnelType: "IKEv2", addressPool: ["1.0.0.0/24"], authentication: { certificate: { roots: [{ name: "a", data: "x" }] } } } }); // L8
const one: P2sVpnGatewayProps["sku"] = { token: "x", isAtPlan: true } as never;
// readonly waivers from const, relax built
new P2sVpnGateway(s, "3", { ...base, sku: "VpnGw1", deployed: { sku: "VpnGw1" }, clients: { tunnelType: "SSTP", addressPool: [], authentication: { certificate: { roots: [] as RootCertificate[] } } } });
new P2sVpnGateway(s, "4", { ...base, sku: "VpnGw1AZ", clients: { tunnelType: "OpenVPN", addressPool: [], authentication: {} } }); // L12
new P2sVpnGateway(s, "5", { ...base, sku: "VpnGw1AZ", bgp: {asn: 1}, zones: ["1"], clients: { tunnelType: "OpenVPN", addresPool: [], authentication: { entraId: { tenantId: "x" } } } }); // L13
new P2sVpnGateway(s, "6", { ...base, sku: "VpnGw1AZ", activeActive: true, publicIps: [], clients: { tunnelType: Math.random() > 0.5 ? "OpenVPN" : "SSTP", addressPool: ["1"], authentication: { radius: { servers: [] } } } });
new P2sVpnGateway(s, "7", { ...base, sku: atPlan("${x}"), generation: "Generation2", clients: { tunnelType: "IKEv2", addressPool: ["1"], authentication: { certificate: { roots: [] } } } }); // L15
new P2sVpnGateway(s, "8", { ...base, sku: "VpnGw1AZ", generation: "Generation2", waivers: [{ rule: "sku-generation-pairing", reason: "" }], clients: { tunnelType: "IKEv2", addressPool: ["1"], authentication: { certificate: { roots: [RootCertificate.fromBase64("a","b")] } } } });
P2sGuard.of(s, { relax: { "pool-overlap-vnet": "x" } }); // L17
void secret; void one;
