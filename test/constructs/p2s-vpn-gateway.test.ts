import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { VirtualNetworkGateway } from "@cdktf/provider-azurerm/lib/virtual-network-gateway";
import { type App, TerraformOutput, TerraformStack, TerraformVariable, Testing } from "cdktf";
import {
  P2sVpnGateway,
  RevokedCertificate,
  Secret,
  Waivers,
  atPlan,
  validateAll,
  type P2sVpnGatewayProps,
} from "cdktf-azure-p2s-vpn";
import { newApp, newGateway, newStack, refusals, resources, soundProps, warnings } from "./stack";

function block(gateway: P2sVpnGateway): Record<string, unknown> {
  return resources(TerraformStack.of(gateway))["azurerm_virtual_network_gateway"]?.["Vpn"] ?? {};
}

test("a sound gateway has no finding, nothing is postponed, and its root is asked again at plan", () => {
  const app = newApp();
  const gateway = newGateway({}, app);
  expect(validateAll(app)).toEqual({ errors: [], warnings: [], notes: [] });
  expect(gateway.report).toEqual({
    errors: [],
    warnings: [],
    postponed: [],
    later: [expect.objectContaining({ rule: "root-cert-expired" })],
    waived: [],
    relaxed: [],
  });
  expect(block(gateway)["lifecycle"]).toEqual({
    precondition: [
      {
        condition: '${terraform.workspace != "" && (timecmp(plantimestamp(), "2046-01-01T00:00:00Z") < 0)}',
        error_message: expect.stringMatching(/^root-cert-expired: /) as string,
      },
    ],
  });
});

test("what it synthesizes", () => {
  expect(block(newGateway())).toMatchInlineSnapshot(`
   {
     "ip_configuration": [
       {
         "name": "vnetGatewayConfig",
         "public_ip_address_id": "\${azurerm_public_ip.Vpn_PublicIp_B7DFF6BA.id}",
         "subnet_id": "\${azurerm_subnet.Network_GatewaySubnet_B81B9939.id}",
       },
     ],
     "lifecycle": {
       "precondition": [
         {
           "condition": "\${terraform.workspace != "" && (timecmp(plantimestamp(), "2046-01-01T00:00:00Z") < 0)}",
           "error_message": "root-cert-expired: No root certificate has expired. Remove the certificate; give the root that signs the clients' certificates now.",
         },
       ],
     },
     "location": "westeurope",
     "name": "vpn-weu",
     "resource_group_name": "rg-network-weu",
     "sku": "VpnGw2AZ",
     "type": "Vpn",
     "vpn_client_configuration": {
       "address_space": [
         "172.16.200.0/22",
       ],
       "root_certificate": [
         {
           "name": "corp-root",
           "public_cert_data": "MIIDBjCCAe6gAwIBAgIUUxk3hZXJnrOH1BCp8yMZe5eLzxUwDQYJKoZIhvcNAQELBQAwGzEZMBcGA1UEAwwQQ29udG9zbyBWUE4gcm9vdDAeFw0yNjAxMDEwMDAwMDBaFw00NjAxMDEwMDAwMDBaMBsxGTAXBgNVBAMMEENvbnRvc28gVlBOIHJvb3QwggEiMA0GCSqGSIb3DQEBAQUAA4IBDwAwggEKAoIBAQCu+UKlhjsRfwFCIPoqCpNRjcxgz/EFRP/obnZaD0Ur1OhFeT5pbbqTrewEHhP6KSxbxkQ4M4YrBoW1CHxj5DlBfBJq+OT3SQnh9VlJV5l4qNiyHU3sdJDWQD1xZxR/jEI14Y1XHQEo0WE4LgxE8MaAnU34qhuAym8XOITPXKWuanbY+PgD5iJFWOZBB7WSTbIZ2hW9Ga4L2WZx/Sd++rhoMT0AMy5j7iUUE2bYMkDImBHaM9AcLjqPreArDVPIk/1JtDOsL3bhHd7HI77GqNL9c5Ski0GIaLHFCgg0gFkct9MhtFletsGgs9jwhpgnQCiIFqX7+1yqXKzTCCPTWvVLAgMBAAGjQjBAMA8GA1UdEwEB/wQFMAMBAf8wDgYDVR0PAQH/BAQDAgEGMB0GA1UdDgQWBBRoVQU4+dC8w3fllvQXxWReO74e2DANBgkqhkiG9w0BAQsFAAOCAQEAmc5oXubRu8VyNfXBQHSefDGg24xZ31R5+1GVR18rojfrYYjB9o0NXdFZs5AGzBV7rRyulpYTgfNZiZweaNRAZCJ81Jb/7FLgSQcaQDN0ne1ugZGPkd0puMQ4//BRYMdBXVJIsShO89bLLOFjVc0sJ2v/I6QG1EflducDU4Drd0LF86DDj062g85pJKEbhBYY8JWqWeA5FG3D1IRiuSO3ecsKMZCIVq+OhcCRKfnX2lESjKG+AD/a+/OZ8RiM96+H4YCmr25qd5Q3XwvyVvwBUluOYHuWE8RuoJxthbYGg8h5N2peBJAg1SL+H1TQY1EUuKVB6b+Gt0kZ4nFrv6Gssg==",
         },
       ],
       "vpn_auth_types": [
         "Certificate",
       ],
       "vpn_client_protocols": [
         "IkeV2",
         "OpenVPN",
       ],
     },
     "vpn_type": "RouteBased",
   }
  `);
});

