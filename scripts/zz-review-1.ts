import {
  tryProps as P,
  tryL1 as L,
  props,
  row,
  root,
  b64,
  wrapped,
  corp64,
  corpWrapped,
  corp,
  tenant,
  F,
  pem,
  SUB,
  PIP,
} from "./zz-review-lib";
import { RootCertificate, RevokedCertificate, Secret, EntraId } from "cdktf-azure-p2s-vpn";
import { TerraformVariable } from "cdktf";
const cert = { certificate: { roots: [root] } };
const rad = (s: any) => ({
  radius: {
    servers: [
      {
        address: "10.0.1.4",
        secret: Secret.fromVariable(new TerraformVariable(s, "sec", { sensitive: true, type: "string" })),
      },
    ],
  },
});
const entra = { entraId: { tenantId: tenant } };
// clean
row("clean default", P(props()), "clean");
row("clean entra", P(props({ clients: { tunnelType: "OpenVPN", authentication: entra } })), "clean");
for (const sku of ["VpnGw1AZ", "VpnGw2AZ", "VpnGw3AZ", "VpnGw4AZ", "VpnGw5AZ"]) {
  row("sku " + sku, P(props({ sku })), "clean");
  row("L1 sku " + sku, L({ sku }), "clean");
}
row("aa", P(props({ activeActive: true })), "clean");
row(
  "radius ikev2",
  P((s: any) => props({ clients: { tunnelType: "IKEv2", authentication: rad(s) } })),
  "clean",
);
row("ikev2 cert", P(props({ clients: { tunnelType: "IKEv2" } })), "clean");
row(
  "gov entra",
  P(props({ location: "usgovvirginia", clients: { tunnelType: "OpenVPN", authentication: entra } })),
  "clean",
);
row(
  "china entra",
  P(props({ location: "chinanorth3", clients: { tunnelType: "OpenVPN", authentication: entra } })),
  "clean",
);
row("region no zones", P(props({ location: "westus" })), "ok");
row("region display name", P(props({ location: "West Europe" })), "clean");
row(
  "display name + vnet location",
  P(
    props({
      location: "West Europe",
      network: {
        gatewaySubnetId: SUB,
        gatewaySubnetPrefixes: ["10.0.255.0/27"],
        addressSpace: ["10.0.0.0/16"],
        location: "westeurope",
      },
    }),
  ),
  "clean",
);
row("pool v6 dual", P(props({ clients: { addressPool: ["172.16.200.0/22", "fd00::/64"] } })), "ok");
row(
  "aa bgp apipa",
  P(
    props({
      activeActive: true,
      bgp: {
        asn: 65000,
        peeringAddresses: [
          { ipConfigurationName: "vnetGatewayConfig", apipaAddresses: ["169.254.21.5"] },
          { ipConfigurationName: "VNETGATEWAYCONFIG2", apipaAddresses: ["169.254.22.5"] },
        ],
      },
    }),
  ),
  "clean",
);
row("custom routes", P(props({ customRoutes: ["101.168.0.0/16"] })), "clean");
row("private ip", P(props({ privateIpAddress: true })), "ok");
row("edge", P(props({ edgeZone: "microsoftlosangeles1", location: "westus" })), "ok");
row("bgp {}", P(props({ bgp: {} })), "clean");
row("small pool /29", P(props({ clients: { addressPool: ["172.16.200.0/29"] } })), "ok");
row("small pool /30", P(props({ clients: { addressPool: ["172.16.200.0/30"] } })), ["pool-min-size"]);
row("aa pool /29", P(props({ activeActive: true, clients: { addressPool: ["172.16.200.0/29"] } })), [
  "pool-min-size",
]);
row("public pool", P(props({ clients: { addressPool: ["203.0.113.0/24"] } })), "ok");
// L1 traps / acceptance tests
row("acc standard vpn no p2s", L({ sku: "VpnGw1AZ" }, null), "clean");
row(
  "acc vpnclientconfig wrapped",
  L(
    {},
    {
      rootCertificate: [{ name: "DigiCert-Federated-ID-Root-CA", publicCertData: corpWrapped }],
      revokedCertificate: [
        { name: "Verizon-Global-Root-CA", thumbprint: "912198EEF23DCAC40939312FEE97DD560BAE49B1" },
      ],
      vpnClientProtocols: ["OpenVPN"],
    },
  ),
  "ok",
);
row(
  "acc auth omitted protocols omitted radius",
  L(
    {},
    {
      rootCertificate: undefined,
      vpnClientProtocols: ["IkeV2"],
      radiusServerAddress: "1.2.3.4",
      radiusServerSecret: "1234",
    },
  ),
  "ok",
);
row(
  "acc radius sstp+ike",
  L(
    {},
    {
      rootCertificate: undefined,
      vpnClientProtocols: ["SSTP", "IkeV2"],
      radiusServerAddress: "1.2.3.4",
      radiusServerSecret: "1234",
    },
  ),
  ["sstp-enable-blocked"],
);
row("acc openvpn only", L({}, { vpnClientProtocols: ["OpenVPN"] }), "ok");
row("acc openvpn nothing auth", L({}, { vpnClientProtocols: ["OpenVPN"], rootCertificate: undefined }), "ok");
row(
  "acc aad",
  L(
    {},
    {
      vpnClientProtocols: ["OpenVPN"],
      rootCertificate: undefined,
      aadTenant: `https://login.microsoftonline.com/${tenant}/`,
      aadAudience: "41b23e61-6c1e-4545-b367-cd054e0ed4b4",
      aadIssuer: `https://sts.windows.net/${tenant}/`,
      vpnAuthTypes: ["AAD"],
    },
  ),
  "ok",
);
row(
  "acc multi auth",
  L(
    {},
    {
      vpnClientProtocols: ["OpenVPN"],
      vpnAuthTypes: ["AAD", "Radius", "Certificate"],
      aadTenant: `https://login.microsoftonline.com/${tenant}/`,
      aadAudience: "c632b3df-fb67-4d84-bdcf-b95ad541b5c8",
      aadIssuer: `https://sts.windows.net/${tenant}/`,
      radiusServerAddress: "1.2.3.4",
      radiusServerSecret: "1234",
    },
    { guard: { relax: { "openvpn-no-radius": "x" } } },
  ),
  "ok",
);
row(
  "acc radius_server list",
  L(
    {},
    {
      vpnClientProtocols: ["OpenVPN"],
      vpnAuthTypes: ["AAD", "Radius", "Certificate"],
      ipsecPolicy: {
        dhGroup: "DHGroup24",
        ikeEncryption: "GCMAES256",
        ikeIntegrity: "SHA256",
        ipsecEncryption: "GCMAES256",
        ipsecIntegrity: "GCMAES256",
        pfsGroup: "PFS24",
        saDataSizeInKilobytes: 1024,
        saLifetimeInSeconds: 3600,
      },
      aadTenant: `https://login.microsoftonline.com/${tenant}/`,
      aadAudience: "c632b3df-fb67-4d84-bdcf-b95ad541b5c8",
      aadIssuer: `https://sts.windows.net/${tenant}/`,
      radiusServer: [
        { address: "10.0.1.1", secret: "secret", score: 1 },
        { address: "10.0.1.2", secret: "secret", score: 2 },
      ],
      virtualNetworkGatewayClientConnection: [
        { name: "conn1", policyGroupNames: ["g"], addressPrefixes: ["10.1.0.0/16"] },
      ],
    },
    { guard: { relax: { "openvpn-no-radius": "x" } } },
    ({ g }) =>
      g.addOverride("policy_group", [
        {
          name: "g",
          is_default: true,
          priority: 1,
          policy_member: [{ name: "m1", type: "RadiusAzureGroupId", value: "6ad1bd08" }],
        },
      ]),
  ),
  "ok",
);
row("acc lowercase subnet", L({}, {}, { subnetName: "gatewaySubnet" }), "clean");
row(
  "acc activeActive vpn only 2",
  L({ activeActive: true, enableBgp: true, bgpSettings: { asn: 65010 } }, null, { ips: 2 }),
  "clean",
);
row("acc aa p2s 3", L({ activeActive: true }, {}, { ips: 3 }), "clean");
row(
  "acc aa zones 1 each",
  L(
    {
      activeActive: true,
      privateIpAddressEnabled: true,
      sku: "VpnGw1AZ",
      customRoute: { addressPrefixes: ["101.168.0.6/32"] },
    },
    {},
    { ips: 3 },
  ),
  "ok",
);
row("basic std", L({ sku: "Basic" }, null, { pip: { zones: undefined } }), "ok");
row("gen2 gw2az", L({ sku: "VpnGw2AZ", generation: "Generation2" }), "ok");
row("gen None", L({ sku: "VpnGw2AZ", generation: "None" }), "ok");
row("ER gw", L({ type: "ExpressRoute", sku: "Standard" }, null), "clean");
row("ER ultra", L({ type: "ExpressRoute", sku: "ErGw1AZ", vpnType: undefined }, null), "clean");
row(
  "bgp apipa single exact",
  L({
    enableBgp: true,
    bgpSettings: { asn: 65010, peeringAddresses: [{ apipaAddresses: ["169.254.21.1"] }] },
  }),
  "ok",
);
row(
  "bgp apipa single name case",
  L({
    enableBgp: true,
    bgpSettings: {
      asn: 65010,
      peeringAddresses: [{ ipConfigurationName: "VnetGatewayconfig", apipaAddresses: ["169.254.21.1"] }],
    },
  }),
  ["bgp-ip-configuration-name"],
);
row(
  "bgp single default name ok",
  L({
    enableBgp: true,
    bgpSettings: {
      asn: 65010,
      peeringAddresses: [{ ipConfigurationName: "vnetGatewayConfig", apipaAddresses: ["169.254.21.1"] }],
    },
  }),
  "ok",
);
row(
  "ipsec openvpn only",
  P(
    props({
      clients: {
        tunnelType: "OpenVPN",
        ipsecPolicy: {
          dhGroup: "DHGroup24",
          ikeEncryption: "GCMAES256",
          ikeIntegrity: "SHA384",
          ipsecEncryption: "GCMAES256",
          ipsecIntegrity: "GCMAES256",
          pfsGroup: "PFS24",
          saDataSizeKilobytes: 102400000,
          saLifetimeSeconds: 27000,
        },
      },
    }),
  ),
  "ok",
);
row(
  "conn pool = address_space",
  P(
    props({
      clients: {
        tunnelType: "OpenVPN",
        authentication: entra,
        connections: [{ name: "c", policyGroups: ["g"], addressPool: ["172.16.200.0/22"] }],
      },
      policyGroups: [
        { name: "g", isDefault: true, members: [{ name: "m", type: "AADGroupId", value: tenant }] },
      ],
    }),
  ),
  "ok",
);
row(
  "tenant no slash L1",
  L(
    {},
    {
      rootCertificate: undefined,
      vpnAuthTypes: ["AAD"],
      aadTenant: `https://login.microsoftonline.us/${tenant}`,
      aadIssuer: `https://sts.windows.net/${tenant}/`,
      aadAudience: "c632b3df-fb67-4d84-bdcf-b95ad541b5c8",
    },
    { location: "usgovvirginia" },
  ),
  "ok",
);
row(
  "tenant gov in public region",
  L(
    {},
    {
      rootCertificate: undefined,
      vpnAuthTypes: ["AAD"],
      aadTenant: `https://login.microsoftonline.us/${tenant}`,
      aadIssuer: `https://sts.windows.net/${tenant}/`,
      aadAudience: "c632b3df-fb67-4d84-bdcf-b95ad541b5c8",
    },
  ),
  "ok",
);
row("deployed upgraded no zones", P(props({ sku: "VpnGw1AZ", deployed: { sku: "VpnGw1" } })), "ok");
row(
  "deployed VpnGw1AZ zones[]",
  P(props({ sku: "VpnGw1AZ", zones: [], deployed: { sku: "VpnGw1AZ" } })),
  "ok",
);
row(
  "ipv6 gatewaysubnet prefix",
  P(
    props({
      network: {
        gatewaySubnetId: SUB,
        gatewaySubnetPrefixes: ["10.0.255.0/27", "fd00:1::/64"],
        addressSpace: ["10.0.0.0/16", "fd00:1::/48"],
      },
    }),
  ),
  "ok",
);
// invalid
const E = (n: string, p: any, w: string[]) => row(n, P(p), w);
E("F01", props({ sku: "VpnGw2" }), ["sku-non-az-create-blocked"]);
E("F02", props({ zones: [] }), ["pip-zones-az"]);
row("F03", L({}, {}, { pip: { sku: "Basic", allocationMethod: "Dynamic", zones: undefined } }), [
  "pip-standard-static",
  "pip-basic-retired",
]);
E(
  "F03b",
  props({ publicIps: [{ id: PIP(1), sku: "Basic", allocationMethod: "Static", zones: ["1", "2", "3"] }] }),
  ["pip-standard-static"],
);
E("F04", props({ activeActive: true, publicIps: [{ id: PIP(1) }, { id: PIP(2) }] }), ["pip-count"]);
E("F04b", props({ publicIps: [{ id: PIP(1) }, { id: PIP(2) }] }), ["pip-count"]);
E("F04c", props({ publicIps: [] }), ["pip-count"]);
E("F05", props({ clients: { addressPool: ["10.0.1.0/24"] } }), ["pool-overlap-vnet"]);
for (const [n, d] of [
  ["pem", pem("ca.pem")],
  ["path", "certs/root.pem"],
  ["key", b64("private-key-pkcs8.pem")],
  ["trunc", corp64.slice(0, 400)],
  ["junk", corp64.replace("M", "*")],
] as const)
  row("F06 " + n, L({}, { rootCertificate: [{ name: "r", publicCertData: d }] }), ["root-cert-format"]);
