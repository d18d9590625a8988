import { asArray, asBlock, expressionOf, isDeferred, type Block } from "./configuration";
import { gatewayType } from "./describe-gateway";

/** A resource of Azure Resource Manager: its type and names in full, and its body. */
export interface ArmResource {
  /** `Microsoft.Network/virtualNetworks/subnets`. */
  readonly type: string;
  /** `hub/GatewaySubnet`. */
  readonly name: string;
  readonly id: string;
  /** Id of the resource it is part of, where the id does not tell. */
  readonly parent?: string;
  readonly body: Block;
}

/** A resource in azurerm's terms. */
export interface AzurermResource {
  readonly type: string;
  readonly block: Block;
}

/**
 * What azurerm would write for an ARM resource: itself, and what stands inside it, such as the subnets of a virtual
 * network. Empty for types that a gateway is not described from.
 * https://learn.microsoft.com/azure/templates/microsoft.network/virtualnetworkgateways
 */
export function azurermResources({
  type,
  name,
  id,
  parent = parentId(id),
  body,
}: ArmResource): readonly AzurermResource[] {
  const convert = converters.get(type.toLowerCase());
  if (convert === undefined) return [];
  return convert({ id, parent, names: name.split("/"), given: new Given(body) });
}

/** The azurerm type of an ARM type. */
export function azurermType(type: string): string | undefined {
  return azurermTypes.get(type.toLowerCase());
}

// The names are compared without case, and a property may stand under `properties` or beside it, as `az` prints it.
class Given {
  private readonly values: ReadonlyMap<string, unknown>;
  /** Expression of the whole, where only a deployment or Terraform knows it. */
  private readonly open: string | undefined;

  constructor(body: unknown) {
    const { properties, ...beside } = asBlock(body);
    const entries = [...Object.entries(beside), ...Object.entries(asBlock(properties))];
    this.values = new Map(entries.map(([name, value]) => [name.toLowerCase(), value]));
    const open = [body, properties].find(isDeferred);
    this.open = open === undefined ? undefined : expressionOf(open);
  }

  value(name: string): unknown {
    const key = name.toLowerCase();
    if (this.values.has(key) || this.open === undefined) return this.values.get(key);
    return `\${${this.open}.${name}}`;
  }

  within(name: string): Given {
    return new Given(this.value(name));
  }

  members(name: string): readonly Given[] {
    const value = this.value(name);
    return Array.isArray(value) ? value.map((member) => new Given(member)) : [];
  }

  /** A list in azurerm's terms: each member in other words, or the expression of the whole. */
  each(name: string, convert: (member: Given) => unknown): unknown {
    const value = this.value(name);
    return isDeferred(value) ? value : this.members(name).map(convert);
  }

  /** A block in azurerm's terms, or the expression of the whole. */
  block(name: string, convert: (block: Given) => Block): unknown {
    const value = this.value(name);
    return isDeferred(value) ? value : [convert(this.within(name))];
  }

  idOf(name: string): unknown {
    return this.within(name).value("id");
  }
}

interface Converting {
  readonly id: string;
  readonly parent: string;
  readonly names: readonly string[];
  readonly given: Given;
}

type Convert = (converting: Converting) => readonly AzurermResource[];

const converters: ReadonlyMap<string, Convert> = new Map<string, Convert>([
  ["microsoft.network/virtualnetworkgateways", gateway],
  ["microsoft.network/publicipaddresses", publicIp],
  ["microsoft.network/virtualnetworks", network],
  ["microsoft.network/virtualnetworks/subnets", subnet],
  ["microsoft.network/virtualnetworks/virtualnetworkpeerings", peering],
  ["microsoft.network/networksecuritygroups", named("azurerm_network_security_group")],
  ["microsoft.network/natgateways", named("azurerm_nat_gateway")],
  ["microsoft.network/routetables", routeTable],
  ["microsoft.network/localnetworkgateways", site],
  ["microsoft.network/connections", connection],
]);

const azurermTypes: ReadonlyMap<string, string> = new Map([
  ["microsoft.network/virtualnetworkgateways", gatewayType],
  ["microsoft.network/publicipaddresses", "azurerm_public_ip"],
  ["microsoft.network/virtualnetworks", "azurerm_virtual_network"],
  ["microsoft.network/virtualnetworks/subnets", "azurerm_subnet"],
]);

