/**
 * Arguments that azurerm 4.55.0 changes only by deleting the resource and making it again, by type. A gateway is also
 * replaced where it gets another number of `ip_configuration` blocks.
 * https://registry.terraform.io/providers/hashicorp/azurerm/4.55.0/docs/resources/virtual_network_gateway
 */
export const forcesReplacement: Readonly<Record<string, readonly string[]>> = {
  azurerm_virtual_network_gateway: [
    "edge_zone",
    "generation",
    "location",
    "name",
    "private_ip_address_enabled",
    "resource_group_name",
    "type",
    "vpn_type",
  ],
  azurerm_public_ip: [
    "edge_zone",
    "ip_tags",
    "ip_version",
    "location",
    "name",
    "public_ip_prefix_id",
    "resource_group_name",
    "sku",
    "sku_tier",
    "zones",
  ],
  azurerm_subnet: ["name", "resource_group_name", "virtual_network_name"],
  azurerm_virtual_network: ["edge_zone", "location", "name", "resource_group_name"],
};

/** What azurerm 4.55.0 takes for arguments that are left out, by path; false, "" and empty lists are not listed. */
export const argumentDefaults: Readonly<Record<string, unknown>> = {
  "ip_configuration.name": "vnetGatewayConfig",
  "ip_configuration.private_ip_address_allocation": "Dynamic",
  ip_sec_replay_protection_enabled: true,
  ip_version: "IPv4",
  "policy_group.priority": 0,
  sku: "Standard",
  sku_tier: "Regional",
  vpn_type: "RouteBased",
};

/**
 * Arguments that keep what Azure has where they are left out: azurerm calls them optional and computed. A RADIUS server
 * without a score is one written as `radius_server_address`.
 */
export const leftToAzure: ReadonlySet<string> = new Set([
  "active_active",
  "bgp_enabled",
  "bgp_settings",
  "bgp_settings.asn",
  "bgp_settings.peer_weight",
  "bgp_settings.peering_addresses",
  "bgp_settings.peering_addresses.ip_configuration_name",
  "generation",
  "vpn_client_configuration.radius_server.score",
  "vpn_client_configuration.vpn_auth_types",
  "vpn_client_configuration.vpn_client_protocols",
]);

/** Arguments that are sets: the order of their members says nothing. */
export const unordered: ReadonlySet<string> = new Set([
  "address_space",
  "custom_route.address_prefixes",
  "vpn_client_configuration.revoked_certificate",
  "vpn_client_configuration.root_certificate",
  "vpn_client_configuration.vpn_auth_types",
  "vpn_client_configuration.vpn_client_protocols",
  "zones",
]);