test("logical ids never change: a new one would replace what runs", () => {
  const stack = TerraformStack.of(newGateway({ activeActive: true }));
  const ids = Object.entries(resources(stack)).flatMap(([type, blocks]) =>
    Object.keys(blocks).map((id) => `${type}.${id}`),
  );
  expect(ids.sort()).toMatchInlineSnapshot(`
   [
     "azurerm_public_ip.Vpn_PublicIp2_800CA779",
     "azurerm_public_ip.Vpn_PublicIp3_80376048",
     "azurerm_public_ip.Vpn_PublicIp_B7DFF6BA",
     "azurerm_subnet.Network_GatewaySubnet_B81B9939",
     "azurerm_virtual_network.Network",
     "azurerm_virtual_network_gateway.Vpn",
   ]
  `);
});

test("a raw gateway that is replaced by the construct keeps its address", () => {
  const stack = newStack();
  new VirtualNetworkGateway(stack, "Vpn", {
    name: "vpn-weu",
    resourceGroupName: "g",
    location: "westeurope",
    type: "Vpn",
    sku: "VpnGw2AZ",
    ipConfiguration: [{ subnetId: "x" }],
  });
  const raw = Object.keys(resources(stack)["azurerm_virtual_network_gateway"] ?? {});
  const ours = Object.keys(
    resources(TerraformStack.of(newGateway()))["azurerm_virtual_network_gateway"] ?? {},
  );
  expect(ours).toEqual(raw);
});

describe("public IPs", () => {
  const made = (props: Partial<P2sVpnGatewayProps>): readonly unknown[] =>
    Object.values(resources(TerraformStack.of(newGateway(props)))["azurerm_public_ip"] ?? {}).map(
      ({ name, zones = "none", sku, allocation_method }) => [name, zones, sku, allocation_method].join(" "),
    );

  test.each<[string, Partial<P2sVpnGatewayProps>, readonly string[]]>([
    ["one", {}, ["vpn-weu-pip 1,2,3 Standard Static"]],
    [
      "three where it is active-active",
      { activeActive: true },
      [
        "vpn-weu-pip-2 1,2,3 Standard Static",
        "vpn-weu-pip-3 1,2,3 Standard Static",
        "vpn-weu-pip 1,2,3 Standard Static",
      ],
    ],
    ["no zones in a region without", { location: "westus" }, ["vpn-weu-pip none Standard Static"]],
    [
      "no zones in such a region by its display name",
      { location: "West US" },
      ["vpn-weu-pip none Standard Static"],
    ],
    [
      "zones in a region the table does not know",
      { location: "atlantis" },
      ["vpn-weu-pip 1,2,3 Standard Static"],
    ],
    ["no zones where they are opted out", { zones: [] }, ["vpn-weu-pip none Standard Static"]],
    ["the zones that are asked for", { zones: ["2"] }, ["vpn-weu-pip 2 Standard Static"]],
    [
      "no zones on a gateway that comes from a SKU without",
      { deployed: { sku: "VpnGw2" } },
      ["vpn-weu-pip none Standard Static"],
    ],
    ["the names that are given", { publicIpNames: ["mine"] }, ["mine 1,2,3 Standard Static"]],
    ["none where they are brought", { publicIps: [{ id: "/x/publicIPAddresses/mine" }] }, []],
  ])("makes %s", (_, props, expected) => {
    expect(made(props)).toEqual(expected);
  });
});

