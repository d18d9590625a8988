import { changedArguments } from "../../lib/readers/argument-changes";
import { Configuration, type Block } from "../../lib/readers/configuration";

const blocks: Record<string, Block> = {
  "azurerm_public_ip.a": { name: "vpn-ip" },
  "azurerm_public_ip.b": { name: "other-ip" },
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
  "a reference that goes": [
    ip("${azurerm_public_ip.a.id}"),
    ip(null),
    ["ip_configuration.public_ip_address_id"],
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

test("what ARM does not tell is no change", () => {
  expect(changed({ tags: { team: "net" } }, {}, false)).toEqual([]);
  expect(changed({ sku: "VpnGw1AZ" }, { sku: "VpnGw2AZ" }, false)).toEqual(["sku"]);
});
