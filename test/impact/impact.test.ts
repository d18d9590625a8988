import { readFileSync } from "node:fs";
import { join } from "node:path";
import { absent, deferred, known, type GatewayFacts } from "../../lib/domain/facts";
import { Cidr } from "../../lib/domain/cidr";
import { consequences, fates } from "../../lib/impact/all";
import { impactOf } from "../../lib/impact/impact";
import { refusals } from "../../lib/impact/refusals";
import { impactOfRow, pool, root, toldOf, type Row } from "./changed-gateway";

const base64 = (file: string): string =>
  readFileSync(join(__dirname, "../fixtures/certificates", file), "utf8").replace(/-----[^-]+-----|\s/g, "");
const first = root("corp-root", base64("ca.pem"));
const second = root("corp-root-2", base64("ca-2.pem"));
const expired = root("old-root", base64("ca-expired.pem"));
const thumbprint = "AB".repeat(20);
const base64OfPem = readFileSync(join(__dirname, "../fixtures/certificates/ca-2.pem")).toString("base64");

const client = "vpn_client_configuration";
const tunnels = (...some: readonly string[]): GatewayFacts => ({ tunnels: known(some) });
const authentication = (...some: readonly string[]): GatewayFacts => ({ authentication: known(some) });
const roots = (...some: readonly (typeof first)[]): GatewayFacts => ({
  ...authentication("Certificate"),
  rootCertificates: known(some),
});
const sku = (name: string, generation?: string): GatewayFacts => ({
  sku: known(name),
  ...(generation !== undefined && { deployed: known({ sku: name, generation }) }),
});
const entra = (more: GatewayFacts): GatewayFacts => ({ ...authentication("AAD"), ...more });
const radius = (...addresses: readonly string[]): GatewayFacts => ({
  ...authentication("Radius"),
  radiusAddresses: known(addresses),
});
const blocks = (...some: readonly string[]): ReturnType<typeof known<readonly Cidr[]>> =>
  known(some.map((one) => Cidr.parse(one)));
const running: GatewayFacts = { pointToSite: known(true) };
const hub: GatewayFacts = { ...running, networkSpace: blocks("10.0.0.0/16") };
const connection = (name: string, more: object = {}): GatewayFacts => ({
  connections: known([{ name, type: "IPsec", bgp: false, ...more }]),
});
const route = (name: string, prefix: string): GatewayFacts => ({
  gatewaySubnetRoutes: known([{ name, prefix, nextHop: "VirtualAppliance" }]),
});
const peering = (allowGatewayTransit: boolean): GatewayFacts => ({
  ...hub,
  peerings: known([{ name: "to-spoke", allowGatewayTransit }]),
});

