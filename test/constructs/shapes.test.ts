import { P2sVpnGateway, Secret, type P2sVpnGatewayProps } from "cdktf-azure-p2s-vpn";
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

describe("whatever stands in place of an option", () => {
  const full = (stack: ReturnType<typeof newStack>): Record<string, unknown> => ({
    ...soundProps(stack),
    generation: "Generation2",
    activeActive: false,
    zones: ["1"],
    publicIpNames: ["vpn-weu-pip"],
    ipConfigurationNames: ["vnetGatewayConfig"],
    bgp: {
      asn: 65010,
      peeringAddresses: [{ ipConfigurationName: "vnetGatewayConfig", apipaAddresses: ["169.254.21.5"] }],
    },
    policyGroups: [
      { name: "all", members: [{ name: "all", type: "AADGroupId", value: "x" }], isDefault: true },
    ],
    customRoutes: ["10.9.0.0/16"],
    timeouts: { create: "90m" },
    tags: { owner: "network team" },
    deployed: { sku: "VpnGw1AZ", tunnelType: "OpenVPN" },
    relax: { "openvpn-no-radius": "tested" },
    waivers: [{ rule: "pool-min-size", reason: "tested", until: "2027-01-31" }],
    network: {
      gatewaySubnetId: "${var.subnet}",
      gatewaySubnetPrefixes: ["10.0.255.0/27"],
      addressSpace: ["10.0.0.0/16"],
      peers: [{ name: "spoke", addressSpace: ["10.1.0.0/16"] }],
      onPremises: [{ name: "office", addressSpace: ["10.2.0.0/16"] }],
      dnsServers: ["10.0.0.4"],
    },
    clients: {
      tunnelType: "OpenVPN",
      addressPool: ["172.16.200.0/22"],
      authentication: {
        certificate: {
          roots: [{ name: "corp-root", data: "MIIB" }],
          revoked: [{ name: "lost", thumbprint: "A".repeat(40) }],
        },
        radius: { servers: [{ address: "10.0.0.5", secret: Secret.fromToken("${var.secret}"), score: 30 }] },
        entraId: {
          tenantId: "aaaabbbb-0000-cccc-1111-dddd2222eeee",
          cloud: "public",
          audience: "c632b3df-fb67-4d84-bdcf-b95ad541b5c8",
        },
      },
      ipsecPolicy: {
        ikeEncryption: "AES256",
        ikeIntegrity: "SHA256",
        dhGroup: "DHGroup14",
        ipsecEncryption: "AES256",
        ipsecIntegrity: "SHA256",
        pfsGroup: "None",
        saLifetimeSeconds: 27_000,
        saDataSizeKilobytes: 102_400_000,
      },
      connections: [{ name: "all", policyGroups: ["all"], addressPool: ["172.16.204.0/24"] }],
      expected: 400,
      operatingSystems: ["Windows 11"],
    },
  });

  const pathsIn = (value: unknown, path: readonly string[] = []): string[][] =>
    typeof value !== "object" || value === null || value instanceof Secret
      ? []
      : Object.entries(value).flatMap(([key, inner]) => [[...path, key], ...pathsIn(inner, [...path, key])]);

  test.each<[string, unknown]>([
    ["null", null],
    ["a number", 5],
    ["NaN", Number.NaN],
    ["a bigint", 10n],
    ["false", false],
    ["an empty text", ""],
    ["a text", "hunter2"],
    ["an empty object", {}],
    ["a list with nothing in it", []],
    ["a list of null", [null]],
    ["a function", () => "hunter2"],
    ["a symbol", Symbol("hunter2")],
  ])("%s is judged, or told with the option's name", (_, wrong) => {
    const told = pathsIn(full(newStack())).flatMap((path) => {
      const stack = newStack();
      const props = full(stack);
      const last = path.at(-1) ?? "";
      const parent = path
        .slice(0, -1)
        .reduce<unknown>((inner, key) => Reflect.get(inner as object, key), props);
      Reflect.set(parent as object, last, wrong);
      try {
        new P2sVpnGateway(stack, "Vpn", props as unknown as P2sVpnGatewayProps);
        stack.node.findAll().flatMap((construct) => construct.node.validate());
        return [];
      } catch (error) {
        return [{ path, message: error instanceof Error ? error.message : String(error) }];
      }
    });
    const named =
      /^P2sVpnGateway "network\/Vpn": [\w.[\]]+ is .+; write it like .+|is not (a day|a cloud|the GUID)/;
    expect(told.filter(({ message }) => !named.test(message))).toEqual([]);
    expect(
      told.filter(({ path, message }) => path.includes("secret") && message.includes("hunter2")),
    ).toEqual([]);
  });
});
