import { knownValues } from "../../domain/facts";
import { skus } from "../../domain/sku";
import type { Declared, DeclaredNetwork, DeclaredPublicIp } from "../../readers/declared";
import type { GatewaySource } from "../../readers/gateway-source";
import { catalogue } from "../../rules/catalogue";
import { clientProps } from "./client-props";
import { Call, type Code, type Fields } from "./code";
import { deployedProps, generations } from "./deployed";
import { Gap, type Draft, type Found } from "./draft";
import { notCarried, Reading } from "./reading";

/** The props of the construct that makes a gateway as the file has it. */
export function gatewayProps({ block, declared, others, read }: GatewaySource, draft: Draft): Fields {
  const resource = new Reading(block, draft);
  const { network, ...addresses } = addressProps(resource, declared, draft);
  const { cloud = "public" } = knownValues(read.facts);
  const props: Fields = {
    name: draft.required(resource.text("name"), "gateway_name"),
    resourceGroupName: draft.required(resource.text("resource_group_name"), "resource_group_name"),
    location: draft.required(resource.text("location"), "location"),
    network,
    sku: draft.required(resource.choice("sku", skus), "sku"),
    generation: draft.optional(resource.choice("generation", generations)),
    activeActive: flag(resource, "active_active", draft),
    ...addresses,
    clients: clientProps(resource, { cloud, declared, draft }),
    bgp: bgp(resource, draft),
    policyGroups: policyGroups(resource, draft),
    customRoutes: customRoutes(resource, draft),
    dnsForwarding: draft.optional(resource.flag("dns_forwarding_enabled")),
    edgeZone: draft.optional(resource.text("edge_zone")),
    privateIpAddress: flag(resource, "private_ip_address_enabled", draft),
    ipsecReplayProtection: flag(resource, "ip_sec_replay_protection_enabled", draft, true),
    bgpRouteTranslationForNat: flag(resource, "bgp_route_translation_for_nat_enabled", draft),
    remoteVnetTraffic: flag(resource, "remote_vnet_traffic_enabled", draft),
    virtualWanTraffic: flag(resource, "virtual_wan_traffic_enabled", draft),
    defaultLocalNetworkGatewayId: draft.optional(resource.text("default_local_network_gateway_id")),
    timeouts: timeouts(resource, draft),
    tags: draft.optional(resource.record("tags")),
    lifecycle: lifecycle(resource, draft),
    deployed: deployedProps(declared.deployed),
    reachedResources: declared.reachedResources,
    relax: Object.keys(read.relax).length === 0 ? undefined : read.relax,
    waivers: read.waivers.length === 0 ? undefined : read.waivers.map((waiver) => ({ ...waiver })),
  };
  keepVpnType(resource, draft);
  resource.take("id", "type", "//");
  resource.leaveRest();
  for (const name of others) draft.leave(name, "azurerm has no argument for it on a gateway");
  return props;
}

/** A flag that differs from what it is where nobody says anything. */
function flag(resource: Reading, name: string, draft: Draft, unsaid = false): Code | undefined {
  const value = draft.optional(resource.flag(name));
  return value === unsaid ? undefined : value;
}

function addressProps(
  resource: Reading,
  { network, publicIps = [] }: Declared,
  draft: Draft,
): { readonly network: Fields; readonly publicIps: Code; readonly ipConfigurationNames: Code | undefined } {
  const configurations = resource.each("ip_configuration").map((one) => ({
    name: one.text("name"),
    subnetId: one.text("subnet_id"),
    publicIpId: one.text("public_ip_address_id"),
    allocation: one.text("private_ip_address_allocation"),
  }));
  const [first] = configurations;
  const isPlain = configurations.every(
    ({ subnetId, publicIpId, allocation }) =>
      (!(publicIpId instanceof Gap) || publicIpId.why !== undefined) &&
      (subnetId === first?.subnetId || subnetId instanceof Gap) &&
      (allocation === "Dynamic" || allocation instanceof Gap),
  );
  const subnet = first?.subnetId ?? new Gap("ip_configuration.subnet_id", "text");
  const attributes = {
    gatewaySubnetId: draft.required(subnet, "gateway_subnet_id"),
    ...networkProps(network),
  };
  if (!isPlain) {
    const written = configurations.map(({ name, subnetId, publicIpId, allocation }) => ({
      name: draft.optional(name, "ip_configuration_name"),
      subnetId: draft.required(subnetId, "subnet_id"),
      publicIpAddressId: draft.optional(publicIpId),
      privateIpAddressAllocation: draft.optional(allocation),
    }));
    draft.kept.push({ path: "ip_configuration", property: "putIpConfiguration", value: written });
    return { network: attributes, publicIps: [], ipConfigurationNames: undefined };
  }
  const names = configurations.flatMap(({ name }) => draft.optional(name, "ip_configuration_name") ?? []);
  return {
    network: attributes,
    publicIps: configurations.map(({ publicIpId }) => ({
      id: draft.required(publicIpId, "public_ip_id"),
      ...publicIpProps(publicIps.find(({ id }) => id === publicIpId)),
    })),
    ipConfigurationNames: names.length === configurations.length ? names : undefined,
  };
}