describe("every prop reaches its argument", () => {
  const secret = (): Secret => Secret.fromToken("${var.secret}");
  test.each<[string, Partial<P2sVpnGatewayProps>, Record<string, unknown>]>([
    ["generation", { generation: "Generation2" }, { generation: "Generation2" }],
    ["activeActive", { activeActive: true }, { active_active: true }],
    ["bgp", { bgp: {} }, { enable_bgp: true }],
    [
      "bgp settings",
      {
        bgp: {
          asn: 65010,
          peerWeight: 5,
          peeringAddresses: [{ ipConfigurationName: "vnetGatewayConfig", apipaAddresses: ["169.254.21.1"] }],
        },
      },
      {
        enable_bgp: true,
        bgp_settings: {
          asn: 65010,
          peer_weight: 5,
          peering_addresses: [
            { ip_configuration_name: "vnetGatewayConfig", apipa_addresses: ["169.254.21.1"] },
          ],
        },
      },
    ],
    [
      "customRoutes",
      { customRoutes: ["10.20.0.0/16"] },
      { custom_route: { address_prefixes: ["10.20.0.0/16"] } },
    ],
    ["dnsForwarding", { dnsForwarding: true }, { dns_forwarding_enabled: true }],
    ["edgeZone", { edgeZone: "losangeles" }, { edge_zone: "losangeles" }],
    ["privateIpAddress", { privateIpAddress: true }, { private_ip_address_enabled: true }],
    ["ipsecReplayProtection", { ipsecReplayProtection: false }, { ip_sec_replay_protection_enabled: false }],
    [
      "bgpRouteTranslationForNat",
      { bgpRouteTranslationForNat: true },
      { bgp_route_translation_for_nat_enabled: true },
    ],
    ["remoteVnetTraffic", { remoteVnetTraffic: true }, { remote_vnet_traffic_enabled: true }],
    ["virtualWanTraffic", { virtualWanTraffic: true }, { virtual_wan_traffic_enabled: true }],
    [
      "defaultLocalNetworkGatewayId",
      { defaultLocalNetworkGatewayId: "/lng" },
      { default_local_network_gateway_id: "/lng" },
    ],
    ["timeouts", { timeouts: { create: "120m" } }, { timeouts: { create: "120m" } }],
    ["tags", { tags: { env: "prod" } }, { tags: { env: "prod" } }],
    ["lifecycle", { lifecycle: { preventDestroy: true } }, { lifecycle: { prevent_destroy: true } }],
    ["a token of a flag", { dnsForwarding: "${var.dns}" as never }, { dns_forwarding_enabled: "${var.dns}" }],
    [
      "policyGroups",
      {
        policyGroups: [
          {
            name: "staff",
            isDefault: true,
            priority: 1,
            members: [{ name: "m", type: "CertificateGroupId", value: "contoso.com" }],
          },
        ],
      },
      {
        policy_group: [
          {
            name: "staff",
            is_default: true,
            priority: 1,
            policy_member: [{ name: "m", type: "CertificateGroupId", value: "contoso.com" }],
          },
        ],
      },
    ],
    [
      "ipConfigurationNames",
      { ipConfigurationNames: ["first"] },
      { ip_configuration: [expect.objectContaining({ name: "first" })] },
    ],
    [
      "RADIUS servers, in the arguments whose secret azurerm marks as sensitive",
      {
        clients: {
          tunnelType: "IKEv2",
          addressPool: ["172.16.200.0/24"],
          authentication: { radius: { servers: [{ address: "10.0.4.10", secret: secret(), score: 20 }] } },
        },
      },
      {
        vpn_client_configuration: {
          address_space: ["172.16.200.0/24"],
          vpn_auth_types: ["Radius"],
          vpn_client_protocols: ["IkeV2"],
          radius_server: [{ address: "10.0.4.10", secret: "${var.secret}", score: 20 }],
        },
      },
    ],
    [
      "Entra ID values of the region's cloud",
      {
        location: "chinanorth3",
        clients: {
          tunnelType: "OpenVPN",
          addressPool: ["172.16.200.0/24"],
          authentication: { entraId: { tenantId: "aaaabbbb-0000-cccc-1111-dddd2222eeee" } },
        },
      },
      {
        vpn_client_configuration: {
          address_space: ["172.16.200.0/24"],
          vpn_auth_types: ["AAD"],
          vpn_client_protocols: ["OpenVPN"],
          aad_tenant: "https://login.chinacloudapi.cn/aaaabbbb-0000-cccc-1111-dddd2222eeee",
          aad_issuer: "https://sts.chinacloudapi.cn/aaaabbbb-0000-cccc-1111-dddd2222eeee/",
          aad_audience: "c632b3df-fb67-4d84-bdcf-b95ad541b5c8",
        },
      },
    ],
    [
      "a tenant known only at plan",
      {
        clients: {
          tunnelType: "OpenVPN",
          addressPool: ["172.16.200.0/24"],
          authentication: { entraId: { tenantId: "${var.tenant}" } },
        },
      },
      {
        vpn_client_configuration: {
          address_space: ["172.16.200.0/24"],
          vpn_auth_types: ["AAD"],
          vpn_client_protocols: ["OpenVPN"],
          aad_tenant: "https://login.microsoftonline.com/${var.tenant}",
          aad_issuer: "https://sts.windows.net/${var.tenant}/",
          aad_audience: "c632b3df-fb67-4d84-bdcf-b95ad541b5c8",
        },
      },
    ],
    [
      "connections, IPsec policy and revoked certificates",
      {
        clients: {
          tunnelType: "IKEv2",
          addressPool: ["172.16.200.0/24"],
          authentication: {
            certificate: { roots: [], revoked: [RevokedCertificate.fromThumbprint("lost", "a".repeat(40))] },
          },
          connections: [{ name: "staff", policyGroups: ["staff"], addressPool: ["172.16.201.0/24"] }],
          ipsecPolicy: {
            ikeEncryption: "AES256",
            ikeIntegrity: "SHA384",
            dhGroup: "ECP384",
            ipsecEncryption: "GCMAES256",
            ipsecIntegrity: "GCMAES256",
            pfsGroup: "ECP384",
            saLifetimeSeconds: 28800,
            saDataSizeKilobytes: 102400000,
          },
        },
      },
      {
        vpn_client_configuration: {
          address_space: ["172.16.200.0/24"],
          vpn_auth_types: ["Certificate"],
          vpn_client_protocols: ["IkeV2"],
          revoked_certificate: [{ name: "lost", thumbprint: "A".repeat(40) }],
          virtual_network_gateway_client_connection: [
            { name: "staff", policy_group_names: ["staff"], address_prefixes: ["172.16.201.0/24"] },
          ],
          ipsec_policy: {
            ike_encryption: "AES256",
            ike_integrity: "SHA384",
            dh_group: "ECP384",
            ipsec_encryption: "GCMAES256",
            ipsec_integrity: "GCMAES256",
            pfs_group: "ECP384",
            sa_lifetime_in_seconds: 28800,
            sa_data_size_in_kilobytes: 102400000,
          },
        },
      },
    ],
  ])("%s", (_, props, expected) => {
    expect(block(newGateway(props))).toMatchObject(expected);
  });

  test("a tunnel type known only at plan becomes its protocols in Terraform", () => {
    const props = soundProps(newStack());
    const gateway = newGateway({ clients: { ...props.clients, tunnelType: atPlan("${var.tunnel}") } });
    expect(block(gateway)["vpn_client_configuration"]).toMatchObject({
      vpn_client_protocols: expect.stringMatching(
        /^\$\{lookup\(\{.*"IKEv2 and SSTP":\["IkeV2","SSTP"\]\}, var\.tunnel, \[var\.tunnel\]\)\}$/,
      ) as string,
    });
  });
});

