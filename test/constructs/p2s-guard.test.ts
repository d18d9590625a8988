import { NetworkSecurityGroup } from "@cdktf/provider-azurerm/lib/network-security-group";
import { PublicIp } from "@cdktf/provider-azurerm/lib/public-ip";
import { SubnetNetworkSecurityGroupAssociation } from "@cdktf/provider-azurerm/lib/subnet-network-security-group-association";
import {
  VirtualNetworkGateway,
  type VirtualNetworkGatewayConfig,
} from "@cdktf/provider-azurerm/lib/virtual-network-gateway";
import { VirtualNetworkPeering } from "@cdktf/provider-azurerm/lib/virtual-network-peering";
import { VirtualNetwork } from "@cdktf/provider-azurerm/lib/virtual-network";
import type { TerraformStack } from "cdktf";
import { Aspects, Testing, type App } from "cdktf";
import { GatewayNetwork, P2sGuard, type P2sGuardOptions } from "cdktf-azure-p2s-vpn";
import { always, Cidr, defineRule } from "cdktf-azure-p2s-vpn/rules";
import { asOf, corpRoot, newApp, newGateway, newStack, refusals, resources, warnings } from "./stack";

interface Legacy {
  readonly stack: TerraformStack;
  readonly network: GatewayNetwork;
  readonly gateway: VirtualNetworkGateway;
}

/** A stack with a raw gateway that nobody has anything to say against, save what is changed. */
function legacy(app: App, changed: Partial<VirtualNetworkGatewayConfig> = {}, id = "legacy"): Legacy {
  const stack = newStack(app, id);
  const network = new GatewayNetwork(stack, "Network", {
    name: "vnet",
    resourceGroupName: "rg",
    location: "westeurope",
    addressSpace: ["10.0.0.0/16"],
    gatewaySubnetPrefixes: ["10.0.255.0/27"],
  });
  const publicIp = new PublicIp(stack, "Ip", {
    name: "ip",
    resourceGroupName: "rg",
    location: "westeurope",
    allocationMethod: "Static",
    zones: ["1", "2", "3"],
  });
  const gateway = new VirtualNetworkGateway(stack, "Gateway", {
    name: "vpn",
    resourceGroupName: "rg",
    location: "westeurope",
    type: "Vpn",
    sku: "VpnGw1AZ",
    ipConfiguration: [{ subnetId: network.gatewaySubnetId, publicIpAddressId: publicIp.id }],
    vpnClientConfiguration: {
      addressSpace: ["172.16.200.0/24"],
      vpnClientProtocols: ["OpenVPN"],
      vpnAuthTypes: ["Certificate"],
      rootCertificate: [{ name: corpRoot.name, publicCertData: corpRoot.data }],
    },
    ...changed,
  });
  return { stack, network, gateway };
}

const guard = (scope: App | TerraformStack, options: P2sGuardOptions = {}): P2sGuard =>
  P2sGuard.of(scope, { asOf, ...options });

test("a sound raw gateway passes", () => {
  const app = newApp();
  legacy(app);
  guard(app);
  expect([refusals(app), warnings(app)]).toEqual([[], []]);
});

test("without a guard a raw gateway is not judged", () => {
  const app = newApp();
  legacy(app, { sku: "VpnGw1" });
  expect(refusals(app)).toEqual([]);
});

describe("what it finds", () => {
  test.each<[string, (legacy: Legacy) => void, string]>([
    [
      "what an override leaves",
      ({ gateway }) => {
        gateway.addOverride("sku", "Standard");
      },
      "sku-legacy-create-blocked",
    ],
    [
      "what is set later",
      ({ gateway }) => {
        gateway.sku = "VpnGw5";
      },
      "sku-non-az-create-blocked",
    ],
    [
      "what a later aspect leaves",
      ({ stack, gateway }) => {
        Aspects.of(stack).add({
          visit: (node) => {
            if (node === gateway) gateway.generation = "Generation2";
          },
        });
      },
      "sku-generation-pairing",
    ],
    [
      "a security group on its GatewaySubnet",
      ({ stack, network }) => {
        const group = new NetworkSecurityGroup(stack, "Nsg", {
          name: "nsg",
          resourceGroupName: "rg",
          location: "westeurope",
        });
        new SubnetNetworkSecurityGroupAssociation(stack, "Association", {
          subnetId: network.gatewaySubnetId,
          networkSecurityGroupId: group.id,
        });
      },
      "gwsubnet-no-nsg",
    ],
    [
      "the address space of its network",
      ({ network }) => {
        network.virtualNetwork.addressSpace = ["10.0.0.0/16", "172.16.0.0/12"];
      },
      "pool-overlap-vnet",
    ],
    [
      "a second gateway in the network",
      ({ stack, network }) => {
        new VirtualNetworkGateway(stack, "Second", {
          name: "second",
          resourceGroupName: "rg",
          location: "westeurope",
          type: "Vpn",
          sku: "VpnGw1AZ",
          ipConfiguration: [{ subnetId: network.gatewaySubnetId, publicIpAddressId: "x" }],
        });
      },
      "vnet-one-vpn-gateway",
    ],
  ])("%s", (_, change, rule) => {
    const app = newApp();
    const made = legacy(app);
    guard(app);
    change(made);
    expect(refusals(app)).toContain(rule);
  });

  test("the address space of a peered network warns", () => {
    const app = newApp();
    const { stack, network } = legacy(app);
    const spoke = new VirtualNetwork(stack, "Spoke", {
      name: "spoke",
      resourceGroupName: "rg",
      location: "westeurope",
      addressSpace: ["172.16.0.0/16"],
    });
    new VirtualNetworkPeering(stack, "Peering", {
      name: "to-spoke",
      resourceGroupName: "rg",
      virtualNetworkName: network.virtualNetwork.name,
      remoteVirtualNetworkId: spoke.id,
    });
    guard(app);
    expect(warnings(app)).toContain("pool-overlap-peers");
  });
});

