import { azurermResources, type ArmResource } from "./arm-blocks";
import { asArray, asBlock, type Block } from "./configuration";

/** The arguments of an ARM gateway in azurerm, and what azurerm has no argument for. */
export interface ArmArguments {
  readonly block: Block;
  /** Names of ARM properties with a value. */
  readonly others: readonly string[];
}

/**
 * Every argument of azurerm that an ARM gateway has a value for, also those no rule reads.
 * https://learn.microsoft.com/azure/templates/microsoft.network/virtualnetworkgateways
 */
export function armArguments(resource: ArmResource): ArmArguments {
  const { id, body } = resource;
  const read = (name: string): unknown => property(body, name);
  const { bgp_settings: bgp, ...block } = azurermResources(resource)[0]?.block ?? {};
  const replayOff = read("disableIPSecReplayProtection");
  return {
    block: {
      ...block,
      resource_group_name: /\/resourceGroups\/([^/]+)/i.exec(id)?.[1] ?? read("resourceGroup"),
      tags: read("tags"),
      dns_forwarding_enabled: read("enableDnsForwarding"),
      edge_zone: property(asBlock(read("extendedLocation")), "name"),
      ip_sec_replay_protection_enabled: typeof replayOff === "boolean" ? !replayOff : undefined,
      bgp_route_translation_for_nat_enabled: read("enableBgpRouteTranslationForNat"),
      remote_vnet_traffic_enabled: read("allowRemoteVnetTraffic"),
      virtual_wan_traffic_enabled: read("allowVirtualWanTraffic"),
      default_local_network_gateway_id: property(asBlock(read("gatewayDefaultSite")), "id"),
      bgp_settings: asArray(bgp).map((settings) => ({
        ...asBlock(settings),
        peer_weight: property(asBlock(read("bgpSettings")), "peerWeight"),
      })),
    },
    others: Object.entries({ ...body, ...asBlock(body["properties"]) })
      .filter(([name, value]) => !converted.has(name.toLowerCase()) && hasValue(value))
      .map(([name]) => name),
  };
}

// What has an argument, and what Azure fills in itself.
const converted = new Set(
  [
    ...["id", "name", "type", "location", "tags", "properties", "resourceGroup", "apiVersion", "dependsOn"],
    ...["condition", "copy", "comments", "subscriptionId", "tenantId", "kind", "managedBy", "etag", "sku"],
    ...["provisioningState", "resourceGuid", "inboundDnsForwardingEndpoint", "gatewayType", "vpnType"],
    ...["vpnGatewayGeneration", "activeActive", "active", "enableBgp", "enablePrivateIpAddress"],
    ...["ipConfigurations", "vpnClientConfiguration", "bgpSettings", "customRoutes", "extendedLocation"],
    ...["virtualNetworkGatewayPolicyGroups", "enableDnsForwarding", "disableIPSecReplayProtection"],
    ...["enableBgpRouteTranslationForNat", "allowRemoteVnetTraffic", "allowVirtualWanTraffic"],
    ...["gatewayDefaultSite"],
  ].map((name) => name.toLowerCase()),
);

function hasValue(value: unknown): boolean {
  if (value === undefined || value === null || value === "" || value === false) return false;
  return typeof value !== "object" || Object.keys(value).length > 0;
}

/** A property under `properties` or beside it, as `az` prints it; names are compared without case. */
function property(body: Block, name: string): unknown {
  const { properties, ...beside } = body;
  const entries = [...Object.entries(asBlock(properties)), ...Object.entries(beside)];
  return entries.find(([key]) => key.toLowerCase() === name.toLowerCase())?.[1];
}