describe("synthesis", () => {
  test("tells all faults of all gateways of a stack in one error, and writes nothing for it", () => {
    const app = newApp();
    const stack = newStack(app);
    const props = soundProps(stack);
    const elsewhere = { gatewaySubnetId: "${var.subnet}" };
    new P2sVpnGateway(stack, "One", {
      ...props,
      clients: { ...props.clients, addressPool: ["10.0.9.0/24"] },
    });
    new P2sVpnGateway(stack, "Two", {
      ...props,
      network: elsewhere,
      customRoutes: ["10.9.0.0"],
    });
    expect(() => {
      app.synth();
    }).toThrow(/\[network\/One\] pool-overlap-vnet: [\s\S]*\[network\/Two\] custom-route-cidr: /);
    expect(existsSync(join(app.outdir, "stacks", "network"))).toBe(false);
  });

  test("counts what is overridden after construction", () => {
    const app = newApp();
    const gateway = newGateway({}, app);
    expect(refusals(app)).toEqual([]);
    gateway.resource.addOverride("vpn_client_configuration.address_space", ["10.0.1.0/24"]);
    expect(refusals(app)).toEqual(["pool-overlap-vnet"]);
    gateway.resource.addOverride("vpn_client_configuration.address_space", ["172.16.1.0/24"]);
    expect(refusals(app)).toEqual([]);
  });

  test("counts an override of the stack", () => {
    const app = newApp();
    TerraformStack.of(newGateway({}, app)).addOverride(
      "resource.azurerm_virtual_network_gateway.Vpn.vpn_client_configuration.address_space",
      ["10.0.1.0/24"],
    );
    expect(refusals(app)).toEqual(["pool-overlap-vnet"]);
  });

  test("counts what is set on a public IP of the gateway", () => {
    const app = newApp();
    const [publicIp] = newGateway({}, app).publicIps;
    if (publicIp) publicIp.sku = "Basic";
    expect(refusals(app)).toContain("pip-standard-static");
  });

  test.each<[string, unknown, readonly string[]]>([
    [
      "a tunnel type there is none of",
      { tunnelType: "SSTP and OpenVPN" },
      ["sstp-enable-blocked", "sstp-openvpn-exclusive"],
    ],
    [
      "OpenVPN with RADIUS",
      { tunnelType: "OpenVPN", authentication: { radius: { servers: [] } } },
      ["auth-settings-complete-radius", "openvpn-no-radius"],
    ],
    [
      "certificates without a root",
      { authentication: { certificate: { roots: [] } } },
      ["auth-settings-complete-cert"],
    ],
  ])("plain JavaScript meets the rules at synth: %s", (_, clients, expected) => {
    const app = newApp();
    const props = soundProps(newStack());
    newGateway({ clients: { ...props.clients, ...(clients as object) } }, app);
    expect([...refusals(app)].sort()).toEqual(expected);
  });
});

