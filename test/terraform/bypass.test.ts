import { readFileSync } from "node:fs";
import { join } from "node:path";
import { PublicIp } from "@cdktf/provider-azurerm/lib/public-ip";
import { Subnet } from "@cdktf/provider-azurerm/lib/subnet";
import { VirtualNetwork } from "@cdktf/provider-azurerm/lib/virtual-network";
import { VirtualNetworkGateway } from "@cdktf/provider-azurerm/lib/virtual-network-gateway";
import { Aspects, TerraformStack, TerraformVariable, type App } from "cdktf";
import {
  atPlan,
  P2sGuard,
  P2sVpnGateway,
  RootCertificate,
  Secret,
  type P2sVpnGatewayProps,
} from "cdktf-azure-p2s-vpn";
import { asOf, corpRoot, newApp, newGateway, newStack, soundProps } from "../constructs/stack";
import { fixturePath } from "../domain/certificate-fixtures";
import { describeTerraform, inStack, type Outcome, type Stack } from "./terraform";

const groupId = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/net";
const subnetId = (name: string): string =>
  `${groupId}/providers/Microsoft.Network/virtualNetworks/hub/subnets/${name}`;

const publicIpId = `${groupId}/providers/Microsoft.Network/publicIPAddresses/vpn`;
const place = { resourceGroupName: "rg-network-weu", location: "westeurope" };

/** Rules whose preconditions refuse, in the order of their ids; an error of another kind as it is. */
function refusals({ errors }: Outcome): readonly string[] {
  return errors
    .map((error) => /^Resource precondition failed: ([a-z0-9-]+):/.exec(error)?.[1] ?? error)
    .sort();
}

async function planned(app: App): Promise<Stack> {
  app.synth();
  const stack = inStack(join(app.outdir, "stacks/network"));
  await stack.init();
  return stack;
}

/** Variables of a stack, with the types and values they have unless a plan says otherwise. */
function variables<const Values extends Readonly<Record<string, readonly [type: string, value: unknown]>>>(
  stack: TerraformStack,
  values: Values,
): { readonly [Name in keyof Values]: TerraformVariable } {
  return Object.fromEntries(
    Object.entries(values).map(([name, [type, value]]) => [
      name,
      new TerraformVariable(stack, name, { type, default: value, nullable: true }),
    ]),
  ) as { [Name in keyof Values]: TerraformVariable };
}

const roots = (count: number): readonly object[] =>
  Array.from({ length: count }, (_, index) => ({ name: `root-${index}`, data: corpRoot.data }));

type Rows = Readonly<Record<string, readonly [values: object, refused: readonly string[]]>>;