describe("where it looks", () => {
  test("on an app, every stack, also those added later", () => {
    const app = newApp();
    legacy(app, { sku: "VpnGw1" }, "before");
    guard(app);
    legacy(app, { sku: "VpnGw2" }, "after");
    expect(refusals(app).filter((rule) => rule === "sku-non-az-create-blocked")).toHaveLength(2);
    expect(() => {
      app.synth();
    }).toThrow("sku-non-az-create-blocked");
  });

  test("on a stack, that one alone", () => {
    const app = newApp();
    guard(legacy(app, {}, "guarded").stack);
    legacy(app, { sku: "VpnGw1" }, "other");
    expect(refusals(app)).toEqual([]);
  });

  test("gateways of ExpressRoute pass untouched", () => {
    const app = newApp();
    const { stack } = legacy(app, {
      type: "ExpressRoute",
      sku: "ErGw1AZ",
      vpnClientConfiguration: undefined,
    } as never);
    const before = resources(stack);
    guard(app);
    expect(refusals(app)).toEqual([]);
    expect(resources(stack)).toEqual(before);
  });

  test("what a P2sVpnGateway says is not said again", () => {
    const app = newApp();
    newGateway({ customRoutes: ["10.9.0.0"] }, app);
    guard(app);
    guard(app);
    expect(refusals(app)).toHaveLength(1);
  });
});

describe("how it judges", () => {
  const fromIpam = defineRule({
    id: "acme/pool-from-ipam",
    statement: "Client address blocks come from 172.20.0.0/14.",
    severity: "error",
    source: { page: "https://wiki.example.com/ipam", date: "2026-10-01" },
    window: always,
    reads: ["clientPool"],
    monotone: true,
    find: ({ clientPool }) => clientPool.filter((block) => !Cidr.parse("172.20.0.0/14").contains(block)),
    message: (block) => `client block ${block} is not from IPAM`,
    remedy: "Ask IPAM for a block.",
    examples: { bad: { clientPool: ["10.0.0.0/24"] }, good: { clientPool: ["172.20.4.0/24"] } },
  });

  test.each<[string, P2sGuardOptions, readonly string[], readonly string[]]>([
    ["by the catalogue", {}, ["pip-zones-non-az", "sku-non-az-create-blocked", "sku-non-az-retired"], []],
    [
      "by what already runs",
      { deployed: { "legacy/Gateway": { sku: "VpnGw1" } } },
      [],
      ["sku-non-az-retired"],
    ],
    [
      "and tells a path where nothing runs",
      { deployed: { "legacy/Gatway": { sku: "VpnGw1" } } },
      ["pip-zones-non-az", "sku-non-az-create-blocked", "sku-non-az-retired"],
      ["deployed-unknown-path"],
    ],
    [
      "with waivers",
      {
        waivers: [
          { rule: "pip-zones-non-az", reason: "x" },
          { rule: "sku-non-az-create-blocked", reason: "x" },
          { rule: "sku-non-az-retired", reason: "x" },
          { rule: "pool-overlap-vnet", reason: "for a gateway there is none of" },
        ],
      },
      [],
      ["waiver-unused"],
    ],
    [
      "as warnings where it does not enforce",
      { enforce: "warn" },
      [],
      ["pip-zones-non-az", "sku-non-az-create-blocked", "sku-non-az-retired"],
    ],
    [
      "by a team's own rules too",
      { rules: [fromIpam] },
      ["pip-zones-non-az", "sku-non-az-create-blocked", "sku-non-az-retired", "acme/pool-from-ipam"],
      [],
    ],
  ])("%s", (_, options, refused, warned) => {
    const app = newApp();
    legacy(app, { sku: "VpnGw1" });
    guard(app, options);
    expect([refusals(app), warnings(app)]).toEqual([refused, warned]);
  });

  test("a team's own rules judge a P2sVpnGateway", () => {
    const app = newApp();
    newGateway({}, app);
    guard(app, { rules: [fromIpam] });
    expect(refusals(app)).toEqual(["acme/pool-from-ipam"]);
  });

  test("what is broken fails at plan with validations off", () => {
    const app = newApp({ skipValidation: true });
    const { stack } = legacy(app, { sku: "VpnGw1" });
    guard(app);
    app.synth();
    const written = resources(stack)["azurerm_virtual_network_gateway"]?.["Gateway"];
    expect(written?.["lifecycle"]).toMatchObject({
      precondition: expect.arrayContaining([
        {
          condition: '${terraform.workspace == ""}',
          error_message: expect.stringMatching(/^sku-non-az-create-blocked: /) as string,
        },
      ]) as unknown,
    });
  });

  test("a day that is none throws", () => {
    expect(() => P2sGuard.of(Testing.app(), { asOf: "tomorrow" })).toThrow('"tomorrow" is not a day');
  });
});
