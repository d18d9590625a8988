import { readFileSync } from "node:fs";
import { join } from "node:path";
import { asBlock, type Block } from "../../lib/readers/configuration";

export const gatewayType = "azurerm_virtual_network_gateway";
export const group =
  "/subscriptions/00000000-0000-0000-0000-000000000009/resourceGroups/net-weu/providers/Microsoft.Network";
export const subnetId = `${group}/virtualNetworks/hub/subnets/GatewaySubnet`;
const ipId = (number: number): string => `${group}/publicIPAddresses/vpn-weu-ip-${number}`;
export const armIp = `${group}/publicIPAddresses/vpn-weu-ip`;
export const ipConfigurations = (...names: readonly string[]): readonly Block[] =>
  names.map((name, index) => ({ name, subnet_id: subnetId, public_ip_address_id: ipId(index) }));
export const corpRoot = readFileSync(join(__dirname, "../../examples/certs/corp-root.pem"), "utf8")
  .replace(/-----[^-]+-----/g, "")
  .replace(/\s/g, "");
const otherRoot = readFileSync(join(__dirname, "../fixtures/certificates/ca.pem"), "utf8")
  .replace(/-----[^-]+-----/g, "")
  .replace(/\s/g, "");
export const tenant = "aaaabbbb-0000-cccc-1111-dddd2222eeee";

/** A gateway that uses every argument of azurerm a gateway for clients has. */
export const everything: Block = {
  name: "vpn-weu",
  resource_group_name: "net-weu",
  location: "westeurope",
  type: "Vpn",
  vpn_type: "RouteBased",
  sku: "VpnGw3AZ",
  generation: "Generation2",
  active_active: true,
  enable_bgp: true,
  private_ip_address_enabled: true,
  ip_sec_replay_protection_enabled: false,
  bgp_route_translation_for_nat_enabled: true,
  dns_forwarding_enabled: true,
  remote_vnet_traffic_enabled: true,
  virtual_wan_traffic_enabled: true,
  edge_zone: "losangeles",
  default_local_network_gateway_id: `${group}/localNetworkGateways/office`,
  ip_configuration: ipConfigurations("one", "two", "three"),
  bgp_settings: [
    {
      asn: 65010,
      peer_weight: 5,
      peering_addresses: [
        { ip_configuration_name: "one", apipa_addresses: ["169.254.21.2"] },
        { ip_configuration_name: "two", apipa_addresses: ["169.254.21.6"] },
      ],
    },
  ],
  custom_route: [{ address_prefixes: ["10.9.0.0/16", "10.8.0.0/16"] }],
  policy_group: [
    {
      name: "admins",
      is_default: true,
      priority: 1,
      policy_member: [
        { name: "admins", type: "AADGroupId", value: "11112222-0000-cccc-1111-dddd2222eeee" },
        { name: "domain", type: "CertificateGroupId", value: "contoso.com" },
      ],
    },
    {
      name: "staff",
      policy_member: [{ name: "staff", type: "AADGroupId", value: "33332222-0000-cccc-1111-dddd2222eeee" }],
    },
  ],
  tags: { "cost centre": 'the "hub"', env: "prod", "odd ${x}": "${x} %{y} don't\u202e \u00e9" },
  timeouts: { create: "120m", update: "2h" },
  vpn_client_configuration: [
    {
      address_space: ["172.16.200.0/22", "172.16.204.0/24"],
      vpn_client_protocols: ["OpenVPN"],
      vpn_auth_types: ["AAD", "Certificate"],
      aad_tenant: `https://login.microsoftonline.com/${tenant}`,
      aad_issuer: `https://sts.windows.net/${tenant}/`,
      aad_audience: "41b23e61-6c1e-4545-b367-cd054e0ed4b4",
      root_certificate: [
        { name: "corp-root", public_cert_data: corpRoot },
        { name: "other-root", public_cert_data: otherRoot },
      ],
      revoked_certificate: [{ name: "anna", thumbprint: "0123456789ABCDEF0123456789ABCDEF01234567" }],
      ipsec_policy: [
        {
          dh_group: "ECP384",
          ike_encryption: "AES256",
          ike_integrity: "SHA384",
          ipsec_encryption: "GCMAES256",
          ipsec_integrity: "GCMAES256",
          pfs_group: "ECP384",
          sa_data_size_in_kilobytes: 102400,
          sa_lifetime_in_seconds: 27000,
        },
      ],
      virtual_network_gateway_client_connection: [
        { name: "staff", policy_group_names: ["staff"], address_prefixes: ["172.16.210.0/24"] },
      ],
    },
  ],
};