function gateway({ id, names, given }: Converting): readonly AzurermResource[] {
  const client = given.within("vpnClientConfiguration");
  const hasClients =
    client.value("vpnClientAddressPool") !== undefined || client.value("vpnClientProtocols") !== undefined;
  const generation = given.value("vpnGatewayGeneration");
  const bgp = given.value("bgpSettings");
  const routes = orNothing(given.within("customRoutes").value("addressPrefixes"));
  const block = {
    ...head(id, names, given),
    type: given.value("gatewayType"),
    vpn_type: given.value("vpnType"),
    sku: given.within("sku").value("name"),
    generation: generation === "None" ? undefined : generation,
    active_active: given.value("activeActive") ?? given.value("active"),
    bgp_enabled: given.value("enableBgp"),
    private_ip_address_enabled: given.value("enablePrivateIpAddress"),
    ip_configuration: given.each("ipConfigurations", (one) => ({
      name: one.value("name"),
      public_ip_address_id: one.idOf("publicIPAddress"),
      subnet_id: one.idOf("subnet"),
    })),
    ...(hasClients && { vpn_client_configuration: given.block("vpnClientConfiguration", clientBlock) }),
    ...(bgp !== undefined && bgp !== null && { bgp_settings: given.block("bgpSettings", bgpBlock) }),
    ...(routes !== undefined && { custom_route: [{ address_prefixes: routes }] }),
    policy_group: given.each("virtualNetworkGatewayPolicyGroups", (group) => ({
      name: group.value("name"),
      is_default: group.value("isDefault"),
      priority: group.value("priority"),
      policy_member: group.each("policyMembers", (member) => ({
        name: member.value("name"),
        type: member.value("attributeType"),
        value: member.value("attributeValue"),
      })),
    })),
  };
  const addressSpace = (one: Given): Block => ({ address_space: one.value("addressSpace") });
  const rules = given.members("natRules").map((rule) => ({
    type: "azurerm_virtual_network_gateway_nat_rule",
    block: {
      name: rule.value("name"),
      virtual_network_gateway_id: id,
      internal_mapping: rule.each("internalMappings", addressSpace),
      external_mapping: rule.each("externalMappings", addressSpace),
    },
  }));
  return [{ type: gatewayType, block }, ...rules];
}

function clientBlock(client: Given): Block {
  const policies = client.each("vpnClientIpsecPolicies", (policy) => ({
    dh_group: policy.value("dhGroup"),
    ike_encryption: policy.value("ikeEncryption"),
    ike_integrity: policy.value("ikeIntegrity"),
    ipsec_encryption: policy.value("ipsecEncryption"),
    ipsec_integrity: policy.value("ipsecIntegrity"),
    pfs_group: policy.value("pfsGroup"),
    sa_data_size_in_kilobytes: policy.value("saDataSizeKilobytes"),
    sa_lifetime_in_seconds: policy.value("saLifeTimeSeconds"),
  }));
  return {
    address_space: client.within("vpnClientAddressPool").value("addressPrefixes"),
    vpn_client_protocols: orNothing(client.value("vpnClientProtocols")),
    vpn_auth_types: orNothing(client.value("vpnAuthenticationTypes")),
    root_certificate: client.each("vpnClientRootCertificates", (root) => ({
      name: root.value("name"),
      public_cert_data: root.value("publicCertData"),
    })),
    revoked_certificate: client.each("vpnClientRevokedCertificates", (revoked) => ({
      name: revoked.value("name"),
      thumbprint: revoked.value("thumbprint"),
    })),
    radius_server_address: client.value("radiusServerAddress"),
    radius_server_secret: client.value("radiusServerSecret"),
    radius_server: client.each("radiusServers", (server) => ({
      address: server.value("radiusServerAddress"),
      secret: server.value("radiusServerSecret"),
      score: server.value("radiusServerScore"),
    })),
    aad_tenant: client.value("aadTenant"),
    aad_issuer: client.value("aadIssuer"),
    aad_audience: client.value("aadAudience"),
    ipsec_policy: Array.isArray(policies) ? policies.slice(0, 1) : policies,
    virtual_network_gateway_client_connection: client.each("vngClientConnectionConfigurations", (one) => ({
      name: one.value("name"),
      address_prefixes: one.within("vpnClientAddressPool").value("addressPrefixes"),
      policy_group_names: one.each("virtualNetworkGatewayPolicyGroups", (group) => lastOf(group.value("id"))),
    })),
  };
}

function bgpBlock(bgp: Given): Block {
  return {
    asn: bgp.value("asn"),
    peering_addresses: bgp.each("bgpPeeringAddresses", (peering) => ({
      ip_configuration_name: lastOf(peering.value("ipconfigurationId")),
      apipa_addresses: peering.value("customBgpIpAddresses"),
    })),
  };
}

