import fc from "fast-check";
import { reservedAsns } from "../../lib/domain/bgp";
import { microsoftRegisteredAudience, entraClouds } from "../../lib/domain/entra-id";
import { absent, known, type FactName, type GatewayFacts, type Named } from "../../lib/domain/facts";
import { clientOperatingSystems } from "../../lib/domain/client";
import { limits } from "../../lib/domain/limits";
import { expressRouteSkus, skus } from "../../lib/domain/sku";
import { authenticationTypes, protocols } from "../../lib/domain/tunnel-type";
import { addressBlocks, mapList } from "../../lib/readers/fact-set";
import { absurdBlocks, blockTexts } from "./block-texts";

/** What Terraform may give for a fact: its type, and values of it; null where it is left out. */
interface PlanFact {
  readonly type: string;
  readonly values: fc.Arbitrary<unknown>;
}

const textOf = (...texts: readonly string[]): PlanFact => ({
  type: "string",
  values: fc.constantFrom(...texts, "", null),
});

const flag: PlanFact = { type: "bool", values: fc.constantFrom(true, false, null) };

/** Numbers on both sides of each limit. */
const numberNear = (...counts: readonly number[]): PlanFact => ({
  type: "number",
  values: fc.constantFrom(...counts.flatMap((count) => [count - 1, count, count + 1]), null),
});

const listOf = (type: string, members: fc.Arbitrary<unknown>, maxLength = 4): PlanFact => ({
  type: `list(${type})`,
  values: fc.option(fc.array(members, { maxLength }), { freq: 12 }),
});

const textsOf = (...texts: readonly string[]): PlanFact => listOf("string", fc.constantFrom(...texts));

const blocks = listOf("string", fc.oneof({ arbitrary: blockTexts, weight: 5 }, absurdBlocks), 3);

const regions = textOf(
  "westeurope",
  "northeurope",
  "ukwest",
  "westus",
  "moonbase",
  "usgovvirginia",
  "chinaeast2",
);
const skuSpellings = [...skus, ...expressRouteSkus, "vpngw1az", "VpnGw9AZ"];
const protocolSpellings = [...protocols, "openvpn", "IKEv2"];
const typeSpellings = [...authenticationTypes, "Aad", "certificate"];

const ids = [
  "6babcaad-604b-40ac-a9d7-9fd97c0b779f",
  "11111111-2222-3333-4444-555555555555",
  "6BABCAAD-604B-40AC-A9D7-9FD97C0B779F",
  "not-an-id",
];
const hosts = Object.values(entraClouds).flatMap(({ tenantHost, issuerHosts }) => [
  tenantHost,
  ...issuerHosts,
]);
const urls: PlanFact = {
  type: "string",
  values: fc.option(
    fc
      .record({
        scheme: fc.constantFrom(
          "https://",
          "https://",
          "https://",
          "https://",
          "https://",
          "HTTPS://",
          "http://",
          "",
        ),
        host: fc.constantFrom(...hosts, "sts.window.net", "loginXmicrosoftonline.com"),
        id: fc.constantFrom(...ids),
        end: fc.constantFrom("", "", "/", "/", "\\", "//", "/\n"),
      })
      .map(({ scheme, host, id, end }) => `${scheme}${host}/${id}${end}`),
    { freq: 8 },
  ),
};

const audiences = [
  microsoftRegisteredAudience,
  ...Object.values(entraClouds).map(({ manualAudience }) => manualAudience),
];

/** Objects some of whose properties are left out. */
const objectOf = (properties: Readonly<Record<string, readonly unknown[]>>): fc.Arbitrary<unknown> =>
  fc.record(
    Object.fromEntries(
      Object.entries(properties).map(([name, values]) => [name, fc.constantFrom(...values)]),
    ),
    { requiredKeys: [] },
  );

const namedOf = (type: string, values: fc.Arbitrary<unknown>): PlanFact =>
  listOf(
    `object({ name = string, value = ${type} })`,
    fc.record({ name: fc.constantFrom("first", "second"), value: values }),
  );

/** Numbers on both sides of each end of a reserved range, and some in none. */
const asns = reservedAsns.flatMap(({ first, last }) => [first - 1, first, last, last + 1]);

const names = ["corp-root", "Corp-Root", "corp root", "-root", "root_2", "r".repeat(80), "r".repeat(81), ""];

