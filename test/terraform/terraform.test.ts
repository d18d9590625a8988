import { azureHolds, describeTerraform, evaluate, inStack, type Plan, type Stack } from "./terraform";

const subscription = "/subscriptions/00000000-0000-0000-0000-000000000000";
const network = `${subscription}/resourceGroups/net-weu/providers/Microsoft.Network`;
const subnetId = `${network}/virtualNetworks/hub/subnets/GatewaySubnet`;
const gatewayId = `${network}/virtualNetworkGateways/vpn-weu`;

const clients = { address_space: ["172.16.200.0/22"] };
const secret = "not-a-real-secret";
const exampleAddress: unknown = expect.stringMatching(/^203\.0\.113\.\d+$/);
const settings = {
  name: "vpn-weu",
  location: "westeurope",
  resource_group_name: "net-weu",
  type: "Vpn",
  sku: "VpnGw1AZ",
  ip_configuration: [{ subnet_id: subnetId }],
};

const stackOf = (content: object): object => ({
  terraform: { required_providers: { azurerm: { source: "hashicorp/azurerm", version: "4.55.0" } } },
  provider: { azurerm: [{ features: [{}] }] },
  ...content,
});
const gatewayStack = (changes: object): object =>
  stackOf({ resource: { azurerm_virtual_network_gateway: { vpn: { ...settings, ...changes } } } });

async function initialised(content: object): Promise<Stack> {
  const stack = inStack(content);
  await stack.init();
  return stack;
}

async function changesIn(plan: Plan): Promise<Record<string, unknown[]>> {
  const { resource_changes: changes = [] } = await plan.planJson();
  return Object.fromEntries(
    changes.map(({ address, change }) => [address, [...change.actions, ...(change.replace_paths ?? [])]]),
  );
}

async function outputsOf(plan: Plan): Promise<unknown> {
  expect(plan.errors).toEqual([]);
  const { outputs = {} } = (await plan.planJson()).planned_values;
  return Object.fromEntries(Object.entries(outputs).map(([name, { value }]) => [name, value]));
}

describeTerraform("the configuration", () => {
  const accepted: Record<string, object> = {
    "a gateway with a RADIUS server and its secret": gatewayStack({
      vpn_client_configuration: [
        { ...clients, radius_server_address: "10.0.1.4", radius_server_secret: secret },
      ],
    }),
    "a secret that is not known yet": {
      ...gatewayStack({
        vpn_client_configuration: [
          { ...clients, radius_server_address: "10.0.1.4", radius_server_secret: "${var.secret}" },
        ],
      }),
      variable: { secret: { type: "string" } },
    },
    "three ip configurations": gatewayStack({
      ip_configuration: ["a", "b", "c"].map((name) => ({ name, subnet_id: subnetId })),
    }),
    "BGP settings with one of the arguments": gatewayStack({ bgp_settings: [{ asn: 65010 }] }),
    "three authentication types": gatewayStack({
      vpn_client_configuration: [{ ...clients, vpn_auth_types: ["AAD", "Certificate", "Radius"] }],
    }),
  };
  test.each(Object.entries(accepted))("is accepted: %s", async (_, content) => {
    expect(await (await initialised(content)).validate()).toEqual({ ok: true, exitCode: 0, errors: [] });
  });

  const localGateway = (changes: object): object =>
    stackOf({
      resource: {
        azurerm_local_network_gateway: {
          office: { name: "office", location: "westeurope", resource_group_name: "net-weu", ...changes },
        },
      },
    });
  const refused: Record<string, [content: object, error: string]> = {
    "a misspelt argument": [gatewayStack({ skuu: "VpnGw1AZ" }), 'No argument or block type is named "skuu"'],
    "a required argument left out": [gatewayStack({ sku: undefined }), 'The argument "sku" is required'],
    "a required argument that is null": [gatewayStack({ sku: "${null}" }), 'The argument "sku" is required'],
    "no ip configuration": [gatewayStack({ ip_configuration: [] }), 'At least 1 "ip_configuration" blocks'],
    "four ip configurations": [
      gatewayStack({ ip_configuration: Array(4).fill({ subnet_id: subnetId }) }),
      'No more than 3 "ip_configuration" blocks are allowed',
    ],
    "a RADIUS server without its secret": [
      gatewayStack({ vpn_client_configuration: [{ ...clients, radius_server_address: "10.0.1.4" }] }),
      '"vpn_client_configuration.0.radius_server_address": all of `vpn_client_configuration.0.radius_server_address,' +
        "vpn_client_configuration.0.radius_server_secret` must be specified",
    ],
    "BGP settings without any argument": [
      gatewayStack({ bgp_settings: [{}] }),
      '"bgp_settings.0.asn": one of `bgp_settings.0.asn,bgp_settings.0.peer_weight,bgp_settings.0.peering_addresses`',
    ],
    "an APIPA list without an address": [
      gatewayStack({ bgp_settings: [{ peering_addresses: [{ apipa_addresses: [] }] }] }),
      "Attribute bgp_settings.0.peering_addresses.0.apipa_addresses requires 1 item minimum",
    ],
    "four authentication types": [
      gatewayStack({ vpn_client_configuration: [{ ...clients, vpn_auth_types: ["A", "B", "C", "D"] }] }),
      "vpn_auth_types supports 3 item maximum, but config has 4 declared",
    ],
    "two of which exactly one is wanted": [
      localGateway({ gateway_address: "203.0.113.7", gateway_fqdn: "office.example" }),
      "only one of `gateway_address,gateway_fqdn` can be specified",
    ],
    "none of which exactly one is wanted": [
      localGateway({}),
      '"gateway_address": one of `gateway_address,gateway_fqdn` must be specified',
    ],
    "arguments that conflict": [
      stackOf({
        resource: {
          azurerm_log_analytics_workspace: {
            logs: {
              name: "logs",
              location: "westeurope",
              resource_group_name: "net-weu",
              local_authentication_disabled: true,
              local_authentication_enabled: false,
            },
          },
        },
      }),
      'Conflicting configuration arguments: "local_authentication_disabled": conflicts with local_authentication_enabled',
    ],
  };
  test.each(Object.entries(refused))("is refused: %s", async (_, [content, error]) => {
    const { ok, errors } = await (await initialised(content)).validate();
    expect(ok).toBe(false);
    expect(errors.join("\n")).toContain(error);
  });
});

