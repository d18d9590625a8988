import { mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { AzurermProvider } from "@cdktf/provider-azurerm/lib/provider";
import { VirtualNetworkGateway } from "@cdktf/provider-azurerm/lib/virtual-network-gateway";
import { PublicIp } from "@cdktf/provider-azurerm/lib/public-ip";
import { Subnet } from "@cdktf/provider-azurerm/lib/subnet";
import { VirtualNetwork } from "@cdktf/provider-azurerm/lib/virtual-network";
import { App, LocalBackend, TerraformStack } from "cdktf";
import { P2sGuard, P2sVpnGateway, RootCertificate, validateAll } from "cdktf-azure-p2s-vpn";
export const F = (n: string) => join(__dirname, "../test/fixtures/certificates", n);
export const pem = (n: string) => readFileSync(F(n), "utf8");
export const b64 = (n: string) =>
  pem(n)
    .replace(/-----[^-]+-----/g, "")
    .replace(/\s/g, "");
export const wrapped = (n: string) => pem(n).replace(/-----[^-]+-----\n?/g, "");
export const root = RootCertificate.fromFile("corp-root", join(__dirname, "../examples/certs/corp-root.pem"));
export const corp = readFileSync(join(__dirname, "../examples/certs/corp-root.pem"), "utf8");
export const corp64 = corp
  .replace(/[\s\S]*-----BEGIN CERTIFICATE-----/, "")
  .replace(/-----END[\s\S]*/, "")
  .replace(/\s/g, "");
export const corpWrapped = corp
  .replace(/[\s\S]*-----BEGIN CERTIFICATE-----\n/, "")
  .replace(/-----END[\s\S]*/, "");
export function app0(o: any = {}) {
  return new App({ outdir: mkdtempSync(join(tmpdir(), "zz-")), stackTraces: false, ...o });
}
export function stack0(app = app0(), id = "network") {
  const s = new TerraformStack(app, id);
  new LocalBackend(s, { path: "x.tfstate" });
  new AzurermProvider(s, "azurerm", { features: [{}] });
  return s;
}
const T = "aaaabbbb-0000-cccc-1111-dddd2222eeee";
export const SUB =
  "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Network/virtualNetworks/vnet/subnets/GatewaySubnet";
export const PIP = (n: number) =>
  `/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Network/publicIPAddresses/pip${n}`;
export function props(over: any = {}): any {
  const { clients, ...rest } = over;
  return {
    name: "vpn",
    resourceGroupName: "rg",
    location: "westeurope",
    network: {
      gatewaySubnetId: SUB,
      gatewaySubnetPrefixes: ["10.0.255.0/27"],
      addressSpace: ["10.0.0.0/16"],
    },
    sku: "VpnGw2AZ",
    asOf: "2026-11-22",
    ...rest,
    clients: {
      tunnelType: "IKEv2 and OpenVPN",
      addressPool: ["172.16.200.0/22"],
      authentication: { certificate: { roots: [root] } },
      ...clients,
    },
  };
}
const id = (t: string) => /^\[[^\]]*\] ([^:]+):/.exec(t)?.[1] ?? t.slice(0, 90);
export function judgeApp(app: App) {
  const v = validateAll(app);
  return {
    e: v.errors.map(id),
    w: v.warnings.map(id),
    n: v.notes.map((x) => /postponed: ([^:]+)/.exec(x)?.[1] ?? x),
    raw: v,
  };
}
export function tryProps(p: any, mod?: (g: any, s: TerraformStack) => void) {
  try {
    const s = stack0();
    const g = new P2sVpnGateway(s, "Vpn", (typeof p === "function" ? p(s) : p) as never);
    mod?.(g, s);
    return judgeApp(s.node.root as App);
  } catch (err: any) {
    return {
      e: ["THROW " + String(err.message).slice(0, 300)],
      w: [] as string[],
      n: [] as string[],
      raw: null as any,
    };
  }
}
export function l1(s: TerraformStack, over: any = {}, vc: any = {}, o: any = {}) {
  const vnet = new VirtualNetwork(s, "vnet", {
    name: "vnet",
    resourceGroupName: "rg",
    location: o.location ?? "westeurope",
    addressSpace: o.space ?? ["10.0.0.0/16"],
  });
  const subnet = new Subnet(s, "subnet", {
    name: o.subnetName ?? "GatewaySubnet",
    resourceGroupName: "rg",
    virtualNetworkName: vnet.name,
    addressPrefixes: o.prefixes ?? ["10.0.255.0/27"],
  });
  const n = o.ips ?? 1;
  const pips = Array.from(
    { length: n },
    (_, i) =>
      new PublicIp(s, "pip" + i, {
        name: "pip" + i,
        resourceGroupName: "rg",
        location: o.location ?? "westeurope",
        allocationMethod: "Static",
        zones: ["1", "2", "3"],
        ...(o.pip ?? {}),
      }),
  );
  const g = new VirtualNetworkGateway(s, "gw", {
    name: "gw",
    resourceGroupName: "rg",
    location: o.location ?? "westeurope",
    type: "Vpn",
    vpnType: "RouteBased",
    sku: "VpnGw1AZ",
    ipConfiguration: pips.map((p, i) => ({
      ...(n > 1 ? { name: "cfg" + i } : {}),
      publicIpAddressId: p.id,
      subnetId: subnet.id,
    })),
    ...(vc === null
      ? {}
      : {
          vpnClientConfiguration: {
            addressSpace: ["172.16.0.0/24"],
            vpnClientProtocols: ["OpenVPN"],
            rootCertificate: [{ name: "root", publicCertData: corp64 }],
            ...vc,
          },
        }),
    ...over,
  });
  return { vnet, subnet, pips, g };
}
export function tryL1(over: any = {}, vc: any = {}, o: any = {}, mod?: (x: any, s: TerraformStack) => void) {
  try {
    const s = stack0();
    P2sGuard.of(s.node.root as App, { asOf: "2026-11-22", ...(o.guard ?? {}) });
    const x = l1(s, over, vc, o);
    mod?.(x, s);
    return judgeApp(s.node.root as App);
  } catch (err: any) {
    return {
      e: ["THROW " + String(err.message).slice(0, 300)],
      w: [] as string[],
      n: [] as string[],
      raw: null as any,
    };
  }
}
export const tenant = T;
export function row(name: string, r: any, want: string[] | "ok" | "clean") {
  const exp = Array.isArray(want) ? want : [];
  const miss = exp.filter((x) => !r.e.includes(x) && !r.w.includes(x));
  const extra = r.e.filter((x: string) => !exp.includes(x));
  const bad = miss.length || extra.length || (want === "clean" && (r.w.length || r.n.length));
  console.log(
    `${bad ? "!! " : "ok "}${name}: E=[${r.e}] W=[${r.w}] N=[${r.n}]${miss.length ? " MISSING " + miss : ""}${extra.length ? " EXTRA " + extra : ""}`,
  );
}