function publicIp({ id, names, given }: Converting): readonly AzurermResource[] {
  const tags = given
    .members("ipTags")
    .map((tag) => [String(tag.value("ipTagType")), tag.value("tag")] as const);
  const block = {
    ...head(id, names, given),
    // ARM makes a Basic, dynamic address where nothing else is said.
    sku: given.within("sku").value("name") ?? "Basic",
    allocation_method: given.value("publicIPAllocationMethod") ?? "Dynamic",
    ip_version: given.value("publicIPAddressVersion") ?? "IPv4",
    zones: given.value("zones") ?? [],
    ip_tags: Object.fromEntries(tags),
  };
  return [{ type: "azurerm_public_ip", block }];
}

function network({ id, names, given }: Converting): readonly AzurermResource[] {
  const block = {
    ...head(id, names, given),
    address_space: given.within("addressSpace").value("addressPrefixes"),
    dns_servers: given.within("dhcpOptions").value("dnsServers"),
  };
  const below = (part: string) => (one: Given) => {
    const name = String(one.value("name"));
    return { id: `${id}/${part}/${name}`, parent: id, names: [...names, name], given: one };
  };
  return [
    { type: "azurerm_virtual_network", block },
    ...given.members("subnets").map(below("subnets")).flatMap(subnet),
    ...given.members("virtualNetworkPeerings").map(below("virtualNetworkPeerings")).flatMap(peering),
  ];
}

function subnet({ id, parent, names, given }: Converting): readonly AzurermResource[] {
  const prefix = given.value("addressPrefix");
  const block = {
    id,
    name: names.at(-1),
    virtual_network_id: parent,
    address_prefixes: given.value("addressPrefixes") ?? (prefix === undefined ? undefined : [prefix]),
    network_security_group_id: given.idOf("networkSecurityGroup"),
    route_table_id: given.idOf("routeTable"),
    nat_gateway_id: given.idOf("natGateway"),
  };
  return [{ type: "azurerm_subnet", block }];
}

function peering({ id, parent, names, given }: Converting): readonly AzurermResource[] {
  const block = {
    id,
    name: names.at(-1),
    virtual_network_id: parent,
    remote_virtual_network_id: given.idOf("remoteVirtualNetwork"),
    allow_gateway_transit: given.value("allowGatewayTransit"),
    use_remote_gateways: given.value("useRemoteGateways"),
  };
  return [{ type: "azurerm_virtual_network_peering", block }];
}

function routeTable({ id, names, given }: Converting): readonly AzurermResource[] {
  const off = given.value("disableBgpRoutePropagation");
  const block = {
    ...head(id, names, given),
    bgp_route_propagation_enabled: typeof off === "boolean" ? !off : undefined,
    route: given.each("routes", (route) => ({
      name: route.value("name"),
      address_prefix: route.value("addressPrefix"),
      next_hop_type: route.value("nextHopType"),
    })),
  };
  return [{ type: "azurerm_route_table", block }];
}

function site({ id, names, given }: Converting): readonly AzurermResource[] {
  const bgp = given.within("bgpSettings");
  const block = {
    ...head(id, names, given),
    address_space: given.within("localNetworkAddressSpace").value("addressPrefixes"),
    gateway_address: given.value("gatewayIpAddress"),
    bgp_settings: [{ asn: bgp.value("asn"), bgp_peering_address: bgp.value("bgpPeeringAddress") }],
  };
  return [{ type: "azurerm_local_network_gateway", block }];
}

function connection({ id, names, given }: Converting): readonly AzurermResource[] {
  const block = {
    ...head(id, names, given),
    type: given.value("connectionType"),
    virtual_network_gateway_id: given.idOf("virtualNetworkGateway1"),
    local_network_gateway_id: given.idOf("localNetworkGateway2"),
    bgp_enabled: given.value("enableBgp"),
    connection_protocol: given.value("connectionProtocol"),
    routing_weight: given.value("routingWeight"),
    dpd_timeout_seconds: given.value("dpdTimeoutSeconds"),
  };
  return [{ type: "azurerm_virtual_network_gateway_connection", block }];
}

function named(type: string): Convert {
  return ({ id, names, given }) => [{ type, block: head(id, names, given) }];
}

function head(id: string, names: readonly string[], given: Given): Block {
  return { id, name: names.at(-1), location: given.value("location") };
}

function parentId(id: string): string {
  return id.split("/").slice(0, -2).join("/");
}

function lastOf(id: unknown): unknown {
  return typeof id === "string" && !id.includes("${") ? id.split("/").at(-1) : id;
}

// `az` prints an empty list where nothing was set.
function orNothing(list: unknown): unknown {
  return asArray(list).length === 0 ? undefined : list;
}
