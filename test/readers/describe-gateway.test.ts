import { absent, deferred, known, type GatewayFacts } from "../../lib/domain/facts";
import { Configuration, type Block } from "../../lib/readers/configuration";
import { describeGateway } from "../../lib/readers/describe-gateway";

type Blocks = Readonly<Record<string, Block>>;

const network: Blocks = {
  "azurerm_virtual_network.hub": {
    name: "hub",
    location: "West Europe",
    address_space: ["10.0.0.0/16", "10.1.0.0/16"],
    dns_servers: ["10.0.0.4"],
  },
  "azurerm_subnet.gw": {
    name: "GatewaySubnet",
    virtual_network_name: "${azurerm_virtual_network.hub.name}",
    address_prefixes: ["10.0.255.0/27"],
  },
  "azurerm_public_ip.ip": { name: "pip", allocation_method: "Static", zones: ["1", "2", "3"] },
};

const gateway: Block = {
  name: "vpn",
  type: "Vpn",
  sku: "VpnGw1AZ",
  location: "West Europe",
  ip_configuration: [
    { public_ip_address_id: "${azurerm_public_ip.ip.id}", subnet_id: "${azurerm_subnet.gw.id}" },
  ],
  vpn_client_configuration: { address_space: ["172.16.0.0/24"] },
};

function describeBlock(changed: Block, around: Blocks = {}): GatewayFacts {
  const block = { ...gateway, ...changed };
  const blocks: Blocks = { ...network, "azurerm_virtual_network_gateway.vpn": block, ...around };
  const configuration = new Configuration({
    block: (address) => blocks[address],
    ofType: (type) =>
      Object.entries(blocks)
        .filter(([address]) => address.replace(/^data\./, "").startsWith(`${type}.`))
        .map(([address, one]) => ({ address, block: one })),
    local: () => undefined,
  });
  return describeGateway(configuration, "azurerm_virtual_network_gateway.vpn", block);
}

function client(changed: Block): Block {
  return { vpn_client_configuration: { address_space: ["172.16.0.0/24"], ...changed } };
}

const texts = (fact: unknown): unknown => JSON.parse(JSON.stringify(fact));

describe("facts of a gateway", () => {
  test.each<[string, Block, Blocks, Record<string, unknown>]>([
    ["its region by its programmatic name", {}, {}, { region: known("westeurope"), cloud: known("public") }],
    ["the cloud of its region", { location: "usgovvirginia" }, {}, { cloud: known("usgovernment") }],
    [
      "BGP by the name of azurerm 4",
      { enable_bgp: true },
      {},
      { bgp: known(true), bgpSettings: known(false) },
    ],
    ["BGP by the name of azurerm 5", { bgp_enabled: true }, {}, { bgp: known(true) }],
    [
      "no clients",
      { vpn_client_configuration: undefined },
      {},
      { pointToSite: known(false), clientPool: undefined },
    ],
    [
      "clients that depend on the plan",
      {
        vpn_client_configuration: undefined,
        dynamic: { vpn_client_configuration: { for_each: "${var.clients}" } },
      },
      {},
      { pointToSite: deferred("length(var.clients) > 0") },
    ],
    [
      "a nested block written alone",
      client({ vpn_client_protocols: ["OpenVPN"] }),
      {},
      { tunnels: known(["OpenVPN"]) },
    ],
    [
      "a nested block written as a list",
      { vpn_client_configuration: [{ address_space: ["172.16.0.0/24"] }] },
      {},
      { clientPoolWritten: known(["172.16.0.0/24"]) },
    ],
    [
      "text that is no block stays as written",
      client({ address_space: ["172.16.0.9/24", "nonsense"] }),
      {},
      { clientPoolWritten: known(["172.16.0.9/24", "nonsense"]), clientPool: known(["172.16.0.0/24"]) },
    ],
    [
      "authentication types as written",
      client({ vpn_auth_types: ["Radius"] }),
      {},
      { authentication: known(["Radius"]), radiusComplete: known(false) },
    ],
    [
      "authentication types by their settings",
      client({ root_certificate: [{ name: "r", public_cert_data: "x" }], aad_tenant: "t" }),
      {},
      { authenticationWritten: absent, authentication: known(["Certificate", "AAD"]) },
    ],
    [
      "a count of roots whose data is known at plan",
      client({ root_certificate: [{ name: "r", public_cert_data: "${var.data}" }] }),
      {},
      {
        rootCertificateCount: known(1),
        rootCertificateNames: known(["r"]),
        rootCertificates: { state: "partly", value: [] },
      },
    ],
    [
      "a count of roots known at plan",
      client({ dynamic: { root_certificate: { for_each: "${var.roots}" } } }),
      {},
      { rootCertificateCount: deferred("length(var.roots)") },
    ],
    [
      "the length of a literal secret, never the secret",
      client({ radius_server: [{ address: "10.0.0.4", secret: "hunter2", score: 30 }] }),
      {},
      { radiusSecretLengths: known([7]), radiusComplete: known(true) },
    ],
    [
      "RADIUS in azurerm's older arguments",
      client({ radius_server_address: "10.0.0.4" }),
      {},
      { radiusAddresses: known(["10.0.0.4"]), radiusComplete: known(false) },
    ],
  ])("%s", (_, changed, around, facts) => {
    expect(texts(describeBlock(changed, around))).toMatchObject(texts(facts) as object);
  });
});