row(
  "F23",
  L({}, { rootCertificate: [{ name: "r", publicCertData: Buffer.from(corp).toString("base64") }] }),
  ["root-cert-base64-of-pem"],
);
const aad = (o: any, w: string[], n: string, x: any = {}) =>
  row(
    n,
    L(x, {
      rootCertificate: undefined,
      vpnAuthTypes: ["AAD"],
      aadTenant: `https://login.microsoftonline.com/${tenant}`,
      aadIssuer: `https://sts.windows.net/${tenant}/`,
      aadAudience: "c632b3df-fb67-4d84-bdcf-b95ad541b5c8",
      ...o,
    }),
    w,
  );
aad({ aadIssuer: `https://sts.windows.net/${tenant}` }, ["entra-issuer-trailing-slash"], "F07");
aad(
  {
    aadIssuer: `https://sts.windows.net/{${tenant}}/`,
    aadTenant: `https://login.microsoftonline.com/{${tenant}}/`,
  },
  ["entra-issuer-url", "entra-tenant-url"],
  "F15",
);
aad({ aadIssuer: `https://sts.window.net/${tenant}/` }, ["entra-issuer-url"], "F16");
aad({ aadIssuer: `https://login.microsoftonline.com/${tenant}/` }, ["entra-issuer-url"], "F16b");
aad({ aadTenant: `https://login.microsoftonline.com/contoso.com/` }, ["entra-tenant-url"], "F17");
aad({ aadTenant: `https://login.microsoftonline.com${tenant}/` }, ["entra-tenant-url"], "F17b");
aad({ aadTenant: `https://login.microsoftonline.com/${tenant}\\` }, ["entra-tenant-no-backslash"], "F63");
aad(
  { aadIssuer: `https://sts.windows.net/11111111-2222-3333-4444-555555555555/` },
  ["entra-tenant-issuer-same-id"],
  "F62",
);
aad({ aadAudience: "51bb15d4-3a4f-4ebf-9dca-40096fe32426" }, ["entra-audience-cloud-mismatch"], "F61");
aad({ aadAudience: undefined }, ["auth-settings-complete-aad"], "F37");
aad(
  { aadAudience: undefined, aadTenant: undefined, aadIssuer: undefined },
  ["auth-settings-complete-aad"],
  "F37b",
);
aad({ vpnClientProtocols: ["IkeV2"] }, ["entra-openvpn-only"], "F14");
aad({ vpnClientProtocols: undefined }, ["entra-openvpn-only"], "F14 omitted");
aad({ aadTenant: "", aadIssuer: "", aadAudience: "" }, ["auth-settings-complete-aad"], "F37 empty");
row("F09", L({}, { vpnClientProtocols: ["SSTP"] }), ["sstp-enable-blocked"]);
row("F11", L({}, {}, { pip: { allocationMethod: "Dynamic" } }), ["pip-standard-static"]);
row("F12", L({}, { rootCertificate: [{ name: "r", publicCertData: b64("ca-expired.pem") }] }), [
  "root-cert-expired",
]);
row("F13", L({ sku: "Basic" }, {}, { pip: { zones: undefined } }), ["basic-no-openvpn"]);
E("F18", props({ sku: "VpnGw1AZ", generation: "Generation2" }), ["sku-generation-pairing"]);
E("F18b", props({ sku: "VpnGw5AZ", generation: "Generation1" }), ["sku-generation-pairing"]);
row("F19", L({ sku: "Basic", enableBgp: true }, null, { pip: { zones: undefined } }), ["basic-no-bgp"]);
row("F19b", L({ sku: "Basic", bgpSettings: { asn: 65010 } }, null, { pip: { zones: undefined } }), [
  "basic-no-bgp",
]);
row(
  "F20",
  L(
    {},
    {
      vpnClientProtocols: ["IkeV2"],
      vpnAuthTypes: ["Certificate", "Radius"],
      radiusServer: [{ address: "10.0.1.1", secret: "s", score: 1 }],
    },
  ),
  ["auth-tunnel-matrix"],
);
row(
  "F21",
  L(
    {},
    { radiusServer: [{ address: "10.0.1.1", secret: "s", score: 1 }] },
    { guard: { relax: { "openvpn-no-radius": "x" } } },
  ),
  ["auth-types-explicit"],
);
row("F22", L({}, { rootCertificate: undefined, vpnAuthTypes: ["Certificate"] }), [
  "auth-settings-complete-cert",
]);
row("F24", L({}, {}, { subnetName: "default" }), ["gwsubnet-name"]);
row("F24b", P(props({ network: { gatewaySubnetId: SUB.replace("GatewaySubnet", "default") } })), [
  "gwsubnet-name",
]);
row(
  "F25",
  L({}, {}, {}, ({ g }) => g.addOverride("ip_configuration.0.public_ip_address_id", undefined)),
  ["pip-required"],
);
row(
  "F26",
  L(
    { sku: "Basic" },
    {
      vpnClientProtocols: ["IkeV2"],
      rootCertificate: undefined,
      vpnAuthTypes: ["Radius"],
      radiusServer: [{ address: "10.0.1.1", secret: "s", score: 1 }],
    },
    { pip: { zones: undefined }, guard: { relax: { "basic-no-ikev2": "x" } } },
  ),
  ["basic-no-radius"],
);
row("F27", L({}, { vpnClientProtocols: ["SSTP", "OpenVPN"] }), [
  "sstp-openvpn-exclusive",
  "sstp-enable-blocked",
]);
row(
  "F28",
  L(
    {},
    {
      rootCertificate: undefined,
      vpnClientProtocols: ["IkeV2"],
      vpnAuthTypes: ["Radius"],
      radiusServerAddress: "nps.contoso.com",
      radiusServerSecret: "x",
    },
  ),
  ["radius-address-ipv4"],
);
row(
  "F28 empty",
  L(
    {},
    {
      vpnClientProtocols: ["IkeV2"],
      vpnAuthTypes: ["Certificate"],
      radiusServerAddress: "",
      radiusServerSecret: "",
    },
  ),
  ["radius-address-ipv4"],
);
row(
  "F33",
  L(
    { vpnType: "PolicyBased", sku: "Basic" },
    { vpnClientProtocols: ["IkeV2"] },
    { pip: { zones: undefined }, guard: { relax: { "basic-no-ikev2": "x" } } },
  ),
  ["vpn-type-route-based"],
);
row("F33b", L({ type: "ExpressRoute" }), ["type-vpn"]);
row("F32", L({ vpnType: "PolicyBased" }, null), ["policy-based-basic-only"]);
row("F36", L({}, { rootCertificate: [{ name: "corp root (1)", publicCertData: corp64 }] }), [
  "root-cert-name",
]);
row("F38", L({}, { rootCertificate: undefined, vpnClientProtocols: ["IkeV2"], vpnAuthTypes: ["Radius"] }), [
  "auth-settings-complete-radius",
]);
row(
  "F38b",
  L(
    {},
    {
      rootCertificate: undefined,
      vpnClientProtocols: ["IkeV2"],
      vpnAuthTypes: ["Radius"],
      radiusServerAddress: "10.0.1.1",
    },
  ),
  ["auth-settings-complete-radius"],
);
row("F39", L({ sku: "Basic", activeActive: true }, null, { ips: 2, pip: { zones: undefined } }), [
  "basic-no-active-active",
]);
row(
  "F39b",
  L({ sku: "Basic", vpnType: "PolicyBased", activeActive: true }, null, {
    ips: 2,
    pip: { zones: undefined },
  }),
  ["basic-no-active-active", "aa-route-based"],
);
row(
  "F43",
  P(
    props({
      network: {
        gatewaySubnetId: SUB,
        gatewaySubnetPrefixes: ["10.1.255.0/27"],
        addressSpace: ["10.0.0.0/16"],
      },
    }),
  ),
  ["gwsubnet-in-vnet"],
);
row(
  "F48",
  L(
    {},
    {
      ipsecPolicy: {
        dhGroup: "DHGroup24",
        ikeEncryption: "GCMAES256",
        ikeIntegrity: "SHA384",
        ipsecEncryption: "GCMAES256",
        ipsecIntegrity: "SHA256",
        pfsGroup: "PFS24",
        saDataSizeInKilobytes: 1024,
        saLifetimeInSeconds: 3600,
      },
    },
  ),
  ["ipsec-gcm-pairing"],
);
row(
  "F49",
  L(
    {},
    {
      ipsecPolicy: {
        dhGroup: "DHGroup1",
        ikeEncryption: "AES192",
        ikeIntegrity: "MD5",
        ipsecEncryption: "DES3",
        ipsecIntegrity: "SHA1",
        pfsGroup: "PFS1",
        saDataSizeInKilobytes: 1024,
        saLifetimeInSeconds: 3600,
      },
    },
  ),
  ["p2s-ipsec-values"],
);
row(
  "F50",
  L(
    {},
    {
      ipsecPolicy: {
        dhGroup: "DHGroup24",
        ikeEncryption: "GCMAES256",
        ikeIntegrity: "SHA384",
        ipsecEncryption: "GCMAES256",
        ipsecIntegrity: "GCMAES256",
        pfsGroup: "PFS24",
        saDataSizeInKilobytes: 10,
        saLifetimeInSeconds: 172800,
      },
    },
  ),
  ["ipsec-sa-lifetime", "ipsec-sa-size"],
);
const groups = (
  policyGroups: any[],
  connections: any[] = [
    { name: "c", policyGroups: policyGroups.map((g) => g.name), addressPool: ["172.17.0.0/24"] },
  ],
  auth: any = entra,
) => props({ policyGroups, clients: { tunnelType: "OpenVPN", authentication: auth, connections } });
const G = (name: string, o: any = {}) => ({
  name,
  members: [{ name: "m", type: "AADGroupId", value: tenant.replace("aaaa", name === "h" ? "bbbb" : "aaaa") }],
  ...o,
});
E(
  "F51",
  groups([G("g", { isDefault: true, members: [{ name: "m", type: "RadiusAzureGroupId", value: "sales" }] })]),
  ["groups-radius-value", "groups-member-type-matches-auth"],
);
E("F52", groups([G("g"), G("h", { priority: 1 })]), ["groups-one-default"]);
E("F52b", groups([G("g", { isDefault: true }), G("h", { isDefault: true, priority: 1 })]), [
  "groups-one-default",
]);
E("F52c", groups([G("g", { isDefault: true }), G("h")]), ["groups-priority-unique"]);
E("F53", groups([G("group1", { isDefault: true })]), ["groups-name-regex"]);
E(
  "F54",
  groups(
    [G("g", { isDefault: true })],
    [{ name: "c", policyGroups: ["other"], addressPool: ["172.17.0.0/24"] }],
  ),
  ["groups-referenced"],
);
E(
  "F55",
  groups(
    [G("g", { isDefault: true }), G("h", { priority: 1 })],
    [
      { name: "c", policyGroups: ["g"], addressPool: ["172.17.0.0/24"] },
      { name: "d", policyGroups: ["h"], addressPool: ["172.17.0.0/24"] },
    ],
  ),
  ["groups-pool-overlap"],
);
E(
  "F55b",
  groups([G("g", { isDefault: true })], [{ name: "c", policyGroups: ["g"], addressPool: ["10.0.4.0/24"] }]),
  ["groups-pool-overlap"],
);
E(
  "F56",
  groups([
    G("g", { isDefault: true, members: [{ name: "m", type: "CertificateGroupId", value: "contoso.com" }] }),
  ]),
  ["groups-member-type-matches-auth"],
);
row(
  "F58",
  L(
    {},
    { rootCertificate: Array.from({ length: 21 }, (_, i) => ({ name: "r" + i, publicCertData: corp64 })) },
  ),
  ["root-cert-max-20"],
);
E("F59", props({ sku: "Standard" }), ["sku-legacy-create-blocked"]);
E("F59b", props({ sku: "HighPerformance" }), ["sku-legacy-create-blocked"]);
E("F60", props({ sku: "UltraPerformance" }), ["sku-expressroute"]);
E(
  "F65",
  props({
    bgp: {
      asn: 65010,
      peeringAddresses: [{ ipConfigurationName: "vnetGatewayConfig", apipaAddresses: ["169.254.20.5"] }],
    },
  }),
  ["bgp-apipa-range"],
);
E(
  "F66",
  props({
    activeActive: true,
    bgp: { peeringAddresses: [{ ipConfigurationName: "nope", apipaAddresses: ["169.254.21.5"] }] },
  }),
  ["bgp-ip-configuration-name"],
);
E(
  "F67",
  props({
    network: {
      gatewaySubnetId: SUB,
      gatewaySubnetPrefixes: ["10.0.255.0/30"],
      addressSpace: ["10.0.0.0/16"],
    },
  }),
  ["gwsubnet-min-29"],
);
for (const b of [
  "172.16.200.0",
  "172.16.200.1/22",
  "foo",
  "",
  "172.16.200.0/33",
  "172.016.0.0/24",
  " 172.16.200.0/24",
])
  E("F68 '" + b + "'", props({ clients: { addressPool: [b] } }), [
    b === "172.16.200.1/22" ? "pool-aligned" : "pool-cidr",
  ]);
