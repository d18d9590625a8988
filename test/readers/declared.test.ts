import { declaredIn, type Declared } from "../../lib/readers/declared";

const declared = (p2s: unknown): Declared => declaredIn({ "//": { p2s } });

test("what constructs write is kept as it is", () => {
  const whole: Declared = {
    deployed: {
      sku: "VpnGw1",
      pointToSite: true,
      tunnels: ["OpenVPN"],
      ipv6: false,
      publicIpSku: "Standard",
    },
    cloud: "china",
    customAudience: true,
    expectedClients: 40,
    reachedResources: "${var.reached}",
    clientOperatingSystems: ["Windows 11"],
    network: {
      addressSpace: ["10.0.0.0/16"],
      gatewaySubnetPrefixes: "${var.prefixes}",
      peers: [{ name: "spoke", addressSpace: ["10.1.0.0/16"] }],
      expressRoute: "${var.express_route}",
    },
    publicIps: [{ id: "/ip", zones: ["1"] }],
    waivers: [
      { rule: "pool-overlap-vnet", reason: "NET-12", owner: "network", until: "2027-01-31", shared: true },
    ],
    relax: { "openvpn-no-radius": "tested" },
  };
  expect(declared(whole)).toEqual(whole);
});

describe("what has another shape is left out", () => {
  const rows: Record<string, readonly [unknown, Declared]> = {
    "null for all": [null, {}],
    "a list for all": [[], {}],
    "null for what runs": [{ deployed: null }, {}],
    "a text for a list": [
      { deployed: { sku: "VpnGw1", tunnels: "OpenVPN" } },
      { deployed: { sku: "VpnGw1" } },
    ],
    "a cloud that is none": [{ cloud: "moon" }, {}],
    "a block for a list of networks": [{ network: { peers: {} } }, { network: {} }],
    "a network without a name": [
      { network: { peers: [null, { addressSpace: [] }] } },
      { network: { peers: [] } },
    ],
    "a public IP without an id": [{ publicIps: [{ sku: "Basic" }] }, { publicIps: [] }],
    "null among waivers": [{ waivers: [null] }, { waivers: [] }],
    "a waiver without a rule": [{ waivers: [{ reason: "why" }] }, { waivers: [] }],
    "a key nobody knows": [{ mine: 1, constructor: 1 }, {}],
  };
  test.each(Object.entries(rows))("%s", (_, [written, kept]) => {
    expect(declared(written)).toEqual(kept);
  });
});

test("a waiver or a relaxation with a fault stays, to be told of", () => {
  const waivers = [{ rule: "pool-overlap-vnet", until: 5 }];
  expect(declared({ waivers, relax: { "openvpn-no-radius": null } })).toEqual({
    waivers: [{ rule: "pool-overlap-vnet", reason: "", until: "5" }],
    relax: { "openvpn-no-radius": "" },
  });
});