const tables: Record<string, Record<string, readonly [Row, readonly string[]]>> = {
  "the gateway itself": {
    "is made": [{ after: {}, change: { action: "create" } }, ["none gateway-created: the gateway is made"]],
    "is forgotten, and runs on": [
      { before: {}, change: { action: "forget" } },
      ["none gateway-forgotten: Terraform no longer manages the gateway, which runs on"],
    ],
    "is deleted": [
      { before: {}, change: { action: "delete", reason: "delete_because_no_resource_config" } },
      ["replace gateway-deleted: deleted: it is no longer in the configuration"],
    ],
    "is made again for an argument": [
      {
        before: {},
        after: {},
        changed: ["generation"],
        change: { action: "replace", because: ["generation"] },
      },
      ["replace gateway-replaced: deleted and made again: generation can't change otherwise"],
    ],
    "is made again since someone asked": [
      { before: {}, after: {}, change: { action: "replace", reason: "replace_by_request" } },
      ["replace gateway-replaced: deleted and made again: it was asked for with -replace"],
    ],
    "is moved": [
      { before: {}, after: {}, change: { action: "none", previousAddress: "g.old" } },
      ["none gateway-moved: moved from g.old"],
    ],
    "is at another address without a moved block": [
      {
        before: {},
        after: {},
        change: { action: "replace", previousAddress: "g.old", reason: "readdressed" },
      },
      [
        "replace gateway-replaced: deleted and made again: its Terraform address is another, and no moved block says so",
      ],
    ],
    "stays as it is": [{ before: {}, after: {}, change: { action: "none" } }, []],
    "is put off to a later plan": [
      { change: { action: "none", deferredFor: "resource_config_unknown" } },
      [
        "unknown azurerm_virtual_network_gateway: Terraform puts its change off to a later plan: resource_config_unknown",
      ],
    ],
  },

  "what it stands on": {
    "its public IP is replaced": [
      {
        before: {},
        after: {},
        change: {
          beneath: [
            {
              address: "azurerm_public_ip.a",
              type: "azurerm_public_ip",
              action: "replace",
              because: ["zones"],
            },
          ],
        },
      },
      [
        "refused beneath-in-use: azurerm_public_ip.a is replaced for its zones under a gateway that stays; Azure says PublicIPAddressCannotBeDeleted",
      ],
    ],
    "its network is deleted though nothing else of it changes": [
      {
        before: {},
        after: {},
        change: {
          action: "none",
          beneath: [
            {
              address: "azurerm_virtual_network.a",
              type: "azurerm_virtual_network",
              action: "delete",
              because: [],
            },
          ],
        },
      },
      [
        "refused beneath-in-use: azurerm_virtual_network.a is deleted under a gateway that stays; Azure says InUseSubnetCannotBeDeleted",
      ],
    ],
    "its resource group is replaced": [
      {
        before: {},
        after: {},
        change: {
          action: "none",
          beneath: [
            {
              address: "azurerm_resource_group.a",
              type: "azurerm_resource_group",
              action: "replace",
              because: ["location"],
            },
          ],
        },
      },
      [
        "replace resource-group-gone: azurerm_resource_group.a, which holds the gateway, is replaced for its location",
      ],
    ],
    "goes with it": [
      {
        before: {},
        after: {},
        change: {
          action: "replace",
          because: ["location"],
          beneath: [
            { address: "azurerm_subnet.a", type: "azurerm_subnet", action: "replace", because: ["name"] },
          ],
        },
      },
      [
        "replace gateway-replaced: deleted and made again: location can't change otherwise, and azurerm_subnet.a is replaced for its name",
      ],
    ],
    "an ip configuration gets another public IP": [
      { before: {}, after: {}, changed: ["ip_configuration.public_ip_address_id"] },
      ["refused public-ip-swapped: an ip configuration gets another public IP"],
    ],
    "a Basic gateway lets go of its public IP": [
      {
        before: sku("Basic"),
        after: { ...sku("Basic"), ipConfigurationsWithoutPublicIp: known(["a"]) },
        changed: ["ip_configuration.public_ip_address_id"],
      },
      ["none public-ip-reference-removed: ip configuration a no longer refers to its public IP"],
    ],
    "another SKU lets go of it": [
      {
        before: sku("VpnGw1AZ"),
        after: { ...sku("VpnGw1AZ"), ipConfigurationsWithoutPublicIp: known(["a"]) },
        changed: ["ip_configuration.public_ip_address_id"],
      },
      ["refused public-ip-swapped: ip configuration a loses its public IP"],
    ],
    "it gets another subnet": [
      { before: {}, after: {}, changed: ["ip_configuration.subnet_id"] },
      ["refused subnet-swapped: the gateway gets another subnet"],
    ],
    "its subnet loses the block": [
      {
        before: { gatewaySubnetPrefixes: blocks("10.0.255.0/27") },
        after: { gatewaySubnetPrefixes: blocks("10.0.254.0/27") },
        changed: [],
      },
      ["refused subnet-resized: GatewaySubnet 10.0.255.0/27 becomes 10.0.254.0/27"],
    ],
    "its public IP gets tags": [
      {
        before: {},
        after: {},
        change: {
          action: "none",
          beside: [{ address: "azurerm_public_ip.a", path: "azurerm_public_ip.tags", isKnown: true }],
        },
      },
      ["none other-change: azurerm_public_ip.a changes its tags"],
    ],
    "its network grows, told once": [
      {
        before: hub,
        after: { ...hub, networkSpace: blocks("10.0.0.0/16", "10.1.0.0/16") },
        change: {
          action: "none",
          beside: [
            {
              address: "azurerm_virtual_network.hub",
              path: "azurerm_virtual_network.address_space",
              isKnown: true,
            },
          ],
        },
      },
      ["none network-space-changed: address space of the network: 10.1.0.0/16 comes"],
    ],
    "its subnet grows around the block": [
      {
        before: { gatewaySubnetPrefixes: blocks("10.0.255.0/27") },
        after: { gatewaySubnetPrefixes: blocks("10.0.255.0/26") },
      },
      [],
    ],
  },

  "the SKU": {
    "gets zones, and its number stays": [
      { before: sku("VpnGw1"), after: sku("VpnGw1AZ"), changed: ["sku"] },
      ["none sku-same-tier: SKU VpnGw1 becomes VpnGw1AZ"],
    ],
    "grows within a generation": [
      { before: sku("VpnGw2AZ", "Generation2"), after: sku("VpnGw3AZ"), changed: ["sku"] },
      ["reconnect sku-resized: SKU VpnGw2AZ becomes VpnGw3AZ"],
    ],
    "grows across generations": [
      { before: sku("VpnGw1AZ", "Generation1"), after: sku("VpnGw4AZ"), changed: ["sku"] },
      ["refused sku-gen1-to-gen2az: SKU VpnGw1AZ changes to VpnGw4AZ, which comes in Generation2 only"],
    ],
    "grows across generations, raised by Azure": [
      { before: sku("VpnGw1", "Generation2"), after: sku("VpnGw5AZ"), changed: ["sku"] },
      ["refused sku-across-generations: SKU VpnGw1 becomes VpnGw5AZ, and no generation has both"],
    ],
    "grows to one that no generation has with it, whichever runs": [
      { before: sku("VpnGw1AZ"), after: sku("VpnGw4AZ"), changed: ["sku"] },
      ["refused sku-across-generations: SKU VpnGw1AZ becomes VpnGw4AZ, and no generation has both"],
    ],
    "grows to one that a generation has with it, and nobody tells which runs": [
      { before: sku("VpnGw2AZ"), after: sku("VpnGw4AZ"), changed: ["sku"] },
      [
        "reconnect sku-resized: SKU VpnGw2AZ becomes VpnGw4AZ",
        "unknown sku: SKU VpnGw2AZ becomes VpnGw4AZ, which Azure refuses a gateway that runs in Generation1",
      ],
    ],
    "grows within both generations, and nobody tells which runs": [
      { before: sku("VpnGw2AZ"), after: sku("VpnGw3AZ"), changed: ["sku"] },
      ["reconnect sku-resized: SKU VpnGw2AZ becomes VpnGw3AZ"],
    ],
    "loses its zones": [
      { before: sku("VpnGw1AZ"), after: sku("VpnGw1"), changed: ["sku"] },
      ["refused sku-zones-lost: SKU VpnGw1AZ becomes VpnGw1"],
    ],
    "has no zones, and gets another without": [
      { before: sku("VpnGw2"), after: sku("VpnGw3"), changed: ["sku"] },
      ["refused sku-non-az-frozen: SKU VpnGw2 changes to VpnGw3"],
    ],
    "leaves Basic": [
      { before: sku("Basic"), after: sku("VpnGw1AZ"), changed: ["sku"] },
      ["refused sku-resize-basic: SKU Basic changes to VpnGw1AZ"],
    ],
    "leaves Standard": [
      { before: sku("Standard"), after: sku("VpnGw1AZ"), changed: ["sku"] },
      ["refused sku-legacy-to-new: SKU Standard changes to VpnGw1AZ"],
    ],
    "gets smaller across generations": [
      { before: sku("VpnGw4AZ", "Generation2"), after: sku("VpnGw1AZ"), changed: ["sku"] },
      ["refused sku-downgrade: SKU VpnGw4AZ changes to the smaller VpnGw1AZ"],
    ],
    "gets smaller within a generation": [
      { before: sku("VpnGw2AZ", "Generation1"), after: sku("VpnGw1AZ"), changed: ["sku"] },
      [
        "reconnect sku-resized: SKU VpnGw2AZ becomes VpnGw1AZ",
        "unknown sku: SKU VpnGw2AZ changes to the smaller VpnGw1AZ; Azure may refuse that (sku-downgrade)",
      ],
    ],
    "has no zones, and stays while the tags change": [
      { before: sku("VpnGw1"), after: sku("VpnGw1"), changed: ["tags"] },
      ["refused sku-non-az-frozen: tags changes, and SKU VpnGw1 stays", "none tags-changed: the tags change"],
    ],
    "had no zones before that was frozen": [
      { before: sku("VpnGw1"), after: sku("VpnGw1"), changed: ["tags"], asOf: "2026-02-02" },
      ["none tags-changed: the tags change"],
    ],
    "of a gateway that is made again": [
      {
        before: sku("Basic"),
        after: sku("VpnGw1AZ"),
        changed: ["generation", "sku"],
        change: { action: "replace", because: ["generation"] },
      },
      [
        "replace gateway-replaced: deleted and made again: generation can't change otherwise",
        "none other-change: sku is another in the new gateway",
      ],
    ],
  },

  "what is fixed when it is made": {
    "the VPN type": [
      { before: { vpnType: known("PolicyBased") }, after: {}, changed: ["vpn_type"] },
      ["refused kind-fixed: VPN type PolicyBased becomes RouteBased"],
    ],
    "the VPN type, left to its default": [{ before: { vpnType: known("RouteBased") }, after: {} }, []],
    "the generation": [
      {
        before: { generation: known("Generation1") },
        after: { generation: known("Generation2") },
        changed: ["generation"],
      },
      ["refused generation-fixed: generation Generation1 becomes Generation2"],
    ],
  },

  "tunnel types": {
    "SSTP gives way to OpenVPN": [
      { before: tunnels("SSTP"), after: tunnels("OpenVPN"), changed: [`${client}.vpn_client_protocols`] },
      ["reissue sstp-left: tunnel type SSTP becomes OpenVPN"],
    ],
    "SSTP gives way to IKEv2": [
      { before: tunnels("SSTP"), after: tunnels("IkeV2") },
      ["reissue sstp-left: tunnel type SSTP becomes IKEv2"],
    ],
    "IKEv2 comes beside SSTP": [
      {
        before: tunnels("SSTP"),
        after: tunnels("IkeV2", "SSTP"),
        changed: [`${client}.vpn_client_protocols`],
      },
      ["none tunnel-added: tunnel type SSTP becomes IKEv2 and SSTP"],
    ],
    "SSTP leaves what has IKEv2": [
      { before: tunnels("IkeV2", "SSTP"), after: tunnels("IkeV2", "OpenVPN") },
      ["reissue sstp-left: tunnel type IKEv2 and SSTP becomes IKEv2 and OpenVPN"],
    ],
    "OpenVPN goes": [
      { before: tunnels("IkeV2", "OpenVPN"), after: tunnels("IkeV2") },
      ["reissue tunnel-removed: tunnel type IKEv2 and OpenVPN becomes IKEv2"],
    ],
    "OpenVPN comes": [
      { before: tunnels("IkeV2"), after: tunnels("OpenVPN", "IkeV2") },
      ["none tunnel-added: tunnel type IKEv2 becomes IKEv2 and OpenVPN"],
    ],
    "SSTP comes after it can be enabled": [
      {
        before: tunnels("IkeV2"),
        after: tunnels("IkeV2", "SSTP"),
        changed: [`${client}.vpn_client_protocols`],
      },
      [
        "refused sstp-enable-blocked: SSTP among tunnel types IkeV2, SSTP, on a gateway not known to run with it already",
      ],
    ],
    "SSTP comes on the last day": [
      {
        before: tunnels("IkeV2"),
        after: tunnels("IkeV2", "SSTP"),
        changed: [`${client}.vpn_client_protocols`],
        asOf: "2026-03-30",
      },
      ["none tunnel-added: tunnel type IKEv2 becomes IKEv2 and SSTP"],
    ],
    "OpenVPN comes beside SSTP": [
      {
        before: tunnels("SSTP"),
        after: tunnels("SSTP", "OpenVPN"),
        changed: [`${client}.vpn_client_protocols`],
      },
      ["refused sstp-openvpn-exclusive: tunnel types SSTP, OpenVPN together"],
    ],
    "SSTP and OpenVPN are together already": [
      { before: tunnels("SSTP", "OpenVPN"), after: tunnels("SSTP", "OpenVPN"), changed: ["tags"] },
      ["none tags-changed: the tags change"],
    ],
    "SSTP gives way to OpenVPN on Basic": [
      {
        before: { ...sku("Basic"), ...tunnels("SSTP") },
        after: { ...sku("Basic"), ...tunnels("OpenVPN") },
        changed: [`${client}.vpn_client_protocols`],
      },
      ["refused basic-no-openvpn: SKU Basic with tunnel type OpenVPN"],
    ],
    "SSTP is written where Azure chose": [
      { before: {}, after: tunnels("SSTP"), changed: ["tags"] },
      ["none tags-changed: the tags change"],
    ],
    "are left to Azure": [{ before: tunnels("SSTP"), after: {} }, []],
    "come in another order": [
      { before: tunnels("OpenVPN", "IkeV2"), after: tunnels("IkeV2", "OpenVPN") },
      [],
    ],
  },

  authentication: {
    "certificates give way to RADIUS": [
      {
        before: roots(first),
        after: radius("10.0.1.4"),
        changed: [`${client}.vpn_auth_types`, `${client}.root_certificate`, `${client}.radius_server`],
      },
      ["reissue authentication-removed: people sign in with RADIUS, no longer with certificates"],
    ],
    "Entra ID comes beside certificates": [
      { before: authentication("Certificate"), after: authentication("Certificate", "AAD") },
      ["none authentication-added: people can also sign in with Entra ID"],
    ],
    "clients are no longer let in at all": [
      {
        before: { pointToSite: known(true), ...tunnels("OpenVPN"), ...roots(first) },
        after: { pointToSite: known(false) },
        changed: [client],
      },
      ["reissue clients-removed: the gateway loses its settings for clients"],
    ],
    "clients are let in from now on": [
      {
        before: { pointToSite: known(false) },
        after: { pointToSite: known(true), clientPoolWritten: known(["172.16.0.0/24"]) },
        changed: [client],
      },
      ["none clients-added: people can connect to the gateway from now on"],
    ],
  },

  certificates: {
    "a root goes": [
      { before: roots(first, second), after: roots(second), changed: [`${client}.root_certificate`] },
      [
        expect.stringMatching(
          /^reissue root-removed: root certificate "corp-root" \(.*[0-9A-F]{40}\) is no/,
        ) as string,
      ],
    ],
    "a root comes": [
      { before: roots(first), after: roots(first, second) },
      [expect.stringMatching(/^none root-added: root certificate "corp-root-2"/) as string],
    ],
    "a root gets another name": [
      {
        before: roots(first),
        after: roots({ ...first, name: "root-2026" }),
        changed: [`${client}.root_certificate.name`],
      },
      ['none root-renamed: root certificate "corp-root" is called "root-2026", and is the same certificate'],
    ],
    "the last root goes": [
      {
        before: {
          ...roots(first),
          authenticationWritten: known(["Certificate"]),
          rootCertificateCount: known(1),
        },
        after: {
          ...roots(),
          authenticationWritten: known(["Certificate"]),
          rootCertificateCount: known(0),
        },
        changed: [`${client}.root_certificate`],
      },
      ["refused auth-settings-complete-cert: certificate authentication without a root certificate"],
    ],
    "a root is wrapped otherwise": [
      {
        before: roots(first),
        after: roots(root("corp-root", `${base64("ca.pem").slice(0, 64)}\n${base64("ca.pem").slice(64)}`)),
        changed: [`${client}.root_certificate.public_cert_data`],
      },
      ["none root-rewritten: root certificates are written otherwise, and are the same"],
    ],
    "a root can't be read": [
      {
        before: roots(first),
        after: roots(root("corp-root", "certs/root.pem")),
        changed: [`${client}.root_certificate.public_cert_data`],
      },
      [expect.stringMatching(/^refused root-cert-format: root certificate "corp-root": /) as string],
    ],
    "a root can't be read, and Azure takes it": [
      {
        before: roots(first),
        after: roots(root("corp-root", base64OfPem)),
        changed: [`${client}.root_certificate.public_cert_data`],
      },
      [
        expect.stringMatching(/^reissue root-removed/) as string,
        `unknown ${client}.root_certificate: "corp-root" can't be read, so that nobody can tell who is touched`,
      ],
    ],
    "an expired root blocks another change": [
      { before: roots(expired), after: roots(expired), changed: ["tags"] },
      [expect.stringMatching(/^refused root-cert-expired/) as string, "none tags-changed: the tags change"],
    ],
    "an expired root is taken out": [
      { before: roots(first, expired), after: roots(first), changed: [`${client}.root_certificate`] },
      [expect.stringMatching(/^reissue root-removed: root certificate "old-root"/) as string],
    ],
    "a client is revoked": [
      {
        before: { revokedCertificates: known([]) },
        after: { revokedCertificates: known([{ name: "anna", value: thumbprint }]) },
        changed: [`${client}.revoked_certificate`],
      },
      [`reissue client-revoked: certificate "anna" (${thumbprint}) is revoked`],
    ],
    "a revoked client is spelt otherwise": [
      {
        before: { revokedCertificates: known([{ name: "anna", value: thumbprint.toLowerCase() }]) },
        after: { revokedCertificates: known([{ name: "anna", value: thumbprint }]) },
      },
      [],
    ],
    "a client is let in again": [
      {
        before: { revokedCertificates: known([{ name: "anna", value: thumbprint }]) },
        after: { revokedCertificates: known([]) },
      },
      [`none client-restored: certificate "anna" (${thumbprint}) is no longer revoked`],
    ],
  },

  "the client pool": {
    "is renumbered": [
      { before: pool("172.16.0.0/24"), after: pool("172.16.1.0/24"), changed: [`${client}.address_space`] },
      ["reconnect pool-renumbered: client pool 172.16.0.0/24 becomes 172.16.1.0/24"],
    ],
    "shrinks by half": [
      { before: pool("172.16.0.0/24"), after: pool("172.16.0.0/25") },
      ["reconnect pool-shrunk: client pool 172.16.0.0/24 becomes 172.16.0.0/25: 256 addresses become 128"],
    ],
    "grows around itself": [
      { before: pool("172.16.0.0/24"), after: pool("172.16.0.0/23") },
      ["none pool-extended: client pool 172.16.0.0/24 becomes 172.16.0.0/23"],
    ],
    "is written in two halves": [
      { before: pool("172.16.0.0/24"), after: pool("172.16.0.128/25", "172.16.0.0/25") },
      [],
    ],
    "loses one address block of two": [
      { before: pool("172.16.0.0/24", "172.16.4.0/24"), after: pool("172.16.0.0/24") },
      [
        "reconnect pool-shrunk: client pool 172.16.0.0/24, 172.16.4.0/24 becomes 172.16.0.0/24: 512 addresses become 256",
      ],
    ],
    "is taken from the network": [
      {
        before: { ...hub, ...pool("172.16.0.0/24") },
        after: { ...hub, ...pool("10.0.4.0/24") },
        changed: [`${client}.address_space`],
      },
      ["refused pool-overlap-vnet: client block 10.0.4.0/24 overlaps network space 10.0.0.0/16"],
    ],
    "is met by the network that grows": [
      {
        before: { ...hub, ...pool("172.16.0.0/24") },
        after: { ...hub, ...pool("172.16.0.0/24"), networkSpace: blocks("10.0.0.0/16", "172.16.0.0/16") },
        change: { action: "none" },
      },
      [
        "none network-space-changed: address space of the network: 172.16.0.0/16 comes",
        `unknown ${client}.address_space: client block 172.16.0.0/24 overlaps network space 172.16.0.0/16; Azure may refuse that, or the gateway's next change (pool-overlap-vnet)`,
      ],
    ],
    "overlaps a network that only one file tells": [
      {
        before: { ...running, ...pool("10.0.4.0/24") },
        after: { ...hub, ...pool("10.0.4.0/24") },
        change: { action: "none" },
      },
      [],
    ],
    "is emptied": [
      {
        before: { ...running, ...pool("172.16.0.0/24"), clientPoolWritten: known(["172.16.0.0/24"]) },
        after: { ...running, ...pool(), clientPoolWritten: known([]) },
        changed: [`${client}.address_space`],
      },
      ["refused pool-required: no client address pool"],
    ],
    "gets IPv6": [
      {
        before: pool("172.16.0.0/24"),
        after: pool("172.16.0.0/24", "fd00::/64"),
        changed: [`${client}.address_space`],
      },
      ["refused ipv6-new-only: IPv6 blocks for a gateway that runs without"],
    ],
  },

  "Entra ID": {
    "has another audience": [
      { before: entra({ aadAudience: known("a") }), after: entra({ aadAudience: known("b") }) },
      ["reissue entra-audience-changed: Entra ID audience a becomes b"],
    ],
    "has another issuer by its slash alone": [
      {
        before: entra({ aadIssuer: known("https://sts.windows.net/x") }),
        after: entra({ aadIssuer: known("https://sts.windows.net/x/") }),
      },
      [
        "reissue entra-issuer-changed: Entra ID issuer https://sts.windows.net/x becomes https://sts.windows.net/x/",
      ],
    ],
    "has the same tenant, with a slash": [
      {
        before: entra({
          aadTenant: known("https://login.microsoftonline.com/aaaabbbb-0000-cccc-1111-dddd2222eeee"),
        }),
        after: entra({
          aadTenant: known("https://login.microsoftonline.com/aaaabbbb-0000-cccc-1111-dddd2222eeee/"),
        }),
        changed: [`${client}.aad_tenant`],
      },
      [`none other-change: ${client}.aad_tenant changes`],
    ],
    "has the tenant of another cloud": [
      {
        before: entra({ aadTenant: known("https://login.microsoftonline.com/x") }),
        after: entra({ aadTenant: known("https://login.microsoftonline.us/x") }),
      },
      [
        "reissue entra-tenant-changed: Entra ID tenant https://login.microsoftonline.com/x becomes https://login.microsoftonline.us/x",
      ],
    ],
    "has another tenant": [
      { before: entra({ aadTenant: known("a") }), after: entra({ aadTenant: known("b") }) },
      ["reissue entra-tenant-changed: Entra ID tenant a becomes b"],
    ],
    "is not used": [{ before: { aadAudience: known("a") }, after: { aadAudience: known("b") } }, []],
  },

  RADIUS: {
    "another server takes its place": [
      { before: radius("10.0.1.4"), after: radius("10.0.1.5"), changed: [`${client}.radius_server.address`] },
      ["reconnect radius-server-removed: RADIUS server 10.0.1.4 is no longer asked, but 10.0.1.5"],
    ],
    "a second server comes": [
      { before: radius("10.0.1.4"), after: radius("10.0.1.4", "10.0.1.5") },
      ["none radius-server-added: RADIUS server 10.0.1.5 is asked too"],
    ],
    "the secret changes": [
      { before: radius("10.0.1.4"), after: radius("10.0.1.4"), changed: [`${client}.radius_server.secret`] },
      ["reconnect radius-secret-changed: the secret of a RADIUS server changes"],
    ],
    "the order changes": [
      { before: radius("10.0.1.4"), after: radius("10.0.1.4"), changed: [`${client}.radius_server.score`] },
      [`none other-change: ${client}.radius_server.score changes`],
    ],
  },

  "routes and names": {
    "a custom route comes and one goes": [
      {
        before: { customRoutesWritten: known(["10.1.0.0/16"]) },
        after: { customRoutesWritten: known(["10.2.0.0/16"]) },
        changed: ["custom_route.address_prefixes"],
      },
      ["reconnect custom-routes-changed: routes advertised to clients: 10.2.0.0/16 comes, 10.1.0.0/16 goes"],
    ],
    "the network has other DNS servers": [
      {
        before: { ...hub, dnsServers: known([]) },
        after: { ...hub, dnsServers: known(["10.0.0.4"]) },
      },
      ["reissue dns-servers-changed: DNS servers of the network: Azure's own become 10.0.0.4"],
    ],
    "DNS servers are written for the first time": [
      { before: hub, after: { ...hub, dnsServers: known(["10.0.0.4"]) } },
      ["reissue dns-servers-changed: DNS servers of the network: Azure's own become 10.0.0.4"],
    ],
    "DNS servers are no longer written, and stay": [
      { before: { ...hub, dnsServers: known(["10.0.0.4"]) }, after: hub },
      [],
    ],
    "one file does not tell the network": [
      { before: running, after: { ...hub, dnsServers: known(["10.0.0.4"]) } },
      [],
    ],
    "the DNS servers are known only at apply": [
      {
        before: { ...hub, dnsServers: known([]) },
        after: { ...hub, dnsServers: deferred("module.dns.ip") },
      },
      ["unknown azurerm_virtual_network.dns_servers: known only at apply"],
    ],
    "the network grows": [
      {
        before: { ...running, networkSpace: blocks("10.0.0.0/16") },
        after: { ...running, networkSpace: blocks("10.0.0.0/16", "10.1.0.0/16") },
      },
      ["none network-space-changed: address space of the network: 10.1.0.0/16 comes"],
    ],
    "the first peering comes": [
      {
        before: { ...running, networkSpace: blocks("10.0.0.0/16"), peerings: absent },
        after: { ...running, networkSpace: blocks("10.0.0.0/16"), peerings: known([{ name: "to-spoke" }]) },
      },
      ["none peerings-changed: peerings of the network: to-spoke comes"],
    ],
    "whether clients connect is known only at apply": [
      {
        before: { ...hub, dnsServers: known([]) },
        after: { ...hub, dnsServers: known([]), pointToSite: deferred("var.clients") },
        changed: [`${client}?`],
      },
      [`unknown ${client}: known only at apply`],
    ],
    "a peering no longer lets clients through": [
      { before: peering(true), after: peering(false), change: { action: "none" } },
      ["none peerings-changed: peerings of the network: to-spoke no longer lets clients through"],
    ],
    "a peering lets clients through": [
      { before: peering(false), after: peering(true), change: { action: "none" } },
      ["none peerings-changed: peerings of the network: to-spoke lets clients through"],
    ],
    "a peered network is another": [
      {
        before: { ...hub, peeredSpaces: known([{ name: "spoke", value: Cidr.parse("10.2.0.0/16") }]) },
        after: { ...hub, peeredSpaces: known([{ name: "spoke", value: Cidr.parse("10.3.0.0/16") }]) },
      },
      ["none peerings-changed: peerings of the network: spoke 10.3.0.0/16 comes, spoke 10.2.0.0/16 goes"],
    ],
    "a connection comes and one goes": [
      { before: connection("to-berlin"), after: connection("to-rome"), change: { action: "none" } },
      ["none connections-changed: connections to sites and networks: to-rome comes, to-berlin goes"],
    ],
    "a connection changes": [
      {
        before: connection("to-berlin"),
        after: connection("to-berlin", { bgp: true }),
        change: { action: "none" },
      },
      ["none connections-changed: connections to sites and networks: to-berlin changes"],
    ],
    "one file does not tell the connections": [
      { before: {}, after: connection("to-berlin"), change: { action: "none", isSurrounded: false } },
      [],
    ],
    "a NAT rule comes": [
      {
        before: {},
        after: { natRules: known([{ name: "nat", internal: [], external: [] }]) },
        change: { action: "none" },
      },
      ["none nat-rules-changed: NAT rules: nat comes"],
    ],
    "BGP comes to Basic": [
      { before: sku("Basic"), after: { ...sku("Basic"), bgp: known(true) }, changed: ["bgp_enabled"] },
      ["refused basic-no-bgp: SKU Basic with BGP"],
    ],
    "BGP comes": [
      {
        before: {},
        after: { bgp: known(true), asn: known(65010) },
        changed: ["bgp_enabled", "bgp_settings"],
      },
      ["none bgp-changed: BGP off becomes on with AS number 65010"],
    ],
    "BGP stays off": [{ before: { asn: known(65515) }, after: { bgp: known(false) } }, []],
    "active-active comes without the public IPs for it": [
      {
        before: { ...running, ipConfigurationCount: known(1) },
        after: { ...running, ipConfigurationCount: known(1), activeActive: known(true) },
        changed: ["active_active"],
      },
      ["refused pip-count: 1 ip configuration on an active-active gateway with clients"],
    ],
    "active-active comes to a policy-based gateway": [
      {
        before: { vpnType: known("PolicyBased") },
        after: { vpnType: known("PolicyBased"), activeActive: known(true) },
        changed: ["active_active"],
      },
      [expect.stringMatching(/^refused aa-route-based: /) as string],
    ],
    "active-active comes without another gateway": [
      { before: {}, after: { activeActive: known(true) }, changed: ["active_active"] },
      ["reconnect active-active-changed: the gateway becomes active-active"],
    ],
  },

  policies: {
    "of IPsec change for IKEv2": [
      {
        before: tunnels("IkeV2"),
        after: { ...tunnels("IkeV2"), ipsecPolicy: known({ dhGroup: "DHGroup14", ikeEncryption: "AES256" }) },
        changed: [`${client}.ipsec_policy`],
      },
      ["reconnect ipsec-policy-changed: clients negotiate IPsec with DHGroup14, AES256"],
    ],
    "of IPsec change where only OpenVPN runs": [
      {
        before: tunnels("OpenVPN"),
        after: { ...tunnels("OpenVPN"), ipsecPolicy: known({ dhGroup: "DHGroup14" }) },
        changed: [`${client}.ipsec_policy`],
      },
      [`none other-change: ${client}.ipsec_policy changes`],
    ],
    "of a group change": [
      {
        before: { policyGroups: known([{ name: "staff", isDefault: true, priority: 0, members: [] }]) },
        after: { policyGroups: known([{ name: "staff", isDefault: true, priority: 1, members: [] }]) },
        changed: ["policy_group.priority"],
      },
      ["reconnect policy-groups-changed: policy groups or their pools: staff changes"],
    ],
  },

  "the GatewaySubnet": {
    "gets a security group": [
      {
        before: { gatewaySubnetSecurityGroups: known([]) },
        after: { gatewaySubnetSecurityGroups: known(["nsg"]) },
        change: { action: "none" },
      },
      ["refused gwsubnet-no-nsg: network security group nsg on the GatewaySubnet"],
    ],
    "had a security group": [
      {
        before: { gatewaySubnetSecurityGroups: known(["nsg"]) },
        after: { gatewaySubnetSecurityGroups: known([]) },
        change: { action: "none" },
      },
      ["none subnet-freed: the GatewaySubnet loses nsg"],
    ],
    "has a security group in the one file that tells": [
      {
        before: {},
        after: { gatewaySubnetSecurityGroups: known(["nsg"]) },
        change: { action: "none", isSurrounded: false },
      },
      [],
    ],
    "gets a NAT gateway": [
      {
        before: { gatewaySubnetNatGateways: known([]) },
        after: { gatewaySubnetNatGateways: known(["nat"]) },
        change: { action: "none" },
      },
      ["refused gwsubnet-no-nat-gateway: NAT gateway nat on the GatewaySubnet"],
    ],
    "is led to an appliance": [
      {
        before: { gatewaySubnetRoutes: known([]) },
        after: route("spoke", "10.2.0.0/16"),
        change: { action: "none" },
      },
      ["none subnet-routes-changed: routes of the GatewaySubnet: spoke comes"],
    ],
    "is led to an appliance with everything": [
      {
        before: { gatewaySubnetRoutes: known([]) },
        after: route("all", "0.0.0.0/0"),
        change: { action: "none" },
      },
      [
        "reconnect gwsubnet-no-udr-default: route all of the GatewaySubnet sends 0.0.0.0/0 to VirtualAppliance",
        "none subnet-routes-changed: routes of the GatewaySubnet: all comes",
      ],
    ],
    "is led there already": [
      { before: route("all", "0.0.0.0/0"), after: route("all", "0.0.0.0/0"), changed: ["tags"] },
      ["none tags-changed: the tags change"],
    ],
    "no longer learns routes": [
      {
        before: { gatewaySubnetBgpPropagation: known(true) },
        after: { gatewaySubnetBgpPropagation: known(false) },
        change: { action: "none" },
      },
      ["reconnect gwsubnet-bgp-propagation: BGP route propagation is off on the GatewaySubnet's route table"],
    ],
    "learns routes again": [
      {
        before: { gatewaySubnetBgpPropagation: known(false) },
        after: { gatewaySubnetBgpPropagation: known(true) },
        change: { action: "none" },
      },
      ["none subnet-propagates: routes learnt by BGP reach the GatewaySubnet again"],
    ],
  },

  "what nobody documents": {
    "is listed": [
      { before: {}, after: {}, changed: ["ip_sec_replay_protection_enabled"] },
      ["none other-change: ip_sec_replay_protection_enabled changes"],
    ],
    "is unknown": [
      {
        before: pool("172.16.0.0/24"),
        after: { clientPool: deferred("var.pool") },
        changed: [`${client}.address_space?`],
      },
      [`unknown ${client}.address_space: known only at apply`],
    ],
    "is the same unknown on both sides": [
      {
        before: { ...tunnels("IkeV2"), authentication: deferred("var.types") },
        after: { ...tunnels("IkeV2", "OpenVPN"), authentication: deferred("var.types") },
      },
      ["none tunnel-added: tunnel type IKEv2 becomes IKEv2 and OpenVPN"],
    ],
  },
};

