import { readFileSync } from "node:fs";
import { join } from "node:path";
import { isArm, readArm } from "../../lib/readers/arm";
import type { ArmScope } from "../../lib/readers/arm-expressions";
import { resolved } from "../../lib/readers/arm-expressions";
import type { FactName } from "../../lib/domain/facts";
import { asBlock, type Block } from "../../lib/readers/configuration";

const read = (name: string): unknown =>
  JSON.parse(readFileSync(join(__dirname, "../fixtures/arm", name), "utf8"));
const listed = read("az-list.json") as Block[];
const [gateway = {}] = listed;
const { id, name, location, ...properties } = gateway;
const row = { id, name, location, type: "microsoft.network/virtualnetworkgateways", properties };

const shapes: Record<string, unknown> = {
  "az network vnet-gateway show": gateway,
  "az network vnet-gateway list": listed,
  "a Resource Graph result": { count: 1, data: [row], skip_token: null, total_records: 1 },
  "a list of the REST API": { value: [{ ...row, type: "Microsoft.Network/virtualNetworkGateways" }] },
  "rows alone": [row],
};
test.each(Object.entries(shapes))("%s gives the gateway that runs", (_, json) => {
  expect(isArm(json)).toBe(true);
  expect(readArm(json)).toMatchObject([
    {
      address: id,
      kind: "existing",
      facts: {
        sku: { state: "known", value: "VpnGw1" },
        tunnels: { state: "known", value: ["SSTP", "OpenVPN"] },
        authentication: { state: "known", value: ["Radius"] },
        radiusAddresses: { state: "known", value: ["10.0.1.4"] },
        gatewaySubnetName: { state: "known", value: "GatewaySubnet" },
        bgpSettings: { state: "known", value: false },
        generation: { state: "absent" },
        deployed: { value: { sku: "VpnGw1", generation: "Generation1", tunnels: ["SSTP", "OpenVPN"] } },
        changes: { state: "known", value: [] },
      },
    },
  ]);
});

const others: Record<string, unknown> = {
  "a plan": { format_version: "1.2", planned_values: {} },
  "a list of something else": [{ name: "x" }],
  "a number": 4,
};
test.each(Object.entries(others))("%s is no ARM JSON", (_, json) => {
  expect(isArm(json)).toBe(false);
});

test("an empty list has no gateways", () => {
  expect(isArm([])).toBe(true);
  expect(readArm([])).toEqual([]);
});

test("a template that Bicep built is followed through its modules and parameters' defaults", () => {
  const [made, ...more] = readArm(read("bicep-modules.json"));
  expect(more).toEqual([]);
  expect(made).toMatchObject({
    address: "vpn-weu",
    kind: "new",
    path: ["resources", 2],
    facts: {
      sku: { value: "VpnGw1AZ" },
      region: { value: "westeurope" },
      clientPoolWritten: { value: ["10.0.4.0/24"] },
      networkSpace: { value: [{ prefixLength: 16 }] },
      gatewaySubnetPrefixes: { value: [{ prefixLength: 27 }] },
      publicIpSkus: { value: [{ name: "vpn-weu-ip", value: "Standard" }] },
      publicIpZones: { value: [{ name: "vpn-weu-ip", value: ["1", "2", "3"] }] },
      aadTenant: { state: "deferred" },
    },
  });
});

const template = (more: Block): Block => ({
  $schema: "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#",
  ...more,
});
const gatewayResource = (more: Block): Block => ({
  type: "Microsoft.Network/virtualNetworkGateways",
  name: "vpn",
  properties: { gatewayType: "Vpn", sku: { name: "VpnGw1AZ" } },
  ...more,
});

const deployment = (more: Block): Block => ({
  type: "Microsoft.Resources/deployments",
  name: "vpn",
  properties: { template: template({ resources: [gatewayResource({})] }) },
  ...more,
});
const nestedIn = (scope: string | undefined, sku: string): Block =>
  template({
    parameters: { sku: { type: "string", defaultValue: "VpnGw3AZ" } },
    resources: [
      deployment({
        properties: {
          ...(scope !== undefined && { expressionEvaluationOptions: { scope } }),
          parameters: { sku: { value: "VpnGw2AZ" }, hidden: { value: "VpnGw2AZ" } },
          template: template({
            parameters: { sku: { type: "string" }, hidden: { type: "secureString" } },
            resources: [gatewayResource({ properties: { gatewayType: "Vpn", sku: { name: sku } } })],
          }),
        },
      }),
    ],
  });