describeTerraform("a gateway whose values come from variables", () => {
  let stack: Stack;
  beforeAll(async () => {
    const app = newApp();
    const scope = newStack(app);
    const given = variables(scope, {
      sku: ["string", "VpnGw1AZ"],
      generation: ["string", "Generation1"],
      tunnel_type: ["string", "IKEv2 and OpenVPN"],
      location: ["string", "westeurope"],
      network_location: ["string", "West Europe"],
      subnet_id: ["string", subnetId("GatewaySubnet")],
      subnet_prefixes: ["list(string)", ["10.0.255.0/27"]],
      space: ["list(string)", ["10.0.0.0/16"]],
      office: ["list(string)", ["192.168.0.0/16"]],
      pool: ["list(string)", ["172.16.200.0/22"]],
      routes: ["list(string)", ["10.9.0.0/16"]],
      active_active: ["bool", false],
      expected: ["number", 250],
    });
    new P2sVpnGateway(scope, "Vpn", {
      name: "vpn-weu",
      resourceGroupName: "rg-network-weu",
      location: given.location.stringValue,
      network: {
        gatewaySubnetId: given.subnet_id.stringValue,
        gatewaySubnetPrefixes: given.subnet_prefixes.listValue,
        addressSpace: given.space.listValue,
        location: given.network_location.stringValue,
        onPremises: [
          { name: "plant", addressSpace: ["10.20.0.0/16"] },
          { name: "office", addressSpace: given.office.listValue },
        ],
      },
      sku: atPlan(given.sku.stringValue),
      generation: atPlan(given.generation.stringValue),
      activeActive: given.active_active.booleanValue,
      customRoutes: given.routes.listValue,
      clients: {
        tunnelType: atPlan(given.tunnel_type.stringValue),
        addressPool: given.pool.listValue,
        authentication: { certificate: { roots: [corpRoot] } },
        expected: given.expected.numberValue,
      },
      asOf,
    });
    stack = await planned(app);
    expect(await stack.validate()).toMatchObject({ errors: [] });
  });

  const rows: Rows = {
    "nothing is changed": [{}, []],
    "a SKU that takes the generation": [{ sku: "VpnGw2AZ", generation: "Generation2" }, []],
    "a SKU that does not": [{ sku: "VpnGw1AZ", generation: "Generation2" }, ["sku-generation-pairing"]],
    "no generation": [{ sku: "VpnGw5AZ", generation: null }, []],
    "SKU Basic": [{ sku: "Basic" }, ["basic-max-128", "basic-no-ikev2", "basic-no-openvpn"]],
    "a SKU without zones": [
      { sku: "VpnGw1" },
      ["pip-zones-non-az", "sku-non-az-create-blocked", "sku-non-az-retired"],
    ],
    "a SKU of ExpressRoute": [{ sku: "ErGw1AZ", generation: null }, ["sku-expressroute"]],
    "a tunnel type in use": [{ tunnel_type: "IKEv2" }, []],
    "a tunnel type that can't be enabled": [{ tunnel_type: "SSTP" }, ["sstp-enable-blocked"]],
    "as many clients as the SKU carries": [{ sku: "VpnGw2AZ", expected: 500 }, []],
    "one more": [{ sku: "VpnGw2AZ", expected: 501 }, ["ikev2-openvpn-limit"]],
    "active-active with one ip configuration": [{ active_active: true }, ["pip-count"]],
    "the gateway in another region": [{ location: "northeurope" }, ["region-matches-vnet"]],
    "its region in other words": [{ location: "West Europe" }, []],
    "a subnet of another name": [{ subnet_id: subnetId("gateway") }, ["gwsubnet-name"]],
    "a GatewaySubnet of /29": [{ subnet_prefixes: ["10.0.255.0/29"] }, []],
    "a GatewaySubnet of /30": [{ subnet_prefixes: ["10.0.255.0/30"] }, ["gwsubnet-min-29"]],
    "a GatewaySubnet at the end of the network": [{ subnet_prefixes: ["10.0.255.224/27"] }, []],
    "a GatewaySubnet after it": [{ subnet_prefixes: ["10.1.0.0/27"] }, ["gwsubnet-in-vnet"]],
    "600 prefixes of the network": [
      { tunnel_type: "OpenVPN", space: ["10.0.0.0/16", ...Array<string>(599).fill("10.3.0.0/16")] },
      [],
    ],
    "601 prefixes": [
      { tunnel_type: "OpenVPN", space: ["10.0.0.0/16", ...Array<string>(600).fill("10.3.0.0/16")] },
      ["vnet-prefixes-600"],
    ],
    "a pool that ends before the network": [
      { pool: ["10.0.0.0/24"], space: ["10.0.1.0/24", "10.0.255.0/24"] },
      [],
    ],
    "a pool that starts after it": [{ pool: ["10.1.0.0/16"] }, []],
    "a pool inside the network": [{ pool: ["10.0.200.0/24"] }, ["pool-overlap-vnet"]],
    "a pool around the network": [
      { pool: ["10.0.0.0/12"], office: ["192.168.0.0/16"] },
      ["pool-overlap-vnet"],
    ],
    "the network all of IPv4": [{ space: ["0.0.0.0/0"] }, ["pool-overlap-vnet"]],
    "the second of two blocks inside the network": [
      { pool: ["172.16.200.0/22", "10.0.200.0/24"] },
      ["pool-overlap-vnet"],
    ],
    "two blocks side by side": [{ pool: ["172.16.200.0/24", "172.16.201.0/24"] }, []],
    "one block inside the other": [{ pool: ["172.16.201.0/24", "172.16.200.0/22"] }, ["pool-self-overlap"]],
    "a pool of /29": [{ pool: ["172.16.200.0/29"] }, []],
    "a pool of /30": [{ pool: ["172.16.200.0/30"] }, ["pool-min-size"]],
    "a pool with host bits": [{ pool: ["172.16.201.0/22"] }, ["pool-aligned"]],
    "a pool without a prefix length": [{ pool: ["172.16.200.0"] }, ["pool-cidr"]],
    "no pool": [{ pool: [] }, ["pool-required"]],
    "an IPv6 block beside an IPv4 one": [{ pool: ["172.16.200.0/22", "fd00:201::/64"] }, []],
    "IPv6 alone": [{ pool: ["fd00:201::/64"] }, ["ipv6-dual-stack-only"]],
    "a route with a prefix length": [{ routes: ["10.9.0.4/32"] }, []],
    "a route without": [{ routes: ["10.9.0.4"] }, ["custom-route-cidr"]],
  };
  test.each(Object.entries(rows))("is decided at plan: %s", async (_, [values, refused]) => {
    expect(refusals(await stack.plan({ ...values }))).toEqual(refused);
  });
});