function networkProps(network: DeclaredNetwork = {}): Fields {
  const { location, addressSpace, gatewaySubnetPrefixes, dnsServers, peers, onPremises } = network;
  return {
    gatewaySubnetPrefixes: listCode(gatewaySubnetPrefixes),
    addressSpace: listCode(addressSpace),
    location,
    peers: peers && spaces(peers),
    onPremises: onPremises && spaces(onPremises),
    expressRoute: network.expressRoute,
    dnsServers: listCode(dnsServers),
    dnsForwards: network.dnsForwards,
  };
}

function spaces(networks: NonNullable<DeclaredNetwork["peers"]>): Code {
  return networks.map(({ name, addressSpace }) => ({ name, addressSpace: listCode(addressSpace) }));
}

function listCode(list: readonly string[] | string | undefined): Code | undefined {
  return typeof list === "string" ? new Call("Token.asList", [list]) : list;
}

function publicIpProps({ sku, allocation, zones }: Partial<DeclaredPublicIp> = {}): Fields {
  return { sku, allocationMethod: allocation, zones };
}

function bgp(resource: Reading, draft: Draft): Fields | undefined {
  const name = resource.has("bgp_enabled") ? "bgp_enabled" : "enable_bgp";
  resource.take("bgp_enabled", "enable_bgp");
  const isOn = resource.flag(name);
  const isUnsaid = isOn instanceof Gap && isOn.why === undefined;
  if (isOn !== true) {
    if (!isUnsaid && isOn !== false) draft.leave(name, "not known here, and the construct takes BGP or none");
    return undefined;
  }
  const [settings] = resource.each("bgp_settings");
  if (settings === undefined) return {};
  const peerings = settings.each("peering_addresses").flatMap((peering): Fields[] => {
    peering.take("default_addresses", "tunnel_ip_addresses");
    const name = peering.text("ip_configuration_name");
    const apipaAddresses = draft.optional(peering.list("apipa_addresses"));
    const ipConfigurationName = apipaAddresses && draft.required(name, "ip_configuration_name");
    return apipaAddresses ? [{ ipConfigurationName, apipaAddresses }] : [];
  });
  const weight = draft.optional(settings.number("peer_weight"));
  return {
    asn: draft.optional(settings.number("asn")),
    peerWeight: weight === 0 ? undefined : weight,
    peeringAddresses: peerings.length === 0 ? undefined : peerings,
  };
}

function policyGroups(resource: Reading, draft: Draft): Code | undefined {
  const groups = resource.each("policy_group").map((group): Fields => {
    const priority = draft.optional(group.number("priority"));
    return {
      name: draft.required(group.text("name"), "policy_group"),
      members: group.each("policy_member").map((member) => ({
        name: draft.required(member.text("name"), "policy_member"),
        type: draft.required(member.choice("type", memberTypes), "policy_member_type"),
        value: draft.required(member.text("value"), "policy_member_value"),
      })),
      isDefault: flag(group, "is_default", draft),
      priority: priority === 0 ? undefined : priority,
    };
  });
  return groups.length === 0 ? undefined : groups;
}

const memberTypes = ["AADGroupId", "CertificateGroupId", "RadiusAzureGroupId"];

function customRoutes(resource: Reading, draft: Draft): Code | undefined {
  const [route] = resource.each("custom_route");
  return route && draft.optional(route.list("address_prefixes"));
}

function timeouts(resource: Reading, draft: Draft): Fields | undefined {
  const [given] = resource.each("timeouts");
  const names = ["create", "read", "update", "delete"];
  const written = names.flatMap((name): readonly (readonly [string, Code])[] => {
    const value = given && draft.optional(given.text(name), `timeout_${name}`);
    return value === undefined ? [] : [[name, value]];
  });
  return written.length === 0 ? undefined : Object.fromEntries(written);
}

function lifecycle(resource: Reading, draft: Draft): Fields | undefined {
  const [given] = resource.each("lifecycle");
  if (given === undefined) return undefined;
  const preconditions = given.each("precondition").map((one) => one.text("error_message"));
  if (!preconditions.every(isOfRule)) draft.leave("lifecycle.precondition", notCarried);
  const written = {
    createBeforeDestroy: flag(given, "create_before_destroy", draft),
    preventDestroy: flag(given, "prevent_destroy", draft),
    ignoreChanges: draft.optional(given.list("ignore_changes")),
  };
  given.leaveRest();
  return Object.values(written).every((value) => value === undefined) ? undefined : written;
}

/** Whether a precondition is one the construct writes: its message begins with a rule. */
function isOfRule(message: Found): boolean {
  return typeof message === "string" && catalogue.some(({ id }) => message.startsWith(`${id}: `));
}

/** The construct makes route-based gateways; another kind is kept as it is. */
function keepVpnType(resource: Reading, draft: Draft): void {
  const type = draft.optional(resource.text("vpn_type"));
  if (type !== undefined && type !== "RouteBased")
    draft.kept.push({ path: "vpn_type", property: "vpnType", value: type });
}