describeTerraform("the plan of a new gateway", () => {
  test("has the defaults of azurerm, and leaves unknown what the service decides", async () => {
    const content = gatewayStack({ location: "West Europe", vpn_client_configuration: [clients] });
    const plan = await (await initialised(content)).plan();
    const { resource_changes: changes = [] } = await plan.planJson();
    expect(plan).toMatchObject({ ok: true, exitCode: 2, errors: [] });
    expect(changes).toMatchObject([
      {
        address: "azurerm_virtual_network_gateway.vpn",
        change: {
          actions: ["create"],
          after: {
            ip_configuration: [{ name: "vnetGatewayConfig", private_ip_address_allocation: "Dynamic" }],
            ip_sec_replay_protection_enabled: true,
            location: "westeurope",
            private_ip_address_enabled: null,
            vpn_type: "RouteBased",
          },
          after_unknown: {
            active_active: true,
            bgp_settings: true,
            enable_bgp: true,
            generation: true,
            id: true,
            vpn_client_configuration: [{ vpn_auth_types: true, vpn_client_protocols: true }],
          },
        },
      },
    ]);
  });

  test("hides a RADIUS secret from people, and not from programs", async () => {
    const radius = { address: "10.0.1.4", score: 30, secret };
    const content = gatewayStack({ vpn_client_configuration: [{ ...clients, radius_server: [radius] }] });
    const plan = await (await initialised(content)).plan();
    const text = await plan.text();
    expect(text).toContain("(sensitive value)");
    expect(text).not.toContain(secret);
    expect(JSON.stringify(await plan.planJson())).toContain(secret);
  });

  test("stops at a precondition that fails, with its message", async () => {
    const precondition = {
      condition: '${startswith(var.pool, "172.16.")}',
      error_message: "client block ${var.pool} is not one of ours",
    };
    const stack = await initialised({
      ...gatewayStack({
        vpn_client_configuration: [{ address_space: ["${var.pool}"] }],
        lifecycle: { precondition: [precondition] },
      }),
      variable: { pool: { type: "string" } },
    });
    expect(await stack.plan({ pool: "172.16.1.0/24" })).toMatchObject({ ok: true, errors: [] });
    expect(await stack.plan({ pool: "10.9.0.0/24" })).toMatchObject({
      ok: false,
      exitCode: 1,
      errors: ["Resource precondition failed: client block 10.9.0.0/24 is not one of ours"],
    });
  });
});