describe("facts of what it refers to", () => {
  const peer: Blocks = {
    "azurerm_virtual_network.spoke": { name: "spoke", address_space: ["10.9.0.0/16"] },
    "azurerm_virtual_network_peering.there": {
      name: "there",
      virtual_network_name: "hub",
      remote_virtual_network_id: "${azurerm_virtual_network.spoke.id}",
      allow_gateway_transit: true,
    },
    "azurerm_virtual_network_peering.back": {
      name: "back",
      virtual_network_name: "${azurerm_virtual_network.spoke.name}",
      remote_virtual_network_id: "${azurerm_virtual_network.hub.id}",
      use_remote_gateways: true,
    },
  };
  const routes: Blocks = {
    "azurerm_route_table.rt": {
      name: "rt",
      bgp_route_propagation_enabled: false,
      route: [{ name: "all", address_prefix: "0.0.0.0/0", next_hop_type: "None" }],
    },
    "azurerm_route.more": {
      name: "more",
      route_table_name: "${azurerm_route_table.rt.name}",
      address_prefix: "10.0.0.0/8",
      next_hop_type: "VirtualAppliance",
    },
    "azurerm_subnet_route_table_association.a": {
      subnet_id: "${azurerm_subnet.gw.id}",
      route_table_id: "${azurerm_route_table.rt.id}",
    },
  };
  const routesAtPlan: Blocks = {
    ...routes,
    "azurerm_route_table.rt": { name: "rt", route: "${var.routes}" },
  };
  const site: Blocks = {
    "azurerm_local_network_gateway.office": {
      name: "office",
      address_space: ["192.168.0.0/24"],
      gateway_address: "203.0.113.1",
    },
    "azurerm_virtual_network_gateway_connection.c": {
      name: "c",
      type: "IPsec",
      virtual_network_gateway_id: "${azurerm_virtual_network_gateway.vpn.id}",
      local_network_gateway_id: "${azurerm_local_network_gateway.office.id}",
    },
  };

  test.each<[string, Block, Blocks, Record<string, unknown>]>([
    [
      "routes that are known only at plan, by the names that rules read",
      {},
      routesAtPlan,
      {
        gatewaySubnetRoutes: {
          state: "partly",
          value: [],
          expression:
            "concat(coalesce([for route in var.routes : { name = route.name, prefix = route.address_prefix, nextHop = route.next_hop_type }], []))",
        },
      },
    ],
    [
      "its subnet and network",
      {},
      {},
      {
        gatewaySubnetName: known("GatewaySubnet"),
        gatewaySubnetPrefixes: known(["10.0.255.0/27"]),
        networkSpace: known(["10.0.0.0/16", "10.1.0.0/16"]),
        networkPrefixCount: known(2),
        networkRegion: known("westeurope"),
        dnsServers: known(["10.0.0.4"]),
      },
    ],
    [
      "a subnet by its id",
      { ip_configuration: [{ subnet_id: "/subscriptions/x/virtualNetworks/v/subnets/wrong" }] },
      {},
      { gatewaySubnetName: known("wrong") },
    ],
    [
      "a subnet by an id known at plan",
      { ip_configuration: [{ subnet_id: "${var.subnet}" }] },
      {},
      { gatewaySubnetName: deferred('reverse(split("/", var.subnet))[0]') },
    ],
    [
      "a network that is looked up",
      {},
      {
        "azurerm_subnet.gw": {
          name: "GatewaySubnet",
          virtual_network_name: "${data.azurerm_virtual_network.h.name}",
        },
        "data.azurerm_virtual_network.h": { name: "h" },
      },
      { networkSpace: deferred("data.azurerm_virtual_network.h.address_space") },
    ],
    [
      "its public IP, with azurerm's defaults",
      {},
      {},
      {
        publicIpSkus: known([{ name: "pip", value: "Standard" }]),
        publicIpZones: known([{ name: "pip", value: ["1", "2", "3"] }]),
        ipConfigurationCount: known(1),
        ipConfigurationNames: known(["vnetGatewayConfig"]),
      },
    ],
    [
      "a public IP without zones",
      {},
      { "azurerm_public_ip.ip": { name: "pip", allocation_method: "Dynamic", sku: "Basic" } },
      {
        publicIpZones: known([{ name: "pip", value: [] }]),
        publicIpAllocations: known([{ name: "pip", value: "Dynamic" }]),
      },
    ],
    [
      "an ip configuration without a public IP",
      { ip_configuration: [{ name: "one", subnet_id: "${azurerm_subnet.gw.id}" }] },
      {},
      { ipConfigurationsWithoutPublicIp: known(["one"]) },
    ],
    [
      "as many ip configurations as the plan gives",
      { ip_configuration: undefined, dynamic: { ip_configuration: { for_each: "${var.ips}" } } },
      {},
      { ipConfigurationCount: deferred("length(var.ips)") },
    ],
    [
      "security groups of its subnet",
      {},
      {
        "azurerm_subnet_network_security_group_association.a": {
          subnet_id: "${azurerm_subnet.gw.id}",
          network_security_group_id: "${azurerm_network_security_group.nsg.id}",
        },
      },
      { gatewaySubnetSecurityGroups: known(["azurerm_network_security_group.nsg"]) },
    ],
    [
      "security groups in azurerm 5's argument",
      {},
      {
        "azurerm_subnet.gw": {
          name: "GatewaySubnet",
          virtual_network_name: "hub",
          network_security_group_id: "/x/networkSecurityGroups/nsg",
        },
      },
      { gatewaySubnetSecurityGroups: known(["nsg"]) },
    ],
    [
      "routes, written inside their table or beside it",
      {},
      routes,
      {
        gatewaySubnetBgpPropagation: known(false),
        gatewaySubnetRoutes: known([
          { name: "all", prefix: "0.0.0.0/0", nextHop: "None" },
          { name: "more", prefix: "10.0.0.0/8", nextHop: "VirtualAppliance" },
        ]),
      },
    ],
    [
      "peered networks",
      {},
      peer,
      {
        peeredSpaces: known([{ name: "spoke", value: "10.9.0.0/16" }]),
        peerings: known([
          {
            name: "there",
            allowGatewayTransit: true,
            useRemoteGateways: true,
            remoteHasGateway: false,
            remoteGatewayUses: 1,
          },
        ]),
      },
    ],
    [
      "sites behind connections",
      {},
      site,
      {
        onPremisesSpaces: known([{ name: "office", value: "192.168.0.0/24" }]),
        connections: known([
          {
            name: "c",
            type: "IPsec",
            bgp: false,
            site: { name: "office", addressSpace: ["192.168.0.0/24"], prefixes: 1, address: "203.0.113.1" },
          },
        ]),
      },
    ],
    [
      "other gateways on its subnet",
      {},
      { "azurerm_virtual_network_gateway.er": { ...gateway, name: "er", type: "ExpressRoute" } },
      { expressRoute: known(true), otherVpnGateways: known([]) },
    ],
  ])("%s", (_, changed, around, facts) => {
    expect(texts(describeBlock(changed, around))).toMatchObject(texts(facts) as object);
  });
});

describe("what a construct declares", () => {
  const declaring = (p2s: Block): GatewayFacts => describeBlock({ "//": { p2s }, sku: "VpnGw2AZ" });
  test.each<[string, Block, Record<string, unknown>]>([
    ["clients that are expected", { expectedClients: 400 }, { expectedClients: known(400) }],
    [
      "what runs, and what a change shows",
      { deployed: { sku: "VpnGw1AZ", tunnels: ["IkeV2"] } },
      { deployed: known({ sku: "VpnGw1AZ", tunnels: ["IkeV2"] }), changes: known(["sku"]) },
    ],
    [
      "networks elsewhere",
      {
        network: {
          peers: [{ name: "p", addressSpace: ["10.8.0.0/16"] }],
          onPremises: [{ name: "o", addressSpace: ["${var.o}"] }],
        },
      },
      {
        peeredSpaces: known([{ name: "p", value: "10.8.0.0/16" }]),
        onPremisesSpaces: { state: "partly", value: [], expression: "concat([var.o])" },
      },
    ],
  ])("%s", (_, declared, facts) => {
    expect(texts(declaring(declared))).toMatchObject(texts(facts) as object);
  });
});