describeTerraform("a raw gateway under a guard", () => {
  let stack: Stack;
  beforeAll(async () => {
    const app = newApp();
    const scope = newStack(app);
    const given = variables(scope, {
      sku: ["string", "VpnGw1AZ"],
      vpn_type: ["string", "RouteBased"],
      protocols: ["list(string)", ["IkeV2"]],
      auth_types: ["list(string)", ["Radius"]],
      roots: ["list(object({ name = string, data = string }))", roots(1)],
      radius: ["list(string)", ["10.0.4.10"]],
      space: ["list(string)", ["10.0.0.0/16"]],
      subnet_name: ["string", "GatewaySubnet"],
      subnet_prefixes: ["list(string)", ["10.0.255.0/27"]],
      block: ["string", "172.16.201.0/24"],
      allocation: ["string", "Static"],
      zones: ["list(string)", ["1", "2", "3"]],
    });
    new TerraformVariable(scope, "secret", {
      type: "string",
      sensitive: true,
      default: "not-one",
    });
    legacy(scope, given);
    P2sGuard.of(app, { asOf });
    stack = await planned(app);
    expect(await stack.validate()).toMatchObject({ errors: [] });
  });

  function legacy(scope: TerraformStack, given: Readonly<Record<string, TerraformVariable>>): void {
    const of = (name: string): string => `\${var.${name}}`;
    const network = new VirtualNetwork(scope, "Hub", {
      ...place,
      name: "hub",
      addressSpace: given["space"]?.listValue ?? [],
    });
    const subnet = new Subnet(scope, "GatewaySubnet", {
      name: of("subnet_name"),
      resourceGroupName: "rg-network-weu",
      virtualNetworkName: network.name,
      addressPrefixes: given["subnet_prefixes"]?.listValue ?? [],
    });
    const publicIp = new PublicIp(scope, "PublicIp", {
      ...place,
      name: "vpn-weu-pip",
      allocationMethod: of("allocation"),
      zones: given["zones"]?.listValue ?? [],
    });
    const gateway = new VirtualNetworkGateway(scope, "Gateway", {
      ...place,
      name: "vpn-weu",
      type: "Vpn",
      vpnType: of("vpn_type"),
      sku: of("sku"),
      ipConfiguration: [
        {
          subnetId: subnet.id,
          publicIpAddressId: publicIp.id,
        },
      ],
      vpnClientConfiguration: {
        addressSpace: ["172.16.200.0/24", of("block")],
        vpnClientProtocols: given["protocols"]?.listValue ?? [],
        vpnAuthTypes: given["auth_types"]?.listValue ?? [],
      },
    });
    gateway.addOverride("vpn_client_configuration.dynamic.root_certificate", {
      for_each: of("roots"),
      content: { name: "${root_certificate.value.name}", public_cert_data: "${root_certificate.value.data}" },
    });
    gateway.addOverride("vpn_client_configuration.dynamic.radius_server", {
      for_each: of("radius"),
      iterator: "server",
      content: { address: "${server.value}", secret: "${var.secret}", score: 30 },
    });
  }

  const rows: Rows = {
    "nothing is changed": [{}, []],
    "VPN type PolicyBased": [
      { vpn_type: "PolicyBased" },
      ["policy-based-basic-only", "vpn-type-route-based"],
    ],
    "20 root certificates": [{ roots: roots(20) }, []],
    "21 root certificates": [{ roots: roots(21) }, ["root-cert-max-20"]],
    "certificates beside RADIUS over IKEv2": [
      { auth_types: ["Certificate", "Radius"] },
      ["auth-tunnel-matrix"],
    ],
    "OpenVPN with RADIUS": [{ protocols: ["OpenVPN"] }, ["openvpn-no-radius"]],
    "OpenVPN with certificates": [{ protocols: ["OpenVPN"], auth_types: ["Certificate"] }, []],
    "SSTP with OpenVPN": [
      { protocols: ["SSTP", "OpenVPN"], auth_types: ["Certificate"] },
      ["sstp-enable-blocked", "sstp-openvpn-exclusive"],
    ],
    "Basic with RADIUS": [{ sku: "Basic" }, ["basic-no-ikev2", "basic-no-radius"]],
    "a root certificate's name with a space": [
      { roots: [{ name: "corp root", data: corpRoot.data }] },
      ["root-cert-name"],
    ],
    "two root certificates of one name": [
      { roots: [...roots(1), ...roots(1)] },
      ["root-cert-duplicate-name"],
    ],
    "a RADIUS server by its name": [{ radius: ["10.0.4.10", "nps.contoso.com"] }, ["radius-address-ipv4"]],
    "a public IP that may change": [{ allocation: "Dynamic" }, ["pip-standard-static"]],
    "a public IP without zones": [{ zones: [] }, ["pip-zones-az"]],
    "the subnet by another name": [{ subnet_name: "gateway" }, ["gwsubnet-name"]],
    "the subnet outside the network": [{ subnet_prefixes: ["10.1.0.0/27"] }, ["gwsubnet-in-vnet"]],
    "the block that is not known beside the one that is": [{ block: "172.16.201.0/24" }, []],
    "the block that is not known in the one that is": [{ block: "172.16.200.128/25" }, ["pool-self-overlap"]],
    "the block that is not known in the network": [{ block: "10.0.9.0/24" }, ["pool-overlap-vnet"]],
  };
  test.each(Object.entries(rows))("is decided at plan: %s", async (_, [values, refused]) => {
    expect(refusals(await stack.plan({ ...values }))).toEqual(refused);
  });
});