describeTerraform("a gateway that runs", () => {
  const gateway = "azurerm_virtual_network_gateway.vpn";
  const publicIp = "azurerm_public_ip.vpn";
  const defaults = {
    name: "vpn-weu",
    location: "westeurope",
    sku: "VpnGw1AZ",
    tags: {},
    generation: "Generation1",
    zones: ["1", "2", "3"],
    ip_configurations: ["a"],
  };
  const variables = Object.fromEntries(
    Object.entries(defaults).map(([name, value]) => [name, { default: value }]),
  );
  const content = stackOf({
    variable: { ...variables, generation: { default: defaults.generation, nullable: true } },
    resource: {
      azurerm_public_ip: {
        vpn: {
          name: "vpn-weu-ip",
          location: "westeurope",
          resource_group_name: "net-weu",
          allocation_method: "Static",
          zones: "${var.zones}",
        },
      },
      azurerm_virtual_network_gateway: {
        vpn: {
          ...settings,
          name: "${var.name}",
          location: "${var.location}",
          sku: "${var.sku}",
          tags: "${var.tags}",
          generation: "${var.generation}",
          ip_configuration: [],
          dynamic: {
            ip_configuration: {
              for_each: "${var.ip_configurations}",
              content: {
                name: "${ip_configuration.value}",
                subnet_id: subnetId,
                public_ip_address_id: `\${${publicIp}.id}`,
              },
            },
          },
        },
      },
    },
    output: {
      id: { value: `\${${gateway}.id}` },
      address: { value: `\${${publicIp}.ip_address}` },
      peering: { value: `\${${gateway}.bgp_settings[0].peering_addresses[0]}` },
    },
  });

  let stack: Stack;
  beforeAll(async () => {
    stack = await initialised(content);
    expect(await stack.apply()).toEqual({ ok: true, exitCode: 0, errors: [] });
  });

  const rows: Record<string, [changed: object, changes: Record<string, unknown[]>]> = {
    "nothing changes": [{}, { [publicIp]: ["no-op"], [gateway]: ["no-op"] }],
    "a tag is added": [{ tags: { team: "net" } }, { [publicIp]: ["no-op"], [gateway]: ["update"] }],
    "the SKU changes": [{ sku: "VpnGw2AZ" }, { [publicIp]: ["no-op"], [gateway]: ["update"] }],
    "the location is spelt differently": [
      { location: "West Europe" },
      { [publicIp]: ["no-op"], [gateway]: ["no-op"] },
    ],
    "the generation is left to the service": [
      { generation: null },
      { [publicIp]: ["no-op"], [gateway]: ["no-op"] },
    ],
    "the generation changes": [
      { generation: "Generation2" },
      { [publicIp]: ["no-op"], [gateway]: ["delete", "create", ["generation"]] },
    ],
    "the name changes": [
      { name: "vpn-new" },
      { [publicIp]: ["no-op"], [gateway]: ["delete", "create", ["name"]] },
    ],
    "an ip configuration changes": [
      { ip_configurations: ["b"] },
      { [publicIp]: ["no-op"], [gateway]: ["update"] },
    ],
    "an ip configuration is added": [
      { ip_configurations: ["a", "b"] },
      { [publicIp]: ["no-op"], [gateway]: ["delete", "create", ["ip_configuration"]] },
    ],
    "its public IP loses its zones": [
      { zones: null },
      { [publicIp]: ["delete", "create", ["zones"]], [gateway]: ["update"] },
    ],
  };
  test.each(Object.entries(rows))("when %s", async (_, [changed, changes]) => {
    const plan = await stack.plan(changed as Record<string, unknown>);
    expect({ errors: plan.errors, changes: await changesIn(plan) }).toEqual({ errors: [], changes });
  });

  test("has what Azure would have given it", async () => {
    expect(await outputsOf(await stack.plan())).toEqual({
      id: gatewayId,
      address: exampleAddress,
      peering: {
        apipa_addresses: [],
        default_addresses: ["10.0.255.30"],
        ip_configuration_name: "a",
        tunnel_ip_addresses: [exampleAddress],
      },
    });
  });

  test("can be destroyed", async () => {
    const other = await initialised(content);
    await other.apply();
    expect(await other.destroy()).toEqual({ ok: true, exitCode: 0, errors: [] });
    expect(await changesIn(await other.plan())).toEqual({ [publicIp]: ["create"], [gateway]: ["create"] });
  });
});

