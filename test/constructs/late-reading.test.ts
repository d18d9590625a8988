import { ResourceGroup } from "@cdktf/provider-azurerm/lib/resource-group";
import { VirtualNetworkGateway } from "@cdktf/provider-azurerm/lib/virtual-network-gateway";
import { TerraformLocal, TerraformStack, TerraformVariable, Testing, Token } from "cdktf";
import {
  atPlan,
  GatewayNetwork,
  P2sGuard,
  P2sVpnGateway,
  Secret,
  validateAll,
  Waivers,
} from "cdktf-azure-p2s-vpn";
import { always, defineRule } from "cdktf-azure-p2s-vpn/rules";
import { asOf, newApp, newGateway, newStack, refusals, resources, soundProps } from "./stack";

const gatewayBlock = "resource.azurerm_virtual_network_gateway.Vpn";

describe("overrides of the stack", () => {
  test("do not hide what they leave as it is", () => {
    const app = newApp();
    const props = soundProps(newStack());
    const gateway = newGateway({ clients: { ...props.clients, tunnelType: "SSTP" } }, app);
    const stack = TerraformStack.of(gateway);
    stack.addOverride(`${gatewayBlock}.vpn_client_configuration.address_space`, ["172.20.0.0/24"]);
    expect(refusals(app)).toEqual(["sstp-enable-blocked"]);
  });

  test("that change nothing that matters refuse nothing", () => {
    const app = newApp();
    const stack = TerraformStack.of(newGateway({}, app));
    stack.addOverride(`${gatewayBlock}.vpn_client_configuration.revoked_certificate`, []);
    expect(refusals(app)).toEqual([]);
  });

  test("that take our preconditions out refuse the stack", () => {
    const app = newApp();
    const stack = TerraformStack.of(newGateway({ sku: atPlan("${var.sku}") }, app));
    stack.addOverride(`${gatewayBlock}.lifecycle`, null);
    expect(validateAll(app).errors.join()).toContain("preconditions-removed");
  });
});

describe("references inside the stack", () => {
  const entraId = (location: (stack: TerraformStack) => string): readonly unknown[] => {
    const stack = newStack();
    const props = soundProps(stack);
    new P2sVpnGateway(stack, "Vpn", {
      ...props,
      location: location(stack),
      clients: {
        tunnelType: "OpenVPN",
        addressPool: ["172.16.200.0/24"],
        authentication: { entraId: { tenantId: "aaaabbbb-0000-cccc-1111-dddd2222eeee" } },
      },
    });
    const { vpn_client_configuration: client } =
      resources(stack)["azurerm_virtual_network_gateway"]?.["Vpn"] ?? {};
    const { aad_tenant, aad_issuer } = client as Record<string, string>;
    return [aad_tenant, aad_issuer];
  };
  const tenant = "aaaabbbb-0000-cccc-1111-dddd2222eeee";

  test.each<[string, (stack: TerraformStack) => string, readonly string[]]>([
    [
      "give the cloud of a resource group's region",
      (stack) => new ResourceGroup(stack, "Rg", { name: "rg", location: "chinanorth3" }).location,
      [`https://login.chinacloudapi.cn/${tenant}`, `https://sts.chinacloudapi.cn/${tenant}/`],
    ],
    [
      "give the cloud of a literal region",
      () => "usgovvirginia",
      [`https://login.microsoftonline.us/${tenant}`, `https://sts.windows.net/${tenant}/`],
    ],
    [
      "leave the public cloud where the region is known at plan",
      (stack) => new TerraformVariable(stack, "region", { type: "string" }).stringValue,
      [`https://login.microsoftonline.com/${tenant}`, `https://sts.windows.net/${tenant}/`],
    ],
  ])("%s", (_, location, urls) => {
    expect(entraId(location)).toEqual(urls);
  });

  test("a local value is known where it is literal", () => {
    const app = newApp();
    const stack = newStack(app);
    const sku = new TerraformLocal(stack, "sku", "VpnGw1");
    const props = { ...soundProps(stack), sku: atPlan(sku.asString) };
    new P2sVpnGateway(stack, "Vpn", props);
    expect(refusals(app)).toContain("sku-non-az-create-blocked");
  });

  test("a list of another resource is known where it is literal", () => {
    const app = newApp();
    const stack = newStack(app);
    const network = new GatewayNetwork(stack, "Hub", {
      name: "vnet-hub",
      resourceGroupName: "rg",
      location: "westeurope",
      addressSpace: ["10.0.0.0/16"],
      gatewaySubnetPrefixes: ["10.0.255.0/27"],
    });
    const props = soundProps(stack);
    const clients = { ...props.clients, addressPool: network.virtualNetwork.addressSpace };
    new P2sVpnGateway(stack, "Vpn", { ...props, network, clients });
    expect(refusals(app)).toContain("pool-overlap-vnet");
  });

  test("a gateway made after another one was judged is seen whole", () => {
    const app = newApp();
    const stack = newStack(app);
    const props = soundProps(stack);
    const first = new P2sVpnGateway(stack, "First", { ...props });
    expect(first.report.errors).toEqual([]);
    const second = new P2sVpnGateway(stack, "Second", { ...props, sku: "VpnGw1" });
    expect(second.report.errors.map(({ rule }) => rule)).toContain("sku-non-az-create-blocked");
  });
});