/** A gateway with one fault that is known and one value that is not. */
function faulty(app: App, changed: Partial<P2sVpnGatewayProps> = {}): P2sVpnGateway {
  const gateway = newGateway({ ...changed, sku: atPlan("${var.sku}") }, app);
  new TerraformVariable(TerraformStack.of(gateway), "sku", { type: "string", default: "Standard" });
  return gateway;
}

const refused = ["pool-overlap-vnet", "sku-legacy-create-blocked", "sku-legacy-retired"];
const inTheNetwork = ["10.0.1.0/24"];

const waysAround: Readonly<Record<string, (app: App) => void>> = {
  "written in the props": (app) => {
    const { clients } = soundProps(newStack());
    faulty(app, { clients: { ...clients, addressPool: inTheNetwork } });
  },
  "overridden after construction": (app) => {
    faulty(app).resource.addOverride("vpn_client_configuration.address_space", inTheNetwork);
  },
  "overridden on the stack": (app) => {
    TerraformStack.of(faulty(app)).addOverride(
      "resource.azurerm_virtual_network_gateway.Vpn.vpn_client_configuration.address_space",
      inTheNetwork,
    );
  },
  "set on the resource": (app) => {
    faulty(app).resource.vpnClientConfiguration.addressSpace = inTheNetwork;
  },
  "set by an aspect": (app) => {
    Aspects.of(TerraformStack.of(faulty(app))).add({
      visit: (construct) => {
        if (construct instanceof VirtualNetworkGateway)
          construct.vpnClientConfiguration.addressSpace = inTheNetwork;
      },
    });
  },
  "beside a lifecycle that is set later": (app) => {
    const { resource } = faulty(app);
    resource.addOverride("vpn_client_configuration.address_space", inTheNetwork);
    resource.lifecycle = { preventDestroy: true, ignoreChanges: ["tags"] };
  },
  "in a dynamic block": (app) => {
    const { resource } = faulty(app);
    resource.addOverride("vpn_client_configuration", null);
    resource.addOverride("dynamic.vpn_client_configuration", {
      for_each: '${toset(["clients"])}',
      content: {
        address_space: inTheNetwork,
        vpn_client_protocols: ["OpenVPN"],
        vpn_auth_types: ["Certificate"],
        root_certificate: [{ name: corpRoot.name, public_cert_data: corpRoot.data }],
      },
    });
  },
  "in a raw gateway under a guard": (app) => {
    const stack = newStack(app);
    new TerraformVariable(stack, "sku", { type: "string", default: "Standard" });
    const hub = new VirtualNetwork(stack, "Hub", { ...place, name: "hub", addressSpace: ["10.0.0.0/16"] });
    const subnet = new Subnet(stack, "GatewaySubnet", {
      name: "GatewaySubnet",
      resourceGroupName: place.resourceGroupName,
      virtualNetworkName: hub.name,
      addressPrefixes: ["10.0.255.0/27"],
    });
    new VirtualNetworkGateway(stack, "Vpn", {
      ...place,
      name: "vpn-weu",
      type: "Vpn",
      sku: "${var.sku}",
      ipConfiguration: [{ subnetId: subnet.id, publicIpAddressId: publicIpId }],
      vpnClientConfiguration: {
        addressSpace: inTheNetwork,
        vpnClientProtocols: ["OpenVPN"],
        vpnAuthTypes: ["Certificate"],
        rootCertificate: [{ name: corpRoot.name, publicCertData: corpRoot.data }],
      },
    });
    P2sGuard.of(app, { asOf });
  },
};

