import { declaredGateways, readSynthesized } from "../../lib/readers/synthesized";
import type { Block } from "../../lib/readers/configuration";

const comment = { metadata: { path: "network/Vpn/Default", uniqueId: "Vpn" } };
const gateway: Block = {
  "//": { ...comment, p2s: { expectedClients: 40, relax: { "openvpn-no-radius": "tested" } } },
  location: "${azurerm_resource_group.Group.location}",
  sku: "${local.sku}",
  type: "Vpn",
  ip_configuration: { subnet_id: "${data.azurerm_subnet.Gateway.id}" },
  vpn_client_configuration: { address_space: ["172.16.200.0/22"] },
};
const stack = (block: Block): Block => ({
  locals: { sku: "VpnGw2AZ" },
  resource: {
    azurerm_resource_group: { Group: { location: "West Europe", name: "net-weu" } },
    azurerm_virtual_network_gateway: { Vpn: block },
    azurerm_virtual_network: {
      Hub: { name: "hub", resource_group_name: "net-weu", address_space: ["10.0.0.0/16"] },
      Same: { name: "hub", resource_group_name: "net-neu", address_space: ["10.9.0.0/16"] },
    },
  },
  data: {
    azurerm_subnet: {
      Gateway: {
        name: "GatewaySubnet",
        virtual_network_name: "hub",
        resource_group_name: "${azurerm_resource_group.Group.name}",
      },
    },
  },
});

test("a gateway is read with what it refers to, what was declared, and where it stands", () => {
  const [read, ...others] = readSynthesized(stack(gateway));
  expect(others).toEqual([]);
  expect(read).toMatchObject({
    address: "azurerm_virtual_network_gateway.Vpn",
    kind: "new",
    constructPath: "network/Vpn",
    relax: { "openvpn-no-radius": "tested" },
    path: ["resource", "azurerm_virtual_network_gateway", "Vpn"],
    facts: {
      sku: { state: "known", value: "VpnGw2AZ" },
      region: { state: "known", value: "westeurope" },
      expectedClients: { state: "known", value: 40 },
      gatewaySubnetPrefixes: {
        state: "deferred",
        expression: "data.azurerm_subnet.Gateway.address_prefixes",
      },
    },
  });
});

test("a network is told from another of the same name by its resource group", () => {
  expect(readSynthesized(stack(gateway))[0]?.facts.networkSpace).toMatchObject({
    value: [{ text: "10.0.0.0/16" }],
  });
});

test("a gateway that is declared to run exists", () => {
  const deployed = { ...gateway, "//": { ...comment, p2s: { deployed: { sku: "VpnGw1" } } } };
  expect(readSynthesized(stack(deployed))[0]?.kind).toBe("existing");
});

test("what was declared can be asked for by address", () => {
  expect(declaredGateways(stack(gateway)).get("azurerm_virtual_network_gateway.Vpn")).toEqual({
    declared: { expectedClients: 40, relax: { "openvpn-no-radius": "tested" } },
    constructPath: "network/Vpn",
  });
});

const empty: Record<string, Block> = {
  "a stack without resources": { terraform: {} },
  "a data source of a gateway": { data: { azurerm_virtual_network_gateway: { Vpn: gateway } } },
  "resources that are no objects": { resource: "none" },
};
test.each(Object.entries(empty))("%s has no gateways", (_, block) => {
  expect(readSynthesized(block)).toEqual([]);
});
