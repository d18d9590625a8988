import { asBlock, type Block } from "../../lib/readers/configuration";
import { changesBetween, forgottenIn, movedIn } from "../../lib/readers/file-changes";
import type { GatewayChangeRead } from "../../lib/readers/gateway-changes";
import { recognise } from "../../lib/readers/recognise";

const changes = (before: object, after: object): readonly GatewayChangeRead[] => {
  const [was, is] = [before, after].map((json) => {
    const { kind, found } = recognise(json);
    const stack = asBlock(json);
    return { kind, found: found(() => undefined), moved: movedIn(stack), forgotten: forgottenIn(stack) };
  });
  return was && is ? changesBetween(was, is) : [];
};
const pathsOf = ({ changed }: GatewayChangeRead): readonly string[] => changed.map(({ path }) => path);

const gateway = {
  name: "vpn",
  resource_group_name: "net",
  location: "westeurope",
  type: "Vpn",
  sku: "VpnGw1AZ",
  ip_configuration: [
    { subnet_id: "${azurerm_subnet.Gateway.id}", public_ip_address_id: "${azurerm_public_ip.Ip.id}" },
  ],
};
const stack = (more: object = {}, parts: Partial<Record<string, object>> = {}, key = "Vpn"): Block => ({
  terraform: {},
  resource: {
    azurerm_public_ip: { Ip: { name: "ip", sku: "Standard", zones: ["1", "2", "3"], ...parts["ip"] } },
    azurerm_subnet: {
      Gateway: {
        name: "GatewaySubnet",
        virtual_network_name: "${azurerm_virtual_network.Hub.name}",
        ...parts["subnet"],
      },
    },
    azurerm_virtual_network: { Hub: { name: "hub", location: "westeurope", ...parts["network"] } },
    azurerm_virtual_network_gateway: { [key]: { ...gateway, ...more } },
  },
});
const id = "/subscriptions/1/resourceGroups/net/providers/Microsoft.Network";
const state = (address = "azurerm_virtual_network_gateway.Vpn", more: object = {}): Block => ({
  format_version: "1.0",
  values: {
    root_module: {
      resources: [
        {
          address,
          mode: "managed",
          type: "azurerm_virtual_network_gateway",
          name: "Vpn",
          values: {
            ...gateway,
            id: `${id}/virtualNetworkGateways/vpn`,
            vpn_type: "RouteBased",
            active_active: false,
            generation: "Generation1",
            tags: {},
            ip_configuration: [
              {
                name: "vnetGatewayConfig",
                private_ip_address_allocation: "Dynamic",
                subnet_id: `${id}/virtualNetworks/hub/subnets/GatewaySubnet`,
                public_ip_address_id: `${id}/publicIPAddresses/ip`,
              },
            ],
            ...more,
          },
        },
      ],
    },
  },
});
const arm = (sku: string, more: object = {}): readonly object[] => [
  {
    id: `${id}/virtualNetworkGateways/vpn`,
    type: "Microsoft.Network/virtualNetworkGateways",
    name: "vpn",
    location: "westeurope",
    gatewayType: "Vpn",
    vpnType: "RouteBased",
    sku: { name: sku },
    ipConfigurations: [{ name: "default" }],
    ...more,
  },
];

const withSubnet = (more: object): Block => {
  const { format_version, values } = state();
  const { resources } = asBlock(asBlock(values)["root_module"]);
  const subnet = {
    address: "azurerm_subnet.Gateway",
    mode: "managed",
    type: "azurerm_subnet",
    name: "Gateway",
    values: {
      id: `${id}/virtualNetworks/hub/subnets/GatewaySubnet`,
      name: "GatewaySubnet",
      virtual_network_name: "hub",
      ...more,
    },
  };
  return { format_version, values: { root_module: { resources: [...(resources as object[]), subnet] } } };
};