const { least, most } = limits.saLifetimeSeconds;
const { least: leastData, most: mostData } = limits.saDataSizeKilobytes;
const ipsecTexts = [
  "dhGroup",
  "ikeEncryption",
  "ikeIntegrity",
  "ipsecEncryption",
  "ipsecIntegrity",
  "pfsGroup",
];
const ipsecParameters = {
  dhGroup: ["DHGroup24", "ECP384", "DHGroup14", "DHGroup2", "DHGroup1"],
  ikeEncryption: ["GCMAES256", "AES256", "DES3"],
  ikeIntegrity: ["SHA384", "SHA256", "SHA1"],
  ipsecEncryption: ["GCMAES256", "GCMAES128", "AES256", "DES3"],
  ipsecIntegrity: ["GCMAES256", "GCMAES128", "SHA256", "SHA1"],
  pfsGroup: ["PFS24", "ECP384", "PFS2", "None", "PFS1"],
  saDataSize: [leastData - 1, leastData, mostData, mostData + 1],
  saLifetime: [least - 1, least, most, most + 1],
};

const { least: leastDpd, most: mostDpd } = limits.dpdTimeoutSeconds;

const hostTexts = [
  "10.1.0.4",
  "169.254.20.5",
  "192.168.0.4",
  "203.0.113.7",
  "fd00:201::4",
  "10.1.0",
  "010.1.0.4",
  "",
];

/** Sites whose names differ as they do: two connections to one name lead to one site. */
const sites = fc
  .record(
    {
      addressSpace: fc.array(fc.oneof(blockTexts, fc.constantFrom("169.254.0.0/16", "169.254.20.5/32")), {
        maxLength: 2,
      }),
      prefixes: fc.constantFrom(1, limits.sitePrefixes / 2, limits.sitePrefixes, limits.sitePrefixes + 1),
      address: fc.constantFrom("203.0.113.7", "198.51.100.7"),
      asn: fc.constantFrom(...asns, 64512, 64512),
      bgpPeeringAddress: fc.constantFrom(...hostTexts),
    },
    { requiredKeys: ["addressSpace", "prefixes"] },
  )
  .map((site) => ({ name: JSON.stringify(site), ...site }));
const siteType =
  "object({ name = string, addressSpace = optional(list(string)), prefixes = optional(number), address = optional(string), asn = optional(number), bgpPeeringAddress = optional(string) })";

const poolTexts = fc.oneof(
  { arbitrary: blockTexts, weight: 2 },
  fc.constantFrom("172.16.201.0/25", "172.16.201.0/24", "10.1.0.0/24", "fd00:201::/64"),
);