describe("templates", () => {
  const counts: Record<string, readonly [Block, number]> = {
    "a resource by symbolic name": [template({ resources: { vpn: gatewayResource({}) } }), 1],
    "one that exists already": [template({ resources: { vpn: gatewayResource({ existing: true }) } }), 0],
    "a condition that does not hold": [
      template({ resources: [gatewayResource({ condition: "[equals(1, 2)]" })] }),
      0,
    ],
    "a condition only the deployment knows": [
      template({ resources: [gatewayResource({ condition: "[parameters('x')]" })] }),
      1,
    ],
    "a copy loop": [
      template({
        resources: [
          gatewayResource({ name: "[format('vpn-{0}', copyIndex())]", copy: { name: "each", count: 3 } }),
        ],
      }),
      3,
    ],
    "a gateway in a module of a loop": [
      template({
        resources: [
          deployment({
            name: "[format('vpn-{0}', copyIndex())]",
            copy: { name: "each", count: "[length(range(0, 2))]" },
          }),
        ],
      }),
      2,
    ],
    "a gateway in a module by symbolic name": [template({ resources: { vpn: deployment({}) } }), 1],
    "a module that a condition leaves out": [template({ resources: [deployment({ condition: false })] }), 0],
    "no resources": [template({}), 0],
  };
  test.each(Object.entries(counts))("%s", (_, [json, count]) => {
    expect(readArm(json)).toHaveLength(count);
  });

  const skuOf = (...args: Parameters<typeof nestedIn>): unknown => readArm(nestedIn(...args))[0]?.facts.sku;
  test("a nested template in its own scope reads the parameters it is given", () => {
    expect(skuOf("inner", "[parameters('sku')]")).toEqual({ state: "known", value: "VpnGw2AZ" });
  });

  test("a nested template without a scope of its own reads the parameters around it", () => {
    expect(skuOf(undefined, "[parameters('sku')]")).toEqual({ state: "known", value: "VpnGw3AZ" });
  });

  test("a value given to a secure parameter is not taken", () => {
    expect(skuOf("inner", "[parameters('hidden')]")).toMatchObject({ state: "deferred" });
  });

  test("a variable that a loop makes is a list", () => {
    const json = template({
      variables: {
        copy: [{ name: "pools", count: 2, input: "[format('10.{0}.0.0/24', copyIndex('pools'))]" }],
      },
      resources: [
        gatewayResource({
          properties: {
            vpnClientConfiguration: { vpnClientAddressPool: { addressPrefixes: "[variables('pools')]" } },
          },
        }),
      ],
    });
    expect(readArm(json)[0]?.facts.clientPoolWritten).toEqual({
      state: "known",
      value: ["10.0.0.0/24", "10.1.0.0/24"],
    });
  });

  describe("what only the deployment knows is open", () => {
    const clients = { vpnClientAddressPool: { addressPrefixes: ["172.16.200.0/22"] } };
    const rows: Record<string, readonly [Block, FactName]> = {
      "all properties": [{ properties: "[parameters('all')]" }, "sku"],
      "the SKU": [{ properties: { sku: "[parameters('sku')]" } }, "sku"],
      "the clients": [{ properties: { vpnClientConfiguration: "[parameters('clients')]" } }, "pointToSite"],
      "the roots": [
        {
          properties: {
            vpnClientConfiguration: { ...clients, vpnClientRootCertificates: "[parameters('roots')]" },
          },
        },
        "rootCertificateCount",
      ],
      "whether there are RADIUS servers": [
        { properties: { vpnClientConfiguration: { ...clients, radiusServers: "[parameters('servers')]" } } },
        "radiusComplete",
      ],
      "the ip configurations": [
        { properties: { ipConfigurations: "[map(parameters('ips'), lambda('ip', createObject()))]" } },
        "ipConfigurationCount",
      ],
      "the BGP settings": [{ properties: { bgpSettings: "[parameters('bgp')]" } }, "bgpSettings"],
    };
    test.each(Object.entries(rows))("%s", (_, [resource, fact]) => {
      const [read] = readArm(template({ resources: [gatewayResource(resource)] }));
      expect(read?.facts[fact]).toMatchObject({ state: "deferred" });
    });
  });

  test("roots that only the deployment knows leave the authentication open", () => {
    const vpnClientConfiguration = {
      vpnClientProtocols: ["OpenVPN"],
      vpnClientRootCertificates: "[parameters('roots')]",
    };
    const [read] = readArm(
      template({ resources: [gatewayResource({ properties: { vpnClientConfiguration } })] }),
    );
    expect(read?.facts.authentication).toMatchObject({ state: "partly", value: [] });
  });

  test("variables that double each other end", () => {
    const double = (index: number, call: string): Block => {
      const before = `variables('v${index - 1}')`;
      return {
        [`v${index}`]:
          call === "" ? { a: `[${before}]`, b: `[${before}]` } : `[${call}(${before}, ${before})]`,
      };
    };
    for (const [call, first] of [
      ["concat", "x"],
      ["concat", ["x"]],
      ["createArray", "x"],
      ["", "x"],
    ] as const) {
      const doubled = Array.from({ length: 60 }, (_, index) => double(index + 1, call));
      const json = template({
        variables: Object.assign({ v0: first }, ...doubled) as Block,
        resources: [gatewayResource({ location: "[string(variables('v60'))]" })],
      });
      expect(readArm(json)).toHaveLength(1);
    }
  });

  test("the default of a secure parameter is not taken", () => {
    const json = template({
      parameters: { sku: { type: "securestring", defaultValue: "hidden" } },
      resources: [
        gatewayResource({ properties: { gatewayType: "Vpn", sku: { name: "[parameters('sku')]" } } }),
      ],
    });
    expect(readArm(json)[0]?.facts.sku).toEqual({ state: "deferred", expression: "parameters('sku')" });
  });
});