describe.each(Object.entries(tables))("%s", (_, rows) => {
  test.each(Object.entries(rows))("%s", (_name, [row, expected]) => {
    const impact = impactOfRow(row);
    expect(toldOf(impact)).toEqual(expected);
    expect(impact.rung).toBe(impact.changes[0]?.rung ?? "none");
  });
});

test("whoever is touched by a root that goes is told by its issuer, and what stays is named", () => {
  const { changes } = impactOfRow({ before: roots(first), after: roots(second) });
  expect(changes[0]).toMatchObject({
    id: "root-removed",
    who: expect.stringMatching(/^people whose certificates were issued by .*CN=/) as string,
    first: 'Keep "corp-root" beside "corp-root-2" until these people have certificates that still work.',
  });
});

test("a root that is renewed under its name is kept under another", () => {
  const { changes } = impactOfRow({ before: roots(first), after: roots({ ...second, name: "corp-root" }) });
  expect(changes[0]?.first).toBe(
    'Keep "corp-root" beside the new one, under another name, until these people have certificates that still work.',
  );
});

test("IKEv2 beside SSTP asks for its ports, and OpenVPN beside IKEv2 does not", () => {
  const firstOf = (row: Row): string | undefined => impactOfRow(row).changes[0]?.first;
  expect(firstOf({ before: tunnels("SSTP"), after: tunnels("SSTP", "IkeV2") })).toContain("UDP 500 and 4500");
  expect(firstOf({ before: tunnels("IkeV2"), after: tunnels("IkeV2", "OpenVPN") })).not.toContain("UDP");
});