row(
  "F69",
  L(
    {},
    {
      rootCertificate: undefined,
      vpnClientProtocols: ["IkeV2"],
      vpnAuthTypes: ["Radius"],
      radiusServer: [{ address: "10.0.1.1", secret: "s", score: 31 }],
    },
  ),
  ["radius-score"],
);
row("F70", P(props({ sku: "vpngw1az" })), ["value-spelling"]);
row("F70b", P(props({ clients: { tunnelType: "openvpn" } })), ["value-spelling"]);
E("empty pool", props({ clients: { addressPool: [] } }), ["pool-required"]);
E("self overlap", props({ clients: { addressPool: ["172.16.0.0/16", "172.16.5.0/24"] } }), [
  "pool-self-overlap",
]);
E("no auth", props({ clients: { authentication: {} } }), ["x"]);
E("null auth cert", props({ clients: { authentication: { certificate: null } } }), ["x"]);
E(
  "radius {} servers []",
  props({ clients: { tunnelType: "IKEv2", authentication: { radius: { servers: [] } } } }),
  ["auth-settings-complete-radius"],
);
E("roots []", props({ clients: { authentication: { certificate: { roots: [] } } } }), [
  "auth-settings-complete-cert",
]);
E("ikev2 openvpn entra only", props({ clients: { authentication: entra } }), ["auth-tunnel-matrix"]);
E(
  "openvpn radius",
  ((s: any) => props({ clients: { tunnelType: "OpenVPN", authentication: rad(s) } })) as any,
  ["openvpn-no-radius"],
);
E(
  "ikev2+ov radius+cert",
  ((s: any) => props({ clients: { authentication: { ...rad(s), ...cert } } })) as any,
  ["openvpn-no-radius", "auth-tunnel-matrix"],
);
E("sstp new", props({ clients: { tunnelType: "SSTP" } }), ["sstp-enable-blocked"]);
E("basic ikev2", props({ sku: "Basic", clients: { tunnelType: "IKEv2" } }), ["basic-no-ikev2"]);
E(
  "basic aa bgp entra",
  props({
    sku: "Basic",
    activeActive: true,
    bgp: {},
    clients: { tunnelType: "OpenVPN", authentication: entra },
  }),
  ["basic-no-active-active", "basic-no-bgp", "basic-no-openvpn", "basic-no-entra"],
);
E(
  "basic relaxed ikev2",
  props({ sku: "Basic", relax: { "basic-no-ikev2": "t" }, clients: { tunnelType: "IKEv2" } }),
  [],
);
E(
  "cert name",
  props({
    clients: { authentication: { certificate: { roots: [RootCertificate.fromFile("a b", F("ca.pem"))] } } },
  }),
  ["root-cert-name"],
);
E(
  "ec key",
  props({
    clients: {
      authentication: { certificate: { roots: [RootCertificate.fromFile("a", F("ca-ec-p256.pem"))] } },
    },
  }),
  ["cert-rsa-only"],
);
E("same root twice", props({ clients: { authentication: { certificate: { roots: [root, root] } } } }), [
  "root-cert-duplicate-name",
]);
E("aa prop true string", props({ activeActive: "true" }), "ok" as any);
E("location vnet differs", props({ network: { gatewaySubnetId: SUB, location: "northeurope" } }), [
  "region-matches-vnet",
]);
E(
  "peer overlap",
  props({ network: { gatewaySubnetId: SUB, peers: [{ name: "spoke", addressSpace: ["172.16.0.0/16"] }] } }),
  ["pool-overlap-peers"],
);
E(
  "onprem overlap",
  props({ network: { gatewaySubnetId: SUB, onPremises: [{ name: "hq", addressSpace: ["172.16.0.0/16"] }] } }),
  ["pool-overlap-onprem"],
);
E("expected 300 on gw1", props({ sku: "VpnGw1AZ", clients: { expected: 300 } }), []);
E("expected neg", props({ clients: { expected: -5 } }), []);
E("expected nan", props({ clients: { expected: Number.NaN } }), []);
E("os unknown", props({ clients: { operatingSystems: ["Windows 3.1"] } }), []);
E(
  "os ios + entra",
  props({ clients: { tunnelType: "OpenVPN", authentication: entra, operatingSystems: ["iOS"] } }),
  ["entra-client-os"],
);
E("name empty", props({ name: "" }), []);
E("name null", props({ name: null }), []);
E("clients null", { ...props(), clients: null }, []);
E("network undefined", props({ network: undefined }), []);
E("props undefined", undefined, []);
E("sku undefined", props({ sku: undefined }), []);
E("sku 5", props({ sku: 5 }), []);
E("sku garbage", props({ sku: "VpnGw9AZ" }), []);
E("tunnelType undefined", props({ clients: { tunnelType: undefined } }), []);
E("tunnelType garbage", props({ clients: { tunnelType: "Wireguard" } }), []);
E("tunnelType array", props({ clients: { tunnelType: ["OpenVPN"] } }), []);
E("pool string", props({ clients: { addressPool: "172.16.0.0/24" } }), []);
E("pool with null", props({ clients: { addressPool: ["172.16.0.0/24", null] } }), []);
E("pool number", props({ clients: { addressPool: [5] } }), []);
E("roots strings", props({ clients: { authentication: { certificate: { roots: ["certs/a.pem"] } } } }), []);
E(
  "root obj",
  props({ clients: { authentication: { certificate: { roots: [{ name: "r", data: corp64 }] } } } }),
  [],
);
E(
  "secret literal",
  props({
    clients: {
      tunnelType: "IKEv2",
      authentication: { radius: { servers: [{ address: "10.0.1.1", secret: "hunter2" }] } },
    },
  }),
  [],
);
E(
  "secret {token: literal}",
  props({
    clients: {
      tunnelType: "IKEv2",
      authentication: { radius: { servers: [{ address: "10.0.1.1", secret: { token: "hunter2" } }] } },
    },
  }),
  [],
);
E(
  "tenant bad",
  props({ clients: { tunnelType: "OpenVPN", authentication: { entraId: { tenantId: "contoso.com" } } } }),
  [],
);
E("asOf bad", props({ asOf: "22.11.2026" }), []);
E("generation garbage", props({ generation: "gen2" }), []);
E("prototype tunnel", props({ clients: { tunnelType: "toString" } }), []);
E("prototype tunnel2", props({ clients: { tunnelType: "constructor" } }), []);
E("waivers null", props({ waivers: null }), []);
E("waiver w/o rule", props({ waivers: [{ reason: "x" }] }), []);
E("relax array", props({ relax: ["openvpn-no-radius"] }), []);
E(
  "waivers of error",
  props({ zones: [], waivers: [{ rule: "pip-zones-az", reason: "x", until: "2026-11-22" }] }),
  [],
);
E(
  "waivers expired",
  props({ zones: [], waivers: [{ rule: "pip-zones-az", reason: "x", until: "2026-11-21" }] }),
  ["pip-zones-az"],
);
E(
  "cloud garbage",
  props({
    clients: { tunnelType: "OpenVPN", authentication: { entraId: { tenantId: tenant, cloud: "germany" } } },
  }),
  [],
);
E("location garbage", props({ location: "atlantis" }), []);
E("zones 4", props({ zones: ["4"] }), []);
E(
  "huge pool list",
  props({
    clients: { addressPool: Array.from({ length: 5000 }, (_, i) => `100.${64 + (i >> 8)}.${i & 255}.0/24`) },
  }),
  [],
);
E("timeouts", props({ timeouts: { create: "120m" } }), []);
E("publicIps 3 no aa", props({ publicIps: [{ id: PIP(1) }, { id: PIP(2) }, { id: PIP(3) }] }), ["pip-count"]);
E(
  "publicIps same id x3 aa",
  props({ activeActive: true, publicIps: [{ id: PIP(1) }, { id: PIP(1) }, { id: PIP(1) }] }),
  [],
);
E("ipconfig names dup aa", props({ activeActive: true, ipConfigurationNames: ["a", "a", "a"] }), []);
E("publicIpNames dup aa", props({ activeActive: true, publicIpNames: ["a", "a", "a"] }), []);
E("ipcfg partial names", props({ activeActive: true, ipConfigurationNames: ["a"] }), []);
E("dnsServers no forward", props({ network: { gatewaySubnetId: SUB, dnsServers: ["10.0.0.4"] } }), []);
E("expressRoute radius", props({ network: { gatewaySubnetId: SUB, expressRoute: true } }), []);
E("os ['Windows'] types", props({ clients: { operatingSystems: null } }), []);
E("expected string", props({ clients: { expected: "400" } }), []);
E(
  "entra gov cloud in public region",
  props({
    clients: {
      tunnelType: "OpenVPN",
      authentication: { entraId: { tenantId: tenant, cloud: "usgovernment" } },
    },
  }),
  [],
);
E(
  "entra tenant upper",
  props({
    clients: { tunnelType: "OpenVPN", authentication: { entraId: { tenantId: tenant.toUpperCase() } } },
  }),
  [],
);
E(
  "entra audience upper",
  props({
    clients: {
      tunnelType: "OpenVPN",
      authentication: { entraId: { tenantId: tenant, audience: "C632B3DF-FB67-4D84-BDCF-B95AD541B5C8" } },
    },
  }),
  [],
);
E(
  "entra audience api:// uri",
  props({
    clients: {
      tunnelType: "OpenVPN",
      authentication: { entraId: { tenantId: tenant, audience: "api://foo" } },
    },
  }),
  [],
);
E("policyGroups []", props({ policyGroups: [] }), []);
E("connections []", props({ clients: { connections: [] } }), []);
E("customRoutes bad", props({ customRoutes: ["10.1.0.0"] }), ["custom-route-cidr"]);
E("customRoutes []", props({ customRoutes: [] }), []);
E("asn 65515 default", props({ bgp: { asn: 65515 } }), []);
E("asn 0", props({ bgp: { asn: 0 } }), []);
E("asn 12076", props({ bgp: { asn: 12076 } }), ["asn-reserved"]);
E("peerWeight 1000", props({ bgp: { peerWeight: 1000 } }), []);
E(
  "revoked colon",
  props({
    clients: {
      authentication: { certificate: { roots: [root], revoked: [{ name: "x", thumbprint: "91:21" }] } },
    },
  }),
  ["revoked-thumbprint"],
);
E(
  "revoked is root",
  props({
    clients: {
      authentication: {
        certificate: {
          roots: [root],
          revoked: [
            RevokedCertificate.fromThumbprint(
              "x",
              root.certificate?.thumbprint ?? "912198EEF23DCAC40939312FEE97DD560BAE49B1",
            ),
          ],
        },
      },
    },
  }),
  [],
);
E(
  "revoked twice",
  props({
    clients: {
      authentication: {
        certificate: {
          roots: [root],
          revoked: [
            RevokedCertificate.fromThumbprint("x", "912198EEF23DCAC40939312FEE97DD560BAE49B1"),
            RevokedCertificate.fromThumbprint("x", "912198EEF23DCAC40939312FEE97DD560BAE49B1"),
          ],
        },
      },
    },
  }),
  [],
);
E("groups w/o connections", groups([G("g", { isDefault: true })], []), []);
E("location empty", props({ location: "" }), []);
E("gateway name ${", props({ name: "vpn-${foo}" }), []);
E("gateway name $${", props({ name: "vpn-$${foo}" }), []);
E("pool ${var.x}", props({ clients: { addressPool: ["${var.pool}", "10.0.1.0/24"] } }), [
  "pool-overlap-vnet",
]);
E("sku atplan literal hand", props({ sku: "${var.sku}" }), []);
E("tunnel atplan by hand", props({ clients: { tunnelType: "${var.t}" } }), []);
E("generation by hand", props({ generation: "${var.g}" }), []);
E("edge+zones", props({ edgeZone: "x", zones: ["1"] }), []);
E(
  "deployed sstp",
  props({
    sku: "VpnGw1AZ",
    deployed: { sku: "VpnGw1AZ", tunnelType: "IKEv2 and SSTP" },
    clients: { tunnelType: "IKEv2 and SSTP" },
  }),
  [],
);
E("deployed gw1 same", props({ sku: "VpnGw1", deployed: { sku: "VpnGw1" } }), []);
E("deployed basic->gw1az", props({ sku: "VpnGw1AZ", deployed: { sku: "Basic" } }), []);
E(
  "deployed gw1az -> gw4az gen",
  props({ sku: "VpnGw4AZ", deployed: { sku: "VpnGw1AZ", generation: "Generation1" } }),
  [],
);
E("deployed typo", props({ deployed: { sku: "VpnGw99" } }), []);
E("deployed {}", props({ sku: "VpnGw1", deployed: {} }), []);
E("deployed legacy sku=VpnGw1 from Standard", props({ sku: "VpnGw1", deployed: { sku: "Standard" } }), []);
E(
  "deployed ipv6",
  props({
    deployed: { sku: "VpnGw2AZ", ipv6: false },
    clients: { addressPool: ["172.16.200.0/22", "fd00::/64"] },
  }),
  [],
);
E("pool v6 only", props({ clients: { addressPool: ["fd00::/64"] } }), []);
E("pool 0.0.0.0/0", props({ clients: { addressPool: ["0.0.0.0/0"] } }), []);
E("pool multicast", props({ clients: { addressPool: ["224.0.0.0/24"] } }), []);
E("pool 127", props({ clients: { addressPool: ["127.0.0.0/24"] } }), []);
E("pool APIPA", props({ clients: { addressPool: ["169.254.0.0/24"] } }), []);
E("pool 168.63", props({ clients: { addressPool: ["168.63.129.0/24"] } }), []);
E("pool v4mapped", props({ clients: { addressPool: ["172.16.200.0/22", "::ffff:10.0.0.0/112"] } }), []);
E("pool dup", props({ clients: { addressPool: ["172.16.200.0/24", "172.16.200.0/24"] } }), [
  "pool-self-overlap",
]);
E("subnet id garbage", props({ network: { gatewaySubnetId: "GatewaySubnet" } }), []);
E("subnet id trailing slash", props({ network: { gatewaySubnetId: SUB + "/" } }), []);
E("subnet id empty", props({ network: { gatewaySubnetId: "" } }), []);
E(
  "subnet prefix bad",
  props({
    network: { gatewaySubnetId: SUB, gatewaySubnetPrefixes: ["10.0.255.0"], addressSpace: ["10.0.0.0"] },
  }),
  [],
);
E(
  "subnet prefix host bits",
  props({
    network: {
      gatewaySubnetId: SUB,
      gatewaySubnetPrefixes: ["10.0.255.1/27"],
      addressSpace: ["10.0.0.1/16"],
    },
  }),
  [],
);
E("not vnet arr", props({ network: { gatewaySubnetId: SUB, addressSpace: "10.0.0.0/16" } }), []);
E("pip id wrong", props({ publicIps: [{ id: "" }] }), ["pip-required"]);
E("pip string", props({ publicIps: ["x"] }), []);
E(
  "rad score 0",
  ((s: any) =>
    props({
      clients: {
        tunnelType: "IKEv2",
        authentication: { radius: { servers: [{ ...rad(s).radius.servers[0], score: 0 }] } },
      },
    })) as any,
  ["radius-score"],
);
E(
  "rad 3 servers",
  ((s: any) => {
    const r = rad(s).radius.servers[0];
    return props({
      clients: {
        tunnelType: "IKEv2",
        authentication: {
          radius: { servers: [r, { ...r, address: "10.0.1.5" }, { ...r, address: "10.0.1.6" }] },
        },
      },
    });
  }) as any,
  ["radius-max-two"],
);
E(
  "rad dup servers",
  ((s: any) => {
    const r = rad(s).radius.servers[0];
    return props({ clients: { tunnelType: "IKEv2", authentication: { radius: { servers: [r, r] } } } });
  }) as any,
  [],
);
E(
  "rad public IP",
  ((s: any) => {
    const r = rad(s).radius.servers[0];
    return props({
      clients: {
        tunnelType: "IKEv2",
        authentication: { radius: { servers: [{ ...r, address: "8.8.8.8" }] } },
      },
    });
  }) as any,
  [],
);
E(
  "rad onprem no s2s",
  ((s: any) => {
    const r = rad(s).radius.servers[0];
    return props({
      network: {
        gatewaySubnetId: SUB,
        addressSpace: ["10.0.0.0/16"],
        onPremises: [{ name: "hq", addressSpace: ["192.168.0.0/16"] }],
      },
      clients: {
        tunnelType: "IKEv2",
        authentication: { radius: { servers: [{ ...r, address: "192.168.0.5" }] } },
      },
    });
  }) as any,
  [],
);
void EntraId;
void wrapped;