describe("expressions", () => {
  const scope: ArmScope = {
    parameter: (name) => asBlock({ sku: "VpnGw1AZ", list: ["a", "b"] })[name],
    variable: (name) => asBlock({ tags: { env: "prod" } })[name],
    outputs: () => undefined,
    copyIndex: new Map([["each", 2]]),
  };
  const rows: readonly (readonly [string, unknown])[] = [
    ["plain", "plain"],
    ["[[not evaluated]", "[not evaluated]"],
    ["[parameters('sku')]", "VpnGw1AZ"],
    ["[concat('a', 'it''s')]", "ait's"],
    ["[concat(parameters('list'), createArray('c'))]", ["a", "b", "c"]],
    ["[parameters('list')[1]]", "b"],
    ["[variables('tags').env]", "prod"],
    ["[if(equals(parameters('sku'), 'Basic'), 'yes', 'no')]", "no"],
    ["[copyIndex('each', 1)]", 3],
    ["[join(createArray('a', newGuid()), '-')]", "${join(createArray('a', newGuid()), '-')}"],
    [
      "[equals(createArray(newGuid()), createArray(newGuid()))]",
      "${equals(createArray(newGuid()), createArray(newGuid()))}",
    ],
    ["[greaterOrEquals(length(parameters('list')), 2)]", true],
    ["[lessOrEquals(length(parameters('list')), 1)]", false],
    ["[startsWith(parameters('sku'), 'vpngw1')]", true],
    ["[endsWith(parameters('sku'), 'BZ')]", false],
    ["[take(parameters('list'), 1)]", ["a"]],
    ["[skip('abc', 1)]", "bc"],
    ["[flatten(createArray(parameters('list'), createArray('c')))]", ["a", "b", "c"]],
    ["[trim(' a ')]", "a"],
    ["[ concat( 'a' , 'b' ) ]", "ab"],
    ["[toLower(format('{0}-{1}', 'A', 2))]", "a-2"],
    [
      "[resourceId('other', 'Microsoft.Network/virtualNetworks/subnets', 'hub', 'GatewaySubnet')]",
      "/subscriptions/{subscription}/resourceGroups/other/providers/Microsoft.Network/virtualNetworks/hub/subnets/GatewaySubnet",
    ],
    ["[parameters('unknown')]", "${parameters('unknown')}"],
    ["[newGuid()]", "${newGuid()}"],
    ["[concat('a', parameters('unknown'))]", "${concat('a', parameters('unknown'))}"],
    ["[broken(]", "${broken(}"],
    ["costs ${5}", "costs $${5}"],
  ];
  test.each(rows)("%s", (text, value) => {
    expect(resolved(text, scope)).toEqual(value);
  });
});