/** What a plan may give for each fact that conditions read. */
export const planFacts: { readonly [Name in FactName]?: PlanFact } = {
  type: textOf("Vpn", "ExpressRoute", "vpn"),
  vpnType: textOf("RouteBased", "PolicyBased", "policybased"),
  sku: textOf(...skuSpellings),
  generation: textOf("Generation1", "Generation2", "None", "generation2"),
  region: regions,
  networkRegion: regions,
  cloud: { type: "string", values: fc.constantFrom("public", "usgovernment", "china", null) },
  deployed: {
    type: "object({ sku = optional(string), generation = optional(string), pointToSite = optional(bool), tunnels = optional(list(string)), ipv6 = optional(bool) })",
    values: fc.option(
      fc.record(
        {
          sku: fc.constantFrom(...skus),
          generation: fc.constantFrom("Generation1", "Generation2"),
          ipv6: fc.boolean(),
          pointToSite: fc.boolean(),
          tunnels: fc.subarray([...protocols]),
        },
        { requiredKeys: [] },
      ),
      { freq: 3 },
    ),
  },
  changes: textsOf("sku", "generation", "tags", "vpn_client_protocols"),
  pointToSite: flag,
  activeActive: flag,
  privateIpAddress: flag,
  bgp: flag,
  bgpSettings: flag,
  expressRoute: flag,
  ipConfigurationCount: numberNear(1, 2, 3),
  ipConfigurationsWithoutPublicIp: textsOf("first", "second"),

  publicIpSkus: namedOf("string", fc.constantFrom("Standard", "Basic", "StandardV2")),
  publicIpAllocations: namedOf("string", fc.constantFrom("Static", "Dynamic")),
  publicIpVersions: namedOf("string", fc.constantFrom("IPv4", "IPv6")),
  publicIpZones: namedOf("list(string)", fc.subarray(["1", "2", "3"])),
  connections: listOf(
    `object({ name = string, type = optional(string), bgp = optional(bool), protocol = optional(string), dpdTimeout = optional(number), site = optional(${siteType}) })`,
    fc.record(
      {
        name: fc.constant("office"),
        type: fc.constantFrom("IPsec", "IPsec", "Vnet2Vnet", "ExpressRoute"),
        bgp: fc.boolean(),
        protocol: fc.constantFrom("IKEv1", "IKEv2"),
        dpdTimeout: fc.constantFrom(0, leastDpd - 1, leastDpd, mostDpd, mostDpd + 1),
        site: sites,
      },
      { requiredKeys: ["name", "type", "bgp"] },
    ),
  ),
  bgpPeerings: listOf(
    "object({ ipConfigurationName = optional(string), apipaAddresses = optional(list(string)) })",
    fc.record(
      {
        ipConfigurationName: fc.constantFrom("first", "First", "third"),
        apipaAddresses: fc.array(
          fc.constantFrom("169.254.21.0", "169.254.22.255", "169.254.21.5", ...hostTexts),
          { maxLength: 2 },
        ),
      },
      { requiredKeys: ["apipaAddresses"] },
    ),
    2,
  ),
  ipConfigurationNames: textsOf("first", "second", "Third"),

  tunnels: textsOf(...protocolSpellings),
  authentication: textsOf(...typeSpellings),
  authenticationWritten: textsOf(...typeSpellings),
  authenticationSettings: {
    type: "list(string)",
    values: fc.option(fc.subarray([...authenticationTypes]), { freq: 12 }),
  },
  rootCertificateCount: numberNear(1, limits.rootCertificates),
  rootCertificateNames: textsOf(...names),
  radiusAddresses: textsOf(
    "10.0.1.4",
    "10.0.1.5",
    "10.0.1.256",
    "010.0.1.4",
    "10.0.1",
    "fd00::4",
    "nps.contoso.com",
    "",
  ),
  radiusScores: listOf("number", fc.constantFrom(0, 1, 2, 29, 30, 31, 1.5, -1)),
  radiusComplete: flag,
  aadTenant: urls,
  aadIssuer: urls,
  aadAudience: textOf(...audiences, ...audiences.map((id) => id.toUpperCase()), ids[0] ?? ""),
  customAudience: flag,
  expectedClients: numberNear(limits.sstpClients, 250, 250 + limits.sstpClients, 500, 1000, 5000, 10_000),
  ipsecPolicy: {
    type: `object({ ${ipsecTexts.map((name) => `${name} = optional(string)`).join(", ")}, saDataSize = optional(number), saLifetime = optional(number) })`,
    values: fc.option(objectOf(ipsecParameters), { freq: 8 }),
  },
  asn: { type: "number", values: fc.constantFrom(...asns, 64512, null) },
  expressRouteTransit: flag,
  policyGroups: listOf(
    "object({ name = string, isDefault = optional(bool), priority = optional(number), members = optional(list(object({ name = string, type = string, value = string }))) })",
    fc.record({
      name: fc.constantFrom(
        "staff",
        "Staff",
        "guests",
        "policy-group.1",
        "-guests",
        "g".repeat(80),
        "g".repeat(81),
      ),
      isDefault: fc.boolean(),
      members: fc.array(
        fc.record({
          name: fc.constant("member"),
          type: fc.constantFrom("AADGroupId", "CertificateGroupId", "RadiusAzureGroupId"),
          value: fc.constantFrom(...ids, "6ad1bd98", "6AD1BDff", "6ad1bd9", "contoso.com"),
        }),
        { maxLength: 2 },
      ),
    }),
    3,
  ),
  clientConnections: listOf(
    "object({ name = string, policyGroups = optional(list(string)), addressPool = optional(list(string)) })",
    fc.record({
      name: fc.constantFrom("staff", "guests"),
      policyGroups: fc.array(fc.constantFrom("staff", "STAFF", "guests", "nobody"), { maxLength: 2 }),
      addressPool: fc.array(poolTexts, { maxLength: 2 }),
    }),
    2,
  ),
  natRules: listOf(
    "object({ name = string })",
    fc.record({ name: fc.constantFrom("office", "lab", "a/b", "/") }),
  ),
  revokedCertificates: namedOf(
    "string",
    fc.constantFrom(
      ...["a", "F", "0"].flatMap((digit) => [39, 40, 41].map((count) => digit.repeat(count))),
      "g".repeat(40),
      `${"a".repeat(40)}\n`,
      "0f:9d:26",
      "",
    ),
  ),
  clientOperatingSystems: textsOf(...clientOperatingSystems),
  peerings: listOf(
    "object({ name = string, allowGatewayTransit = optional(bool), useRemoteGateways = optional(bool), remoteHasGateway = optional(bool), remoteGatewayUses = optional(number) })",
    fc.record(
      {
        name: fc.constantFrom("spoke", "lab"),
        allowGatewayTransit: fc.boolean(),
        useRemoteGateways: fc.boolean(),
        remoteHasGateway: fc.boolean(),
        remoteGatewayUses: fc.constantFrom(0, 1, 2),
      },
      { requiredKeys: ["name"] },
    ),
    2,
  ),
  gatewaySubnetRoutes: listOf(
    "object({ name = string, prefix = string, nextHop = string })",
    fc.record({
      name: fc.constant("route"),
      prefix: fc.oneof({ arbitrary: blockTexts, weight: 8 }, fc.constantFrom("0.0.0.0/0", "AzureCloud")),
      nextHop: fc.constantFrom("None", "None", "VnetLocal", "VirtualAppliance"),
    }),
    3,
  ),

  customRoutesWritten: blocks,
  clientPoolWritten: blocks,
  clientPool: blocks,
  gatewaySubnetPrefixes: blocks,
  networkSpace: blocks,
  peeredSpaces: blocks,
  onPremisesSpaces: blocks,
  gatewaySubnetName: textOf("GatewaySubnet", "gatewaysubnet", "GatewaySubnet2", "AzureFirewallSubnet"),
  gatewaySubnetBgpPropagation: flag,
  gatewaySubnetSecurityGroups: textsOf("nsg"),
  gatewaySubnetNatGateways: textsOf("nat"),
  gatewaySubnetOthers: textsOf("nic"),
  otherVpnGateways: textsOf("vpn-2"),
  networkPrefixCount: numberNear(limits.ikev2Selectors.current, limits.networkPrefixes, limits.openVpnRoutes),
  dnsServers: textsOf("10.0.0.4", "168.63.129.16"),
  dnsForwards: flag,
  blobPrivateLinkWithoutFallback: flag,
};