describe("an invalid gateway is refused at synth", () => {
  test.each(Object.entries(waysAround))("%s", (_, write) => {
    const app = newApp();
    write(app);
    expect(() => {
      app.synth();
    }).toThrow(/pool-overlap-vnet: /);
  });

  test("also with errors of Annotations switched off", () => {
    process.env["CDKTF_CONTINUE_SYNTH_ON_ERROR_ANNOTATIONS"] = "1";
    const app = newApp();
    faulty(app).resource.addOverride("vpn_client_configuration.address_space", inTheNetwork);
    try {
      expect(() => {
        app.synth();
      }).toThrow(/pool-overlap-vnet: /);
    } finally {
      delete process.env["CDKTF_CONTINUE_SYNTH_ON_ERROR_ANNOTATIONS"];
    }
  });
});

describeTerraform("with validations switched off, the plan refuses it", () => {
  test.each(Object.entries(waysAround))("%s", async (_, write) => {
    const app = newApp({ skipValidation: true });
    write(app);
    const stack = await planned(app);
    expect(refusals(await stack.plan())).toEqual(refused);
    expect(refusals(await stack.plan({ sku: "VpnGw2AZ" }))).toEqual(["pool-overlap-vnet"]);
  });

  test("and a precondition of one's own beside it", async () => {
    const app = newApp({ skipValidation: true });
    const { resource } = faulty(app);
    resource.lifecycle = {
      precondition: [{ condition: '${var.sku != "Standard"}', errorMessage: "mine: no Standard" }],
    };
    const stack = await planned(app);
    expect(refusals(await stack.plan())).toEqual(["mine", "sku-legacy-create-blocked", "sku-legacy-retired"]);
    expect(await stack.plan({ sku: "VpnGw2AZ" })).toMatchObject({ ok: true });
  });
});

