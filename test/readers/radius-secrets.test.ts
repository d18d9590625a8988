import { known, type Fact } from "../../lib/domain/facts";
import { readArm } from "../../lib/readers/arm";
import type { Block } from "../../lib/readers/configuration";
import { readState } from "../../lib/readers/state";
import { readSynthesized } from "../../lib/readers/synthesized";

const azurerm = (client: Block): Block => ({ type: "Vpn", vpn_client_configuration: [client] });
const state = (values: Block): Fact<boolean> | undefined => {
  const address = "azurerm_virtual_network_gateway.vpn";
  const resource = { address, mode: "managed", type: "azurerm_virtual_network_gateway", name: "vpn", values };
  const json = { values: { root_module: { resources: [resource] } } };
  return readState(json, () => undefined)[0]?.facts.radiusComplete;
};
const body = (server: Block): Block => ({
  properties: {
    gatewayType: "Vpn",
    vpnClientConfiguration: {
      vpnClientProtocols: ["IkeV2"],
      vpnAuthenticationTypes: ["Radius"],
      radiusServers: [server],
    },
  },
});
const type = "Microsoft.Network/virtualNetworkGateways";
const running = (server: Block): Fact<boolean> | undefined =>
  readArm([{ id: "/vpn", type, ...body(server) }])[0]?.facts.radiusComplete;
const template = (server: Block): Fact<boolean> | undefined =>
  readArm({ $schema: "deploymentTemplate.json", resources: [{ type, name: "vpn", ...body(server) }] })[0]
    ?.facts.radiusComplete;
const azapi = (server: Block, more: Block = {}): Fact<boolean> | undefined =>
  readSynthesized({ resource: { azapi_resource: { Vpn: { type, body: body(server), ...more } } } })[0]?.facts
    .radiusComplete;

const server = { radiusServerAddress: "10.0.1.4" };
const complete = known(true);

describe("a RADIUS secret that is left out", () => {
  const rows: Record<string, readonly [Fact<boolean> | undefined, Fact<boolean>]> = {
    "is not shown by Azure": [running(server), complete],
    "is empty where Azure shows it": [running({ ...server, radiusServerSecret: "" }), complete],
    "is missing in a template": [template(server), known(false)],
    "is not in a state after an import": [
      state(azurerm({ radius_server: [{ address: "10.0.1.4", secret: "", score: 30 }] })),
      complete,
    ],
    "is not in a state after an import, with one server": [
      state(azurerm({ radius_server_address: "10.0.1.4", radius_server_secret: "" })),
      complete,
    ],
    "stands in what AzAPI keeps from plans": [azapi(server), complete],
    "leaves a server without an address what it is": [running({ radiusServerScore: 30 }), known(false)],
  };
  test.each(Object.entries(rows))("%s", (_, [fact, expected]) => {
    expect(fact).toEqual(expected);
  });
});

test("a sensitive body is merged into the body", () => {
  const sensitive_body = { properties: { vpnClientConfiguration: { vpnClientProtocols: ["SSTP"] } } };
  const [read] = readSynthesized({
    resource: { azapi_resource: { Vpn: { type, body: body(server), sensitive_body } } },
  });
  expect(read?.facts).toMatchObject({
    tunnels: { state: "known", value: ["SSTP"] },
    radiusAddresses: { state: "known", value: ["10.0.1.4"] },
  });
});