describe("relaxations and waivers", () => {
  const openvpnWithRadius: P2sVpnGatewayProps["clients"] = {
    tunnelType: "OpenVPN",
    addressPool: ["172.16.200.0/24"],
    authentication: {
      radius: { servers: [{ address: "10.0.4.10", secret: Secret.fromToken("${var.secret}") }] },
    },
  };

  test("a lifted rule that is relaxed no longer refuses, and its reason stays in the report", () => {
    const gateway = newGateway({
      clients: openvpnWithRadius,
      relax: { "openvpn-no-radius": "tested, SEC-41" },
    });
    expect(gateway.report).toMatchObject({
      errors: [],
      relaxed: [{ rule: "openvpn-no-radius", reason: "tested, SEC-41" }],
    });
  });

  test("a finding that is waived no longer refuses", () => {
    const gateway = newGateway({
      clients: { ...openvpnWithRadius, addressPool: ["10.0.1.0/24"] },
      relax: { "openvpn-no-radius": "tested, SEC-41" },
      waivers: [{ rule: "pool-overlap-vnet", reason: "renumbering, NET-12", until: "2026-11-22" }],
    });
    expect(gateway.report).toMatchObject({ errors: [], waived: [{ rule: "pool-overlap-vnet" }] });
  });

  test("a scope's waivers hold for the gateways below it, and are told to the CLI", () => {
    const app = newApp();
    const gateway = newGateway(
      {
        clients: { ...openvpnWithRadius, addressPool: ["10.0.1.0/24"] },
        relax: { "openvpn-no-radius": "x" },
      },
      app,
    );
    Waivers.of(TerraformStack.of(gateway)).add({ rule: "pool-overlap-vnet", reason: "renumbering, NET-12" });
    expect(refusals(app)).toEqual([]);
    app.synth();
    expect(readFileSync(join(app.outdir, "stacks", "network", "cdk.tf.json"), "utf8")).toContain(
      "renumbering, NET-12",
    );
  });

  test("what is wrong with them refuses", () => {
    const app = newApp();
    newGateway(
      {
        relax: { "pool-overlap-vnet": "because" } as never,
        waivers: [{ rule: "pool-overlap-vent" as never, reason: "typing" }],
      },
      app,
    );
    expect(refusals(app)).toEqual(["waiver-unknown-rule", "relaxation-not-lifted"]);
  });

  test("an unused waiver warns", () => {
    const app = newApp();
    newGateway({ waivers: [{ rule: "pool-overlap-vnet", reason: "x" }] }, app);
    expect(warnings(app)).toEqual(["waiver-unused"]);
  });
});