const rows: Record<string, readonly [object, object, object, readonly string[]]> = {
  "a stack and itself": [stack(), stack(), { action: "none" }, []],
  "an argument that changes in place": [stack(), stack({ sku: "VpnGw2AZ" }), { action: "update" }, ["sku"]],
  "an argument that forces another gateway": [
    stack(),
    stack({ location: "northeurope" }),
    { action: "replace", because: ["location"] },
    ["location"],
  ],
  "an argument that may force another gateway": [
    stack(),
    stack({ location: "${var.region}" }),
    { action: "update", because: [] },
    ["location"],
  ],
  "another number of ip configurations": [
    stack(),
    stack({ ip_configuration: [...gateway.ip_configuration, ...gateway.ip_configuration] }),
    { action: "replace", because: ["ip_configuration"] },
    ["ip_configuration"],
  ],
  "a public IP that gets zones": [
    stack({}, { ip: { zones: [] } }),
    stack(),
    {
      action: "update",
      beneath: [
        { address: "azurerm_public_ip.Ip", type: "azurerm_public_ip", action: "replace", because: ["zones"] },
      ],
    },
    [],
  ],
  "a public IP that gets tags": [
    stack(),
    stack({}, { ip: { tags: { a: "b" } } }),
    {
      action: "none",
      beneath: [],
      beside: [{ address: "azurerm_public_ip.Ip", path: "azurerm_public_ip.tags", isKnown: true }],
    },
    [],
  ],
  "a stack that leaves out what a state has of its subnet": [
    withSubnet({ private_endpoint_network_policies: "Disabled" }),
    stack({}, { subnet: { virtual_network_name: "hub" } }),
    { action: "none", beneath: [], beside: [] },
    [],
  ],
  "a stack that gives a subnet what a state does not have": [
    withSubnet({ service_endpoints: null }),
    stack({}, { subnet: { virtual_network_name: "hub", service_endpoints: ["Microsoft.Storage"] } }),
    {
      action: "none",
      beneath: [],
      beside: [
        { address: "azurerm_subnet.Gateway", path: "azurerm_subnet.service_endpoints", isKnown: true },
      ],
    },
    [],
  ],
  "a network with another name, and so its subnet": [
    stack(),
    stack({}, { network: { name: "hub2" } }),
    {
      action: "update",
      beneath: [
        {
          address: "azurerm_subnet.Gateway",
          type: "azurerm_subnet",
          action: "replace",
          because: ["virtual_network_name"],
        },
        {
          address: "azurerm_virtual_network.Hub",
          type: "azurerm_virtual_network",
          action: "replace",
          because: ["name"],
        },
      ],
    },
    ["ip_configuration.subnet_id"],
  ],
  "a state and the stack it was made from": [state(), stack(), { action: "none", because: [] }, []],
  "a state with count and its stack": [
    state("azurerm_virtual_network_gateway.Vpn[0]"),
    stack({ count: 1 }),
    { action: "none", because: [] },
    [],
  ],
  "a state and a stack with another generation": [
    state(),
    stack({ generation: "Generation2" }),
    { action: "replace", because: ["generation"] },
    ["generation"],
  ],
  "two states in which it moved": [
    state(),
    state("module.hub.azurerm_virtual_network_gateway.Vpn"),
    { action: "none", previousAddress: "azurerm_virtual_network_gateway.Vpn" },
    [],
  ],
  "a stack in which it has another address": [
    stack(),
    stack({}, {}, "Gateway"),
    {
      action: "replace",
      reason: "readdressed",
      previousAddress: "azurerm_virtual_network_gateway.Vpn",
    },
    [],
  ],
  "a stack in which it is moved": [
    stack(),
    {
      ...stack({}, {}, "Gateway"),
      moved: [
        { from: "azurerm_virtual_network_gateway.Vpn", to: "${azurerm_virtual_network_gateway.Gateway}" },
      ],
    },
    { action: "none", previousAddress: "azurerm_virtual_network_gateway.Vpn" },
    [],
  ],
  "ARM JSON that spells names otherwise": [
    arm("VpnGw1AZ"),
    arm("VpnGw1AZ", { id: `${id}/virtualNetworkGateways/VPN`.toUpperCase(), name: "VPN" }),
    { action: "none", isSurrounded: false },
    [],
  ],
  "ARM JSON before and after": [arm("VpnGw1AZ"), arm("VpnGw2AZ"), { action: "update" }, ["sku"]],
  "ARM JSON, where Terraform's replacements do not count": [
    arm("VpnGw1AZ"),
    arm("VpnGw1AZ", { vpnType: "PolicyBased" }),
    { action: "update", because: [] },
    ["vpn_type"],
  ],
  "ARM JSON that gains routes": [
    arm("VpnGw1AZ"),
    arm("VpnGw1AZ", { customRoutes: { addressPrefixes: ["10.0.0.0/8"] } }),
    { action: "update" },
    ["custom_route"],
  ],
  "ARM JSON and a state, which says more": [
    arm("VpnGw1AZ"),
    state(undefined, { tags: { a: "b" } }),
    { action: "update", because: [] },
    ["ip_configuration.name"],
  ],
};
test.each(Object.entries(rows))("%s", (_, [before, after, expected, paths]) => {
  const [change, ...others] = changes(before, after);
  expect(others).toEqual([]);
  expect(change).toMatchObject(expected);
  expect(change && pathsOf(change)).toEqual(paths);
});

test("a gateway that a stack removes without deleting is forgotten", () => {
  const { resource, ...rest } = stack();
  const without = { ...rest, resource: { ...asBlock(resource), azurerm_virtual_network_gateway: undefined } };
  const removed = (destroy: boolean): object => ({
    ...without,
    removed: [{ from: "azurerm_virtual_network_gateway.Vpn", lifecycle: { destroy } }],
  });
  const actions = [removed(false), removed(true), without].map((after) => changes(stack(), after)[0]?.action);
  expect(actions).toEqual(["forget", "delete", "delete"]);
});

test("gateways that only one file has are made or deleted", () => {
  const other = stack({ name: "other", resource_group_name: "far" }, {}, "Other");
  expect(changes(stack(), other)).toMatchObject([
    { address: "azurerm_virtual_network_gateway.Other", action: "create" },
    { address: "azurerm_virtual_network_gateway.Vpn", action: "delete" },
  ]);
});

test("an ExpressRoute gateway is not ours", () => {
  expect(changes(stack({ type: "ExpressRoute" }), stack({ type: "ExpressRoute", sku: "ErGw1AZ" }))).toEqual(
    [],
  );
});