test("a replacement that is made first fails beside the gateway in its network", () => {
  const change = { action: "replace", because: ["name"] } as const;
  const firstOf = (isMadeFirst: boolean): string | undefined =>
    impactOfRow({ before: running, after: running, change: { ...change, isMadeFirst } }).changes[0]?.first;
  expect(firstOf(true)).toMatch(/^Take create_before_destroy out/);
  expect(firstOf(false)).toMatch(/^Agree on about 45 minutes/);
});

test("a gateway that nobody connects to touches its sites, whatever is done to it", () => {
  const sites = { pointToSite: known(false) };
  const whoOf = (row: Row): string | undefined =>
    impactOfRow({ before: sites, after: sites, ...row }).changes[0]?.who;
  const resized = { ...sites, ...sku("VpnGw2AZ", "Generation2") };
  expect(whoOf({ before: resized, after: { ...resized, ...sku("VpnGw3AZ") }, changed: ["sku"] })).toMatch(
    /^nobody: people do not connect to it/,
  );
  expect(whoOf({ changed: ["active_active"], after: { ...sites, activeActive: known(true) } })).toMatch(
    /^nobody: people do not connect to it/,
  );
});

test("a gateway that nobody connects to is replaced without them", () => {
  const change = { action: "replace", because: ["name"] } as const;
  const [sites] = impactOfRow({ before: { pointToSite: known(false) }, after: {}, change }).changes;
  const [people] = impactOfRow({ before: running, after: running, change }).changes;
  expect([sites?.who, people?.who]).toEqual([
    expect.stringMatching(/^nobody/) as string,
    "everyone who connects to it",
  ]);
  expect(sites?.first).not.toContain("profile");
});