const blockFacts: ReadonlySet<string> = new Set(["clientPool", "gatewaySubnetPrefixes", "networkSpace"]);
const spaceFacts: ReadonlySet<string> = new Set(["peeredSpaces", "onPremisesSpaces"]);

/** The facts of values that are known, read as the readers do; null is left out. */
export function factsOf(values: Readonly<Record<string, unknown>>): GatewayFacts {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name, value === null ? absent : factOf(name, value)]),
  );
}

function factOf(name: string, value: unknown): unknown {
  if (name === "connections" || name === "clientConnections") return known(readBlocks(value));
  if (blockFacts.has(name)) return addressBlocks(known(value as string[]));
  if (!spaceFacts.has(name)) return known(value);
  return mapList(addressBlocks(known(value as string[])), (block) => [named(block)]);
}

/** A value of a rule's example as a plan gives it: of a named space only the block. */
export function planValue(name: FactName, value: unknown): unknown {
  if (value === undefined) return null;
  return spaceFacts.has(name) ? (value as readonly Named<string>[]).map((space) => space.value) : value;
}

/** A member of a list that is written out, as an expression. */
export function memberExpression(name: FactName, member: unknown): string {
  return JSON.stringify(spaceFacts.has(name) ? named(member) : member);
}

function named<T>(value: T): Named<T> {
  return { name: "spoke", value };
}

/** Objects with the lists of blocks in them read as the readers do. */
function readBlocks(value: unknown): unknown {
  const read = (key: string, inner: unknown): unknown => {
    if (key !== "addressSpace" && key !== "addressPool") return inner;
    const blocks = addressBlocks(known(inner as string[]));
    return "value" in blocks ? blocks.value : inner;
  };
  return JSON.parse(JSON.stringify(value), read) as unknown;
}
