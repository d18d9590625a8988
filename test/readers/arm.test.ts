import { readFileSync } from "node:fs";
import { join } from "node:path";
import { isArm, readArm } from "../../lib/readers/arm";
import type { ArmScope } from "../../lib/readers/arm-expressions";
import { resolved } from "../../lib/readers/arm-expressions";
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
    "no resources": [template({}), 0],
  };
  test.each(Object.entries(counts))("%s", (_, [json, count]) => {
    expect(readArm(json)).toHaveLength(count);
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
