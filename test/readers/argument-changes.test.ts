import { changedArguments } from "../../lib/readers/argument-changes";
import { Configuration, type Block } from "../../lib/readers/configuration";

const blocks: Record<string, Block> = {
  "azurerm_public_ip.a": { name: "vpn-ip" },
  "azurerm_public_ip.b": { name: "other-ip" },
  "azurerm_public_ip.c": { id: "/subscriptions/a/publicIPAddresses/vpn-ip", name: "vpn-ip" },
  "azurerm_subnet.hub": { name: "GatewaySubnet", virtual_network_name: "hub" },
};
const configuration = new Configuration({
  block: (address) => blocks[address],
  ofType: () => [],
  local: (name) => (name === "sku" ? "VpnGw1AZ" : undefined),
});
const changed = (before: Block, after: Block, isWhole = true): readonly string[] =>
  changedArguments({ configuration, block: before, isWhole }, { configuration, block: after, isWhole }).map(
    ({ path, isKnown }) => (isKnown ? path : `${path}?`),
  );
const client = (block: Block): Block => ({ vpn_client_configuration: [block] });
const ip = (id: string | null): Block => ({ ip_configuration: [{ public_ip_address_id: id }] });
const subnet = (id: string): Block => ({ ip_configuration: [{ subnet_id: id }] });
const servers = (...some: readonly (readonly [string, string])[]): Block =>
  client({ radius_server: some.map(([address, secret]) => ({ address, secret, score: 30 })) });

const same: Record<string, readonly [Block, Block]> = {
  "an empty text and nothing": [client({ aad_tenant: "" }), client({ aad_tenant: null })],
  "an empty list and nothing": [client({ radius_server: [] }), client({})],
  "false and nothing": [{ remote_vnet_traffic_enabled: false }, {}],
  "a default and nothing": [{ vpn_type: "RouteBased" }, {}],
  "a number and its text": [{ bgp_settings: [{ asn: 65010 }] }, { bgp_settings: [{ asn: "65010" }] }],
  "one block, with and without a list around it": [
    client({ address_space: ["172.16.0.0/24"] }),
    { vpn_client_configuration: { address_space: ["172.16.0.0/24"] } },
  ],
  "a set in another order": [
    client({ vpn_client_protocols: ["OpenVPN", "IkeV2"] }),
    client({ vpn_client_protocols: ["IkeV2", "OpenVPN"] }),
  ],
  "what is left to Azure": [{ generation: "Generation2", active_active: false }, {}],
  "what only Azure gives": [{ id: "/a", timeouts: null }, { id: "/b" }],
  "a region and its display name": [{ location: "westeurope" }, { location: "West Europe" }],
  "a local value and its literal": [{ sku: "${local.sku}" }, { sku: "VpnGw1AZ" }],
  "an unknown value and the same": [{ sku: "${var.sku}" }, { sku: "${var.sku}" }],
  "an id and a reference to a resource of that name": [
    ip("/subscriptions/a/publicIPAddresses/VPN-ip"),
    ip("${azurerm_public_ip.a.id}"),
  ],
  "BGP by its old name and its new": [{ enable_bgp: true }, { bgp_enabled: true }],
  "RADIUS servers in another order": [
    servers(["10.0.1.4", "a"], ["10.0.1.5", "b"]),
    servers(["10.0.1.5", "b"], ["10.0.1.4", "a"]),
  ],
  "one RADIUS server, as arguments and as a block": [
    client({ radius_server_address: "10.0.1.4", radius_server_secret: "a" }),
    servers(["10.0.1.4", "a"]),
  ],
  "the same without RADIUS, as azurerm keeps it": [
    client({ radius_server_address: "", radius_server_secret: "", radius_server: [] }),
    client({}),
  ],
  "roots in another order": [
    client({ root_certificate: [{ name: "a" }, { name: "b" }] }),
    client({ root_certificate: [{ name: "b" }, { name: "a" }] }),
  ],
  "a subnet's id and a reference to the subnet of that network": [
    subnet("/subscriptions/a/resourceGroups/g/providers/p/virtualNetworks/HUB/subnets/GatewaySubnet"),
    subnet("${azurerm_subnet.hub.id}"),
  ],
};
test.each(Object.entries(same))("%s are the same", (_, [before, after]) => {
  expect([changed(before, after), changed(after, before)]).toEqual([[], []]);
});

