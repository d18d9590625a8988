import { P2sVpnGateway, type P2sVpnGatewayProps } from "cdktf-azure-p2s-vpn";
import { newStack, soundProps } from "./stack";

/** What plain JavaScript may hand over. */
function made(change: (props: Record<string, unknown>) => unknown): () => P2sVpnGateway {
  const stack = newStack();
  return () => new P2sVpnGateway(stack, "Vpn", change({ ...soundProps(stack) }) as P2sVpnGatewayProps);
}

const clients = (changed: object): ((props: Record<string, unknown>) => unknown) => {
  return (props) => ({ ...props, clients: { ...(props["clients"] as object), ...changed } });
};

test.each<[string, (props: Record<string, unknown>) => unknown, string]>([
  ["no props", () => undefined, "props is missing; write it like { name, "],
  ["no name", (props) => ({ ...props, name: undefined }), 'name is missing; write it like "vpn-weu"'],
  ["an empty name", (props) => ({ ...props, name: "" }), 'name is "", not a text'],
  ["no network", (props) => ({ ...props, network: null }), "network is null, not an object"],
  ["no subnet", (props) => ({ ...props, network: {} }), "network.gatewaySubnetId is missing"],
  ["no SKU", (props) => ({ ...props, sku: undefined }), 'sku is missing; write it like "VpnGw1AZ"'],
  ["no clients", (props) => ({ ...props, clients: null }), "clients is null, not an object"],
  ["no tunnel type", clients({ tunnelType: undefined }), "clients.tunnelType is missing"],
  [
    "a text for the pool",
    clients({ addressPool: "172.16.0.0/24" }),
    'clients.addressPool is "172.16.0.0/24", not a list; write it like ["172.16.200.0/22"]',
  ],
  ["no authentication", clients({ authentication: undefined }), "clients.authentication is missing"],
])("%s is told before anything is made", (_, change, message) => {
  expect(made(change)).toThrow(`P2sVpnGateway "network/Vpn": ${message}`);
});

test("a reference typed by hand may stand for the pool", () => {
  expect(made(clients({ addressPool: "${var.pool}" }))().facts.clientPool).toEqual({
    state: "deferred",
    expression: "var.pool",
  });
});