describe("warnings", () => {
  const twice = (): App => {
    const app = newApp();
    newGateway({ waivers: [{ rule: "pool-overlap-vnet", reason: "x" }] }, app);
    return app;
  };

  test("are Annotations", () => {
    const app = twice();
    app.synth();
    expect(app.manifest.stacks["network"]?.annotations).toEqual([
      expect.objectContaining({
        constructPath: "network/Vpn",
        message: expect.stringMatching(/^waiver-unused: /) as string,
      }),
    ]);
  });

  test("are not doubled when validateAll is called again, or before synth", () => {
    const app = twice();
    expect(validateAll(app)).toEqual(validateAll(app));
    app.synth();
    expect(app.manifest.stacks["network"]?.annotations).toHaveLength(1);
  });

  test("go away when what they are about goes away", () => {
    const app = newApp();
    const gateway = newGateway({ waivers: [{ rule: "pool-overlap-vnet", reason: "x" }] }, app);
    gateway.node.validate();
    gateway.resource.addOverride("vpn_client_configuration.address_space", ["10.0.1.0/24"]);
    gateway.node.validate();
    expect(gateway.node.metadata.filter(({ type }) => type === "@cdktf/warn")).toEqual([]);
  });
});

describe("values known only at plan", () => {
  test("are postponed, listed, and become preconditions", () => {
    const app = newApp();
    const stack = newStack(app);
    const pool = new TerraformVariable(stack, "pool", { type: "list(string)" });
    const props = soundProps(stack);
    const gateway = new P2sVpnGateway(stack, "Vpn", {
      ...props,
      clients: { ...props.clients, addressPool: pool.listValue },
    });
    const { errors, notes } = validateAll(app);
    expect(errors).toEqual([]);
    expect(notes).toContain(
      "[network/Vpn] postponed: pool-overlap-vnet: waits for clientPool (var.pool); Terraform decides it at plan",
    );
    const messages = (
      block(gateway)["lifecycle"] as { precondition: { error_message: string }[] }
    ).precondition.map(({ error_message }) => error_message.split(":")[0]);
    expect(messages).toContain("pool-overlap-vnet");
  });

  test("a rule that the known members already break is decided", () => {
    const app = newApp();
    const props = soundProps(newStack());
    newGateway({ clients: { ...props.clients, addressPool: ["10.0.1.0/24", "${var.block}"] } }, app);
    expect(refusals(app)).toContain("pool-overlap-vnet");
  });

  test("with validations off, a broken rule leaves a precondition that fails", () => {
    const props = soundProps(newStack());
    const gateway = newGateway(
      { clients: { ...props.clients, addressPool: ["10.0.1.0/24"] } },
      newApp({ skipValidation: true }),
    );
    expect(block(gateway)["lifecycle"]).toMatchObject({
      precondition: expect.arrayContaining([
        {
          condition: '${terraform.workspace == ""}',
          error_message: expect.stringMatching(/^pool-overlap-vnet: /) as string,
        },
      ]) as unknown,
    });
  });

  test("preconditions of one's own stay beside ours, also when lifecycle is set later", () => {
    const props = soundProps(newStack());
    const gateway = newGateway({ clients: { ...props.clients, addressPool: ["${var.block}"] } });
    gateway.resource.lifecycle = {
      preventDestroy: true,
      precondition: [{ condition: "${var.ok}", errorMessage: "mine" }],
    };
    const { lifecycle } = block(gateway) as {
      lifecycle: { prevent_destroy: boolean; precondition: { error_message: string }[] };
    };
    expect(lifecycle.prevent_destroy).toBe(true);
    expect(lifecycle.precondition[0]?.error_message).toBe("mine");
    expect(lifecycle.precondition.length).toBeGreaterThan(1);
  });

  test("taking our preconditions out by an override refuses the stack", () => {
    const app = newApp();
    const props = soundProps(newStack());
    const gateway = newGateway({ clients: { ...props.clients, addressPool: ["${var.block}"] } }, app);
    gateway.resource.addOverride("lifecycle.precondition", []);
    expect(refusals(app)).toEqual(["preconditions-removed"]);
  });

  test("HCL output, in which terraform can't read preconditions, refuses the stack", () => {
    const app = newApp({ hclOutput: true });
    const props = soundProps(newStack());
    newGateway({ clients: { ...props.clients, addressPool: ["${var.block}"] } }, app);
    expect(refusals(app)).toEqual(["preconditions-in-hcl"]);
  });
});