describeTerraform("a value that is not known at plan either", () => {
  test("is decided at apply, before Azure is asked for a gateway", async () => {
    const app = newApp();
    const gateway = newGateway({ sku: atPlan("${terraform_data.sku.output}") }, app);
    const stack = TerraformStack.of(gateway);
    new TerraformVariable(stack, "sku", { type: "string" });
    stack.addOverride("resource.terraform_data.sku.input", "${var.sku}");
    const { plan, apply } = await planned(app);
    expect(await plan({ sku: "Standard" })).toMatchObject({ ok: true });
    expect(refusals(await apply({ sku: "Standard" }))).toEqual([
      "sku-legacy-create-blocked",
      "sku-legacy-retired",
    ]);
    expect(await apply({ sku: "VpnGw2AZ" })).toMatchObject({ ok: true });
  });
});

describeTerraform("what time changes", () => {
  test("a root certificate that was valid at synth and has ended since is refused at plan", async () => {
    const app = newApp();
    const root = RootCertificate.fromFile("old", fixturePath("ca-expired.pem"));
    newGateway(
      {
        asOf: "2015-06-01",
        clients: { ...soundProps(newStack()).clients, authentication: { certificate: { roots: [root] } } },
      },
      app,
    );
    expect(refusals(await (await planned(app)).plan())).toEqual(["root-cert-expired"]);
  });
});

describeTerraform("what needs no decision at plan", () => {
  const clients = { ...soundProps(newStack()).clients, tunnelType: "IKEv2" } as const;
  const radius = {
    radius: { servers: [{ address: "10.0.4.10", secret: Secret.fromToken("${var.secret}") }] },
  };

  const preconditions: Readonly<
    Record<string, readonly [changed: Partial<P2sVpnGatewayProps>, ids: readonly string[]]>
  > = {
    "a gateway of literals has none": [
      { clients: { ...clients, authentication: radius }, sku: "VpnGw1AZ" },
      [],
    ],
    "a root certificate ends one day": [{}, ["root-cert-expired"]],
  };
  test.each(Object.entries(preconditions))(
    "%s, the same every day, and validates",
    async (_, [changed, ids]) => {
      const [first = "", ...others] = ["2026-11-22", "2027-11-22"].map((day) => {
        const app = newApp();
        const gateway = newGateway({ ...changed, asOf: day }, app);
        new TerraformVariable(TerraformStack.of(gateway), "secret", { sensitive: true, default: "not-one" });
        app.synth();
        return readFileSync(join(app.outdir, "stacks/network/cdk.tf.json"), "utf8");
      });
      expect(others).toEqual([first]);
      expect([...first.matchAll(/"error_message": "([a-z0-9-]+):/g)].map(([, id]) => id)).toEqual(ids);
      const stack = inStack(JSON.parse(first) as object);
      await stack.init();
      expect(await stack.validate()).toEqual({ ok: true, exitCode: 0, errors: [] });
      expect(await stack.plan()).toMatchObject({ ok: true, errors: [] });
    },
  );

  test("a rule that is relaxed leaves none", async () => {
    const app = newApp();
    const gateway = newGateway(
      {
        clients: { ...clients, tunnelType: atPlan("${var.tunnel_type}"), authentication: radius },
        relax: { "openvpn-no-radius": "NPS behind OpenVPN tested" },
      },
      app,
    );
    const stack = TerraformStack.of(gateway);
    new TerraformVariable(stack, "tunnel_type", { type: "string", default: "OpenVPN" });
    new TerraformVariable(stack, "secret", { type: "string", default: "not-one", sensitive: true });
    expect(refusals(await (await planned(app)).plan())).toEqual([]);
  });
});