test("values that are sensitive are weighed and not shown", () => {
  const impact = impactOf(
    {
      before: pool("172.16.0.0/24"),
      after: pool("172.16.1.0/24"),
      change: {
        action: "update",
        changed: [],
        because: [],
        beneath: [],
        beside: [],
        isSurrounded: true,
      },
      sensitive: new Set(["clientPool"]),
    },
    "2026-11-22",
  );
  expect(impact.rung).toBe("reconnect");
  expect(JSON.stringify(impact)).not.toContain("172.16");
});

test("a remedy that would be computed from sensitive values is the general one", () => {
  const facts = (...some: readonly string[]): GatewayFacts => ({ ...hub, ...pool(...some) });
  const impact = impactOf(
    {
      before: facts("192.168.7.0/24"),
      after: facts("10.0.4.0/24"),
      change: {
        action: "update",
        changed: [{ path: `${client}.address_space`, isKnown: true }],
        because: [],
        beneath: [],
        beside: [],
        isSurrounded: true,
      },
      sensitive: new Set(["clientPool"]),
    },
    "2026-11-22",
  );
  expect(impact.changes).toMatchObject([
    { id: "pool-overlap-vnet", message: "broken by values that are sensitive" },
  ]);
  expect(impact.changes[0]?.first).not.toContain("nearest free block");
});

test("every consequence, and everything that Azure refuses, has a row", () => {
  const found = Object.values(tables).flatMap((rows) =>
    Object.values(rows).flatMap(([row]) => impactOfRow(row).changes.map(({ id }) => id)),
  );
  const known = [...fates, ...consequences].filter(({ rung }) => rung !== "unknown");
  const all = [...known, ...refusals.map(({ rule }) => rule)];
  expect(all.map(({ id }) => id).filter((id) => !found.includes(id))).toEqual([]);
});

test("every consequence has an id of its own, and a page where it says what happens", () => {
  const all = [...fates, ...consequences];
  const ids = [...all.map(({ id }) => id), ...refusals.map(({ rule }) => rule.id)];
  expect(new Set(ids).size).toBe(ids.length);
  const isOfNoAccount = ({ id, rung }: (typeof all)[number]): boolean =>
    rung === "none" || id === "gateway-deferred";
  expect(all.filter((one) => !isOfNoAccount(one) && one.source === undefined)).toEqual([]);
  expect(all.filter(({ statement }) => !/^[A-Z].*\.$/.test(statement))).toEqual([]);
});
