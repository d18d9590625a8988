import type { Block } from "../../lib/readers/configuration";
import { readPlan } from "../../lib/readers/plan";
import { readState } from "../../lib/readers/state";
import { readSynthesized } from "../../lib/readers/synthesized";

const type = "Microsoft.Network/virtualNetworkGateways@2024-05-01";
const body = (subnetId?: string, publicIpId?: string): Block => ({
  properties: {
    gatewayType: "Vpn",
    vpnType: "RouteBased",
    sku: { name: "VpnGw1AZ", tier: "VpnGw1AZ" },
    ipConfigurations: [
      {
        name: "default",
        properties: {
          subnet: subnetId === undefined ? {} : { id: subnetId },
          publicIPAddress: publicIpId === undefined ? {} : { id: publicIpId },
        },
      },
    ],
    vpnClientConfiguration: {
      vpnClientAddressPool: { addressPrefixes: ["172.16.200.0/22"] },
      vpnClientProtocols: ["OpenVPN"],
      vpnAuthenticationTypes: ["Certificate"],
      vpnClientRootCertificates: [{ name: "root", properties: { publicCertData: "AAAA" } }],
    },
  },
});
const expected = {
  sku: { state: "known", value: "VpnGw1AZ" },
  region: { state: "known", value: "westeurope" },
  tunnels: { state: "known", value: ["OpenVPN"] },
  rootCertificateNames: { state: "known", value: ["root"] },
  gatewaySubnetPrefixes: { state: "known", value: [{ prefixLength: 27 }] },
  networkSpace: { state: "known", value: [{ prefixLength: 16 }] },
  publicIpSkus: { state: "known", value: [{ value: "Standard" }] },
};

const network = { name: "hub", location: "westeurope", address_space: ["10.0.0.0/16"] };
const subnet = { name: "GatewaySubnet", address_prefixes: ["10.0.255.0/27"] };
const publicIp = { name: "vpn-ip", sku: "Standard", allocation_method: "Static" };

test("a synthesized stack: the body beside resources of azurerm", () => {
  const stack = {
    resource: {
      azapi_resource: {
        Vpn: {
          type,
          name: "vpn",
          location: "westeurope",
          body: body("${azurerm_subnet.Gateway.id}", "${azurerm_public_ip.Ip.id}"),
        },
      },
      azurerm_public_ip: { Ip: publicIp },
      azurerm_subnet: { Gateway: { ...subnet, virtual_network_name: "${azurerm_virtual_network.Hub.name}" } },
      azurerm_virtual_network: { Hub: network },
    },
  };
  expect(readSynthesized(stack)).toMatchObject([
    { address: "azapi_resource.Vpn", kind: "new", facts: expected },
  ]);
});

test("a synthesized stack: a body that is JSON text, in a network of the AzAPI provider", () => {
  const stack = {
    resource: {
      azapi_resource: {
        Hub: {
          type: "Microsoft.Network/virtualNetworks@2024-05-01",
          name: "hub",
          location: "westeurope",
          body: { properties: { addressSpace: { addressPrefixes: ["10.0.0.0/16"] } } },
        },
        Ip: {
          type: "Microsoft.Network/publicIPAddresses@2024-05-01",
          name: "vpn-ip",
          body: { sku: { name: "Standard" }, properties: { publicIPAllocationMethod: "Static" } },
        },
        Subnet: {
          type: "Microsoft.Network/virtualNetworks/subnets@2024-05-01",
          name: "GatewaySubnet",
          parent_id: "${azapi_resource.Hub.id}",
          body: { properties: { addressPrefix: "10.0.255.0/27" } },
        },
        Vpn: {
          type,
          name: "vpn",
          location: "westeurope",
          body: JSON.stringify(body("${azapi_resource.Subnet.id}", "${azapi_resource.Ip.id}")),
        },
      },
    },
  };
  expect(readSynthesized(stack)).toMatchObject([{ address: "azapi_resource.Vpn", facts: expected }]);
});

const address = 'module.vpn["weu"].azapi_resource.vpn';
const resource = (fullAddress: string, values: object): object => {
  const [kind = "", name = ""] = fullAddress.split(".").slice(-2);
  return { address: fullAddress, mode: "managed", type: kind, name, values };
};
const plan = (values: object, change: object): Block => ({
  format_version: "1.2",
  planned_values: {
    root_module: {
      resources: [
        resource("azurerm_virtual_network.hub", network),
        resource("azurerm_subnet.gateway", { ...subnet, virtual_network_name: "hub" }),
      ],
      child_modules: [
        {
          address: 'module.vpn["weu"]',
          resources: [
            resource('module.vpn["weu"].azurerm_public_ip.vpn', publicIp),
            resource(address, values),
          ],
        },
      ],
    },
  },
  resource_changes: [
    { address, change },
    { address: "azurerm_subnet.gateway", change: { actions: ["create"], after_unknown: { id: true } } },
    {
      address: 'module.vpn["weu"].azurerm_public_ip.vpn',
      change: { actions: ["create"], after_unknown: { id: true } },
    },
  ],
  configuration: {
    root_module: {
      module_calls: {
        vpn: {
          expressions: { subnet_id: { references: ["azurerm_subnet.gateway.id", "azurerm_subnet.gateway"] } },
          module: {
            resources: [
              {
                address: "azapi_resource.vpn",
                expressions: {
                  body: {
                    references: ["azurerm_public_ip.vpn.id", "azurerm_public_ip.vpn", "var.subnet_id"],
                  },
                },
              },
            ],
          },
        },
      },
    },
  },
});
const unknownIds = {
  body: {
    properties: {
      ipConfigurations: [{ properties: { subnet: { id: true }, publicIPAddress: { id: true } } }],
    },
  },
};

test("a plan: ids in the body are followed through the configuration", () => {
  const made = plan(
    { type, name: "vpn", location: "westeurope", body: body() },
    { actions: ["create"], before: null, after_unknown: { id: true, ...unknownIds } },
  );
  expect(readPlan(made, () => undefined)).toMatchObject([{ address, kind: "new", facts: expected }]);
});

test("a plan: a body known only after apply leaves the gateway open", () => {
  const open = plan(
    { type, name: "vpn", location: "westeurope" },
    { actions: ["create"], after_unknown: { body: true } },
  );
  expect(readPlan(open, () => undefined)).toMatchObject([
    { facts: { sku: { state: "deferred" }, pointToSite: { state: "deferred" } } },
  ]);
});

test("a plan: what runs is told from the body before", () => {
  const before = { type, name: "vpn", location: "westeurope", body: body("/s", "/p") };
  const grown = {
    ...before,
    body: { properties: { ...(body("/s", "/p")["properties"] as object), sku: { name: "VpnGw2AZ" } } },
  };
  expect(readPlan(plan(grown, { actions: ["update"], before }), () => undefined)).toMatchObject([
    {
      kind: "existing",
      facts: {
        sku: { value: "VpnGw2AZ" },
        deployed: { value: { sku: "VpnGw1AZ" } },
        changes: { value: ["body"] },
      },
    },
  ]);
});

test("a state", () => {
  const values = plan({ type, name: "vpn", location: "westeurope", body: body("/s", "/p") }, {})[
    "planned_values"
  ];
  expect(readState({ format_version: "1.0", values }, () => undefined)).toMatchObject([
    { address, kind: "existing", facts: { deployed: { value: { sku: "VpnGw1AZ", tunnels: ["OpenVPN"] } } } },
  ]);
});