describe("what is malformed throws where it is written", () => {
  test.each<[string, () => unknown, string]>([
    [
      "asOf",
      () => newGateway({ asOf: "22.11.2026" }),
      '"22.11.2026" is not a day; write it like "2026-11-22"',
    ],
    [
      "tenantId",
      () =>
        newGateway({
          clients: {
            tunnelType: "OpenVPN",
            addressPool: ["172.16.200.0/24"],
            authentication: { entraId: { tenantId: "{aaaabbbb-0000-cccc-1111-dddd2222eeee}" } },
          },
        }),
      '"{aaaabbbb-0000-cccc-1111-dddd2222eeee}" is not the GUID of an Entra ID tenant id; write "aaaabbbb-0000-cccc-1111-dddd2222eeee", without braces',
    ],
    [
      "atPlan of a literal",
      () => atPlan("VpnGw1AZ"),
      'atPlan("VpnGw1AZ") is known now; write "VpnGw1AZ" itself',
    ],
    [
      "a literal secret",
      () => Secret.fromToken("hunter2"),
      "a secret is a literal; take it from a sensitive variable (Secret.fromVariable) or a Key Vault secret (Secret.fromKeyVault)",
    ],
    [
      "a variable that is not sensitive",
      () => Secret.fromVariable(new TerraformVariable(newStack(), "radius", { type: "string" })),
      'variable "radius" holds a secret; make it with sensitive: true',
    ],
  ])("%s", (_, make, message) => {
    expect(make).toThrow(message);
  });
});

test("attributes for others", () => {
  const gateway = newGateway();
  const stack = TerraformStack.of(gateway);
  const { id, bgpAsn, publicIpAddresses } = gateway;
  new TerraformOutput(stack, "told", { value: { id, bgpAsn, publicIpAddresses } });
  expect((JSON.parse(Testing.synth(stack)) as { output: unknown }).output).toMatchInlineSnapshot(`
   {
     "told": {
       "value": {
         "bgpAsn": "\${azurerm_virtual_network_gateway.Vpn.bgp_settings[0].asn}",
         "id": "\${azurerm_virtual_network_gateway.Vpn.id}",
         "publicIpAddresses": [
           "\${azurerm_public_ip.Vpn_PublicIp_B7DFF6BA.ip_address}",
         ],
       },
     },
   }
  `);
  expect(gateway.clientPool).toEqual(["172.16.200.0/22"]);
});