describe("guards", () => {
  const raw = (stack: TerraformStack): VirtualNetworkGateway =>
    new VirtualNetworkGateway(stack, "Raw", {
      name: "raw",
      resourceGroupName: "rg",
      location: "westeurope",
      type: "Vpn",
      sku: "VpnGw1",
      ipConfiguration: [{ subnetId: "/subnets/GatewaySubnet", publicIpAddressId: "/publicIPAddresses/ip" }],
    });

  test("a lenient one does not silence a strict one", () => {
    const app = newApp();
    const stack = newStack(app);
    raw(stack);
    P2sGuard.of(stack, { enforce: "warn", asOf });
    P2sGuard.of(app, { asOf });
    expect(refusals(app)).toContain("sku-non-az-create-blocked");
  });

  test("one of an app sees a stack that is synthesized alone", () => {
    const app = Testing.app();
    P2sGuard.of(app, { asOf });
    const stack = newStack(app);
    raw(stack);
    expect(() => Testing.synth(stack, true)).toThrow("sku-non-az-create-blocked");
  });

  test("a gateway's own waiver of a team's rule counts", () => {
    const app = newApp();
    const rule = defineRule({
      id: "acme/no-gateways",
      statement: "There are no gateways.",
      severity: "error",
      source: { page: "https://wiki.example.com/vpn", date: "2026-10-01" },
      window: always,
      reads: ["sku"],
      find: ({ sku }) => (sku === undefined ? [] : [sku]),
      message: (sku) => `a gateway of SKU ${sku}`,
      remedy: "Leave it out.",
      examples: { bad: { sku: "Basic" }, good: {} },
    });
    newGateway({ waivers: [{ rule: "acme/no-gateways", reason: "the one there is" }] }, app);
    P2sGuard.of(app, { rules: [rule], asOf });
    expect(refusals(app)).toEqual([]);
  });
});

describe("a waiver for a whole scope", () => {
  const reason = "renumbering, NET-12";
  const elsewhere = { gatewaySubnetId: "/subnets/GatewaySubnet" };

  test.each<[string, (scope: TerraformStack) => unknown]>([
    ["of Waivers", (scope) => Waivers.of(scope).add({ rule: "pool-overlap-vnet", reason })],
    ["of a guard", (scope) => P2sGuard.of(scope, { waivers: [{ rule: "pool-overlap-vnet", reason }], asOf })],
  ])("%s that no gateway needs is told once, on the scope", (_, waive) => {
    const app = newApp();
    const stack = newStack(app);
    const props = soundProps(stack);
    new P2sVpnGateway(stack, "One", { ...props });
    new P2sVpnGateway(stack, "Two", { ...props, network: elsewhere });
    waive(stack);
    expect(validateAll(app).warnings.map((text) => text.split("\n")[0])).toEqual([
      "[network] waiver-unused: the waiver of pool-overlap-vnet matches no finding",
    ]);
  });

  test("that one gateway needs is not told for the others", () => {
    const app = newApp();
    const stack = newStack(app);
    const props = soundProps(stack);
    new P2sVpnGateway(stack, "One", {
      ...props,
      clients: { ...props.clients, addressPool: ["10.0.1.0/24"] },
    });
    new P2sVpnGateway(stack, "Two", { ...props, network: elsewhere });
    Waivers.of(stack).add({ rule: "pool-overlap-vnet", reason });
    expect(validateAll(app)).toMatchObject({ errors: [], warnings: [] });
  });
});

describe("secrets are never literals", () => {
  test.each<[string, () => unknown]>([
    ["a literal", () => Secret.fromToken("hunter2")],
    ["a literal in an interpolation", () => Secret.fromToken('${"hunter2"}')],
    ["a literal beside a reference", () => Secret.fromToken("hunter2${var.more}")],
  ])("%s", (_, make) => {
    expect(make).toThrow("a secret is a literal");
  });

  test.each<[string, string]>([
    ["a token", Token.asString({ resolve: () => "x", creationStack: [], toString: () => "" })],
    ["a reference typed by hand", "${var.secret}"],
    ["a function of one", "${sensitive(var.secret)}"],
  ])("%s is none", (_, token) => {
    expect(Secret.fromToken(token).token).toBe(token);
  });
});