export const certificates = {
  vpn_auth_types: ["Certificate"],
  root_certificate: [{ name: "corp-root", public_cert_data: corpRoot }],
};
export const entraId = {
  vpn_client_protocols: ["OpenVPN"],
  vpn_auth_types: ["AAD"],
  aad_tenant: `https://login.microsoftonline.com/${tenant}`,
  aad_issuer: `https://sts.windows.net/${tenant}/`,
  aad_audience: "c632b3df-fb67-4d84-bdcf-b95ad541b5c8",
};
export const server = { address: "10.0.1.4", score: 20, secret: "not-a-real-secret" };
export const radius = { vpn_auth_types: ["Radius"], radius_server: [server] };

/** A gateway with one ip configuration. */
export const p2sGateway = (clientArguments: Block, more: Block = {}): Block => ({
  name: "vpn-weu",
  resource_group_name: "net-weu",
  location: "westeurope",
  type: "Vpn",
  vpn_type: "RouteBased",
  sku: "VpnGw1AZ",
  ip_configuration: ipConfigurations("default"),
  vpn_client_configuration: [
    { address_space: ["172.16.200.0/24"], vpn_client_protocols: ["IkeV2"], ...clientArguments },
  ],
  ...more,
});
/** A state with one gateway. */
export const state = (values: Block, sensitive: Block = {}, address = `${gatewayType}.Vpn`): Block => ({
  format_version: "1.0",
  terraform_version: "1.11.4",
  values: {
    root_module: {
      resources: [
        {
          address,
          mode: "managed",
          type: gatewayType,
          name: "Vpn",
          values: { id: `${group}/virtualNetworkGateways/vpn-weu`, ...values },
          sensitive_values: sensitive,
        },
      ],
    },
  },
});
const named = (id: string): Block => ({ id });
/** Every property of a gateway for clients, as the REST API shows it. */
export const armGateway: Block = {
  id: `${group}/virtualNetworkGateways/vpn-weu`,
  name: "vpn-weu",
  type: "Microsoft.Network/virtualNetworkGateways",
  location: "westeurope",
  tags: { env: "prod" },
  extendedLocation: { type: "EdgeZone", name: "losangeles" },
  properties: {
    gatewayType: "Vpn",
    vpnType: "RouteBased",
    vpnGatewayGeneration: "Generation2",
    sku: { name: "VpnGw3AZ", tier: "VpnGw3AZ", capacity: 2 },
    activeActive: false,
    enableBgp: true,
    enablePrivateIpAddress: true,
    disableIPSecReplayProtection: true,
    enableBgpRouteTranslationForNat: true,
    enableDnsForwarding: true,
    allowRemoteVnetTraffic: true,
    allowVirtualWanTraffic: true,
    adminState: "Enabled",
    gatewayDefaultSite: named(`${group}/localNetworkGateways/office`),
    ipConfigurations: [
      { name: "one", properties: { subnet: named(subnetId), publicIPAddress: named(ipId(0)) } },
    ],
    bgpSettings: {
      asn: 65010,
      peerWeight: 5,
      bgpPeeringAddresses: [
        { ipconfigurationId: "x/ipConfigurations/one", customBgpIpAddresses: ["169.254.21.2"] },
        { ipconfigurationId: "x/ipConfigurations/two", customBgpIpAddresses: ["169.254.21.6"] },
      ],
    },
    customRoutes: { addressPrefixes: ["10.8.0.0/16", "10.9.0.0/16"] },
    virtualNetworkGatewayPolicyGroups: [
      {
        name: "admins",
        properties: {
          isDefault: true,
          priority: 1,
          policyMembers: [
            {
              name: "admins",
              attributeType: "AADGroupId",
              attributeValue: "11112222-0000-cccc-1111-dddd2222eeee",
            },
            { name: "domain", attributeType: "CertificateGroupId", attributeValue: "contoso.com" },
          ],
        },
      },
      {
        name: "staff",
        properties: {
          policyMembers: [
            {
              name: "staff",
              attributeType: "AADGroupId",
              attributeValue: "33332222-0000-cccc-1111-dddd2222eeee",
            },
          ],
        },
      },
    ],
    vpnClientConfiguration: {
      vpnClientAddressPool: { addressPrefixes: ["172.16.200.0/22", "172.16.204.0/24"] },
      vpnClientProtocols: ["OpenVPN"],
      vpnAuthenticationTypes: ["Certificate", "AAD"],
      vpnClientRootCertificates: [{ name: "corp-root", properties: { publicCertData: corpRoot } }],
      aadTenant: `https://login.microsoftonline.com/${tenant}`,
      aadIssuer: `https://sts.windows.net/${tenant}/`,
      aadAudience: "41b23e61-6c1e-4545-b367-cd054e0ed4b4",
      vpnClientIpsecPolicies: [
        {
          dhGroup: "ECP384",
          ikeEncryption: "AES256",
          ikeIntegrity: "SHA384",
          ipsecEncryption: "GCMAES256",
          ipsecIntegrity: "GCMAES256",
          pfsGroup: "ECP384",
          saDataSizeKilobytes: 102400,
          saLifeTimeSeconds: 27000,
        },
      ],
      vngClientConnectionConfigurations: [
        {
          name: "staff",
          properties: {
            vpnClientAddressPool: { addressPrefixes: ["172.16.210.0/24"] },
            virtualNetworkGatewayPolicyGroups: [named("x/virtualNetworkGatewayPolicyGroups/staff")],
          },
        },
      ],
    },
  },
};
const inAzure: Block = {
  id: `${group}/virtualNetworkGateways/vpn-weu`,
  name: "vpn-weu",
  location: "westeurope",
};
const body: Block = {
  properties: {
    gatewayType: "Vpn",
    vpnType: "RouteBased",
    sku: { name: "VpnGw1AZ", tier: "VpnGw1AZ" },
    ipConfigurations: [
      { name: "default", properties: { subnet: named(subnetId), publicIPAddress: named(ipId(0)) } },
    ],
    vpnClientConfiguration: {
      vpnClientAddressPool: { addressPrefixes: ["172.16.200.0/24"] },
      vpnClientProtocols: ["IkeV2"],
      vpnAuthenticationTypes: ["Certificate"],
      vpnClientRootCertificates: [{ name: "corp-root", properties: { publicCertData: corpRoot } }],
    },
  },
};
/** `p2sGateway(certificates)` as `az network vnet-gateway show` prints it. */
export const printedByAz: Block = {
  ...inAzure,
  type: "Microsoft.Network/virtualNetworkGateways",
  ...asBlock(body["properties"]),
};
/** The same in a state of the AzAPI provider. */
export const azapiState: Block = {
  format_version: "1.0",
  values: {
    root_module: {
      resources: [
        {
          address: "azapi_resource.vpn",
          mode: "managed",
          type: "azapi_resource",
          name: "vpn",
          values: { ...inAzure, type: "Microsoft.Network/virtualNetworkGateways@2024-05-01", body },
        },
      ],
    },
  },
};