const different: Record<string, readonly [Block, Block, readonly string[]]> = {
  "an argument": [{ sku: "VpnGw1AZ" }, { sku: "VpnGw2AZ" }, ["sku"]],
  "an argument that is true unless written": [
    { ip_sec_replay_protection_enabled: false },
    {},
    ["ip_sec_replay_protection_enabled"],
  ],
  "a tag, told as the tags": [{ tags: { team: "net" } }, { tags: { team: "hub" } }, ["tags"]],
  "an argument of the one block": [
    client({ address_space: ["172.16.0.0/24"], radius_server: [{ address: "a", secret: "1" }] }),
    client({ address_space: ["172.16.1.0/24"], radius_server: [{ address: "a", secret: "2" }] }),
    ["vpn_client_configuration.address_space", "vpn_client_configuration.radius_server.secret"],
  ],
  "a list in another order": [
    client({ address_space: ["172.16.0.0/24", "172.16.1.0/24"] }),
    client({ address_space: ["172.16.1.0/24", "172.16.0.0/24"] }),
    ["vpn_client_configuration.address_space"],
  ],
  "the number of blocks": [
    client({ root_certificate: [{ name: "a" }] }),
    client({ root_certificate: [{ name: "a" }, { name: "b" }] }),
    ["vpn_client_configuration.root_certificate"],
  ],
  "a whole block": [client({ address_space: ["172.16.0.0/24"] }), {}, ["vpn_client_configuration"]],
  "a reference to another resource": [
    ip("${azurerm_public_ip.a.id}"),
    ip("${azurerm_public_ip.b.id}"),
    ["ip_configuration.public_ip_address_id"],
  ],
  "the same name of another resource": [
    ip("/subscriptions/b/publicIPAddresses/vpn-ip"),
    ip("${azurerm_public_ip.c.id}"),
    ["ip_configuration.public_ip_address_id"],
  ],
  "the GatewaySubnet of another network": [
    subnet("${azurerm_subnet.hub.id}"),
    subnet("/subscriptions/a/resourceGroups/g/providers/p/virtualNetworks/hub2/subnets/GatewaySubnet"),
    ["ip_configuration.subnet_id"],
  ],
  "a RADIUS secret, though the servers change places": [
    servers(["10.0.1.4", "a"], ["10.0.1.5", "b"]),
    servers(["10.0.1.5", "c"], ["10.0.1.4", "a"]),
    ["vpn_client_configuration.radius_server.secret"],
  ],
  "a RADIUS secret, though a server comes": [
    servers(["10.0.1.4", "a"]),
    servers(["10.0.1.4", "b"], ["10.0.1.5", "c"]),
    ["vpn_client_configuration.radius_server", "vpn_client_configuration.radius_server.secret"],
  ],
  "a RADIUS secret, though it is written otherwise": [
    client({ radius_server_address: "10.0.1.4", radius_server_secret: "a" }),
    servers(["10.0.1.4", "b"]),
    ["vpn_client_configuration.radius_server.secret"],
  ],
  "a reference that goes": [
    ip("${azurerm_public_ip.a.id}"),
    ip(null),
    ["ip_configuration.public_ip_address_id"],
  ],
  "a block that refers to a resource of the file": [
    {},
    ip("${azurerm_public_ip.a.id}"),
    ["ip_configuration"],
  ],
  "a block that refers to a resource elsewhere": [
    {},
    ip("${azurerm_public_ip.elsewhere.id}"),
    ["ip_configuration?"],
  ],
  "an unknown value": [{ sku: "VpnGw1AZ" }, { sku: "${var.sku}" }, ["sku?"]],
  "an unknown member": [
    client({ address_space: ["172.16.0.0/24"] }),
    client({ address_space: ["${var.pool}"] }),
    ["vpn_client_configuration.address_space?"],
  ],
  "the collection of a dynamic block": [
    { dynamic: { ip_configuration: [{ for_each: "${var.a}" }] } },
    { dynamic: { ip_configuration: [{ for_each: "${var.b}" }] } },
    ["ip_configuration?"],
  ],
};
test.each(Object.entries(different))("%s is told", (_, [before, after, expected]) => {
  expect(changed(before, after)).toEqual(expected);
});

test("a name in another letter case is the same in ARM, and another in Terraform", () => {
  const told = (isArm: boolean): readonly string[] =>
    changedArguments(
      { configuration, block: { name: "vpn", resource_group_name: "NET" }, isWhole: true, isArm },
      { configuration, block: { name: "VPN", resource_group_name: "net" }, isWhole: true },
    ).map(({ path }) => path);
  expect([told(true), told(false)]).toEqual([[], ["name", "resource_group_name"]]);
});

test("what ARM does not tell is no change", () => {
  expect(changed({ tags: { team: "net" } }, {}, false)).toEqual([]);
  expect(changed({ sku: "VpnGw1AZ" }, { sku: "VpnGw2AZ" }, false)).toEqual(["sku"]);
});
