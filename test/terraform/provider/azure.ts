import { readFileSync } from "node:fs";
import { rebuild, type Attribute, type Block, type NestedBlock } from "./schema";
import { isFields, textOf, UNKNOWN, type Fields, type Value } from "./value";

const nilGuid = "00000000-0000-0000-0000-000000000000";
const guid = "11111111-1111-1111-1111-111111111111";
const version = "0123456789abcdef0123456789abcdef";

const group = "/subscriptions/{subscription_id}/resourceGroups/{resource_group_name}";
const network = `${group}/providers/Microsoft.Network`;

/** How the ids of a type are made of its arguments. */
const ids: Record<string, string> = {
  azurerm_client_config: "{subscription_id}",
  azurerm_express_route_circuit: `${network}/expressRouteCircuits/{name}`,
  azurerm_key_vault: `${group}/providers/Microsoft.KeyVault/vaults/{name}`,
  azurerm_key_vault_secret: `https://stand-in.vault.azure.net/secrets/{name}/${version}`,
  azurerm_local_network_gateway: `${network}/localNetworkGateways/{name}`,
  azurerm_log_analytics_workspace: `${group}/providers/Microsoft.OperationalInsights/workspaces/{name}`,
  azurerm_management_lock: "{scope}/providers/Microsoft.Authorization/locks/{name}",
  azurerm_monitor_action_group: `${group}/providers/Microsoft.Insights/actionGroups/{name}`,
  azurerm_monitor_diagnostic_setting: "{target_resource_id}|{name}",
  azurerm_monitor_metric_alert: `${group}/providers/Microsoft.Insights/metricAlerts/{name}`,
  azurerm_monitor_scheduled_query_rules_alert_v2: `${group}/providers/Microsoft.Insights/scheduledQueryRules/{name}`,
  azurerm_nat_gateway: `${network}/natGateways/{name}`,
  azurerm_network_security_group: `${network}/networkSecurityGroups/{name}`,
  azurerm_network_security_rule: `${network}/networkSecurityGroups/{network_security_group_name}/securityRules/{name}`,
  azurerm_private_dns_resolver: `${network}/dnsResolvers/{name}`,
  azurerm_public_ip: `${network}/publicIPAddresses/{name}`,
  azurerm_public_ip_prefix: `${network}/publicIPPrefixes/{name}`,
  azurerm_resource_group: "/subscriptions/{subscription_id}/resourceGroups/{name}",
  azurerm_role_assignment: "{scope}/providers/Microsoft.Authorization/roleAssignments/{name}",
  azurerm_route: `${network}/routeTables/{route_table_name}/routes/{name}`,
  azurerm_route_table: `${network}/routeTables/{name}`,
  azurerm_subnet: `${network}/virtualNetworks/{virtual_network_name}/subnets/{name}`,
  azurerm_subnet_nat_gateway_association: "{subnet_id}",
  azurerm_subnet_network_security_group_association: "{subnet_id}",
  azurerm_subnet_route_table_association: "{subnet_id}",
  azurerm_subscription: "/subscriptions/{subscription_id}",
  azurerm_virtual_network: `${network}/virtualNetworks/{name}`,
  azurerm_virtual_network_dns_servers: "{virtual_network_id}/dnsServers/default",
  azurerm_virtual_network_gateway: `${network}/virtualNetworkGateways/{name}`,
  azurerm_virtual_network_gateway_connection: `${network}/connections/{name}`,
  azurerm_virtual_network_gateway_nat_rule: "{virtual_network_gateway_id}/natRules/{name}",
  azurerm_virtual_network_peering: `${network}/virtualNetworks/{virtual_network_name}/virtualNetworkPeerings/{name}`,
};

const placeholder = /\{(\w+)\}/g;

function templateOf(type: string): string {
  const template = ids[type];
  if (template === undefined) throw new Error(`"${type}" has no id; add one to the table of ids`);
  return template;
}

function idOf(type: string, fields: Fields): string {
  return templateOf(type).replace(placeholder, (_, name: string) => textOf(fields[name]) ?? nilGuid);
}

/**
 * The arguments that an id is made of.
 * @throws Error when the id is not one of this type
 */
export function argumentsFromId(type: string, id: string): Record<string, string> {
  const template = templateOf(type);
  const pattern = template
    .replace(/[.|]/g, "\\$&")
    .replace(placeholder, (_, name: string) => `(?<${name}>${/_id$|^scope$/.test(name) ? ".+" : "[^/]+"})`);
  const match = new RegExp(`^${pattern}$`).exec(id);
  if (!match) throw new Error(`"${id}" is not the id of an ${type}; write it like "${template}"`);
  return { ...match.groups };
}