describeTerraform("what is in Azure already", () => {
  const named = { name: "hub", resource_group_name: "net-weu" };
  const lookUps = stackOf({
    data: {
      azurerm_resource_group: { net: { name: "net-weu" } },
      azurerm_virtual_network: { hub: named },
      azurerm_subnet: { gateway: { ...named, name: "GatewaySubnet", virtual_network_name: "hub" } },
      azurerm_public_ip: { vpn: { ...named, name: "vpn-weu-ip" } },
      azurerm_key_vault_secret: { radius: { name: "radius", key_vault_id: `${network}/vaults/hub` } },
    },
    output: {
      location: { value: "${data.azurerm_resource_group.net.location}" },
      space: { value: "${data.azurerm_virtual_network.hub.address_space}" },
      prefixes: { value: "${data.azurerm_subnet.gateway.address_prefixes}" },
      subnet: { value: "${data.azurerm_subnet.gateway.id}" },
      sku: { value: "${data.azurerm_public_ip.vpn.sku}" },
      secret: { value: "${nonsensitive(data.azurerm_key_vault_secret.radius.value)}" },
    },
  });

  test("is made up where a test does not say", async () => {
    expect(await outputsOf(await (await initialised(lookUps)).plan())).toEqual({
      location: "westeurope",
      space: ["10.0.0.0/16"],
      prefixes: ["10.0.255.0/27"],
      subnet: subnetId,
      sku: "Standard",
      secret: "a value of the stand-in",
    });
  });

  describe("is what a test says", () => {
    beforeAll(() =>
      azureHolds({
        "azurerm_virtual_network.hub": { address_space: ["10.8.0.0/16", "10.9.0.0/16"] },
        "azurerm_subnet.GatewaySubnet": { address_prefixes: ["10.9.0.0/27"] },
        "azurerm_key_vault_secret.radius": { value: secret },
        "azurerm_virtual_network_gateway.vpn-weu": { ...settings, generation: "Generation2" },
      }),
    );

    test("when it is looked up", async () => {
      expect(await outputsOf(await (await initialised(lookUps)).plan())).toMatchObject({
        location: "westeurope",
        space: ["10.8.0.0/16", "10.9.0.0/16"],
        prefixes: ["10.9.0.0/27"],
        secret,
      });
    });

    const importing = (id: string, changes: object): object => ({
      ...gatewayStack(changes),
      import: [{ to: "azurerm_virtual_network_gateway.vpn", id }],
    });
    const imports: Record<string, [changes: object, actions: unknown[]]> = {
      "when it is imported as it is": [{}, ["no-op"]],
      "when it is imported and changed": [{ sku: "VpnGw2AZ" }, ["update"]],
      "when it is imported and can't stay": [
        { generation: "Generation1" },
        ["delete", "create", ["generation"]],
      ],
    };
    test.each(Object.entries(imports))("%s", async (_, [changes, actions]) => {
      const plan = await (await initialised(importing(gatewayId, changes))).plan();
      expect(await changesIn(plan)).toEqual({ "azurerm_virtual_network_gateway.vpn": actions });
    });

    test("and an id of something else is refused", async () => {
      const { ok, errors } = await (await initialised(importing(subnetId, {}))).plan();
      expect(ok).toBe(false);
      expect(errors.join()).toContain(`"${subnetId}" is not the id of an azurerm_virtual_network_gateway`);
    });
  });
});

describeTerraform("a stack with a backend of its own", () => {
  const backends: Record<string, object> = {
    "a state file elsewhere": { local: { path: "/no/such/folder/terraform.tfstate" } },
    "a storage account": { azurerm: { container_name: "state", key: "vpn" } },
  };
  test.each(Object.entries(backends))("is applied without it: %s", async (_, backend) => {
    const stack = await initialised({ terraform: { backend }, output: { a: { value: 1 } } });
    expect(await stack.apply()).toEqual({ ok: true, exitCode: 0, errors: [] });
  });
});

describeTerraform("expressions", () => {
  test("are evaluated together", async () => {
    expect(
      await evaluate(['contains(["Basic"], "Basic")', 'cidrhost("10.0.0.0/8", 1)', "{ a = [1, null] }"]),
    ).toEqual([true, "10.0.0.1", { a: [1, null] }]);
  });

  test("are refused with terraform's words", async () => {
    await expect(evaluate(['cidrhost("10.0.0.0", 1)'])).rejects.toThrow("invalid CIDR address: 10.0.0.0");
  });
});