/** An address of the block that RFC 5737 sets aside for examples, the same for the same name. */
function publicAddress(name: Value | undefined): string {
  const host = Buffer.from(textOf(name) ?? "").reduce((sum, byte) => (sum * 31 + byte) % 254, 0);
  return `203.0.113.${1 + host}`;
}

function ipConfigurations({ ip_configuration: configurations }: Fields): Fields[] {
  return Array.isArray(configurations) ? configurations.filter(isFields) : [];
}

function peeringAddresses(gateway: Fields): Fields[] {
  return ipConfigurations(gateway).map(({ name = null, public_ip_address_id: publicIp }, index) => ({
    apipa_addresses: [],
    default_addresses: [`10.0.255.${30 - index}`],
    ip_configuration_name: name,
    tunnel_ip_addresses: [publicAddress(textOf(publicIp)?.split("/").at(-1))],
  }));
}

function fullName({ domain_name_label: label, location }: Fields): Value {
  return typeof label === "string" ? `${label}.${textOf(location)}.cloudapp.azure.com` : null;
}

/** What the service might answer where a configuration leaves a value to it, by path, or by type and path. */
const answers: Record<string, Value | ((fields: Fields) => Value)> = {
  address_prefix: "10.0.255.0/27",
  address_prefixes: ["10.0.255.0/27"],
  address_space: ["10.0.0.0/16"],
  allocation_method: "Static",
  "azurerm_virtual_network_gateway.sku": "VpnGw1AZ",
  bgp_settings: (gateway) => [{ asn: 65515, peer_weight: 0, peering_addresses: peeringAddresses(gateway) }],
  "bgp_settings.peering_addresses": peeringAddresses,
  "bgp_settings.peering_addresses.default_addresses": ["10.0.255.30"],
  "bgp_settings.peering_addresses.ip_configuration_name": (gateway) =>
    ipConfigurations(gateway)[0]?.name ?? null,
  "bgp_settings.peering_addresses.tunnel_ip_addresses": ["203.0.113.10"],
  client_id: guid,
  fqdn: fullName,
  generation: "Generation1",
  guid,
  ip_address: ({ name }) => publicAddress(name),
  ip_prefix: "203.0.113.0/28",
  ip_version: "IPv4",
  location: "westeurope",
  name: guid,
  object_id: guid,
  resource_guid: guid,
  sku: "Standard",
  state: "Enabled",
  subscription_id: nilGuid,
  tenant_id: guid,
  type: "Vpn",
  value: "a value of the stand-in",
  vault_uri: "https://stand-in.vault.azure.net/",
  version,
  vpn_type: "RouteBased",
  workspace_id: guid,
  zones: ["1", "2", "3"],
};

/**
 * What a test says of the things in Azure: from the JSON file that P2S_STAND_IN_DATA names, by type and name
 * (`{"azurerm_subnet.GatewaySubnet": {"address_prefixes": ["10.9.0.0/27"]}}`), or by type where there is no name.
 */
export function givenAnswers(type: string, name: Value | undefined): Fields {
  const path = process.env["P2S_STAND_IN_DATA"];
  if (path === undefined) return {};
  const given = JSON.parse(readFileSync(path, "utf8")) as Record<string, Fields>;
  return given[typeof name === "string" ? `${type}.${name}` : type] ?? {};
}

/** The state after the service has filled in what the plan left unknown. */
export function settledState(type: string, block: Block, planned: Fields): Fields {
  const given = givenAnswers(type, planned["name"]);
  const state = rebuild(block, planned, null, ({ path, schema, value }) => {
    if (value !== UNKNOWN || path === "id") return value;
    const answer = answers[`${type}.${path}`] ?? answers[path] ?? nothing(schema);
    return given[path] ?? (typeof answer === "function" ? answer(planned) : answer);
  });
  return state["id"] === UNKNOWN ? { ...state, id: given["id"] ?? idOf(type, state) } : state;
}

const nothings: Record<string, Value> = { string: "", number: 0, bool: false, map: {} };

function nothing(shape: Attribute | NestedBlock): Value {
  const kind = "type" in shape ? String([shape.type].flat()[0]) : "list";
  return nothings[kind] ?? [];
}
