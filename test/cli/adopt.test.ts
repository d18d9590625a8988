import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { asArray, asBlock, type Block } from "../../lib/readers/configuration";
import { azureHolds, describeTerraform, inStack } from "../terraform/terraform";
import { compile } from "../types/compiler";
import { differences, gatewaysOf, runProgram } from "./adopted-program";
import { clients, file, folder, p2s, stack } from "./command";
import {
  armGateway,
  armIp,
  azapiState,
  certificates,
  corpRoot,
  entraId,
  everything,
  gatewayType,
  ipConfigurations,
  p2sGateway,
  printedByAz,
  radius,
  server,
  state,
  subnetId,
  tenant,
} from "./gateways-that-run";

jest.mock("../../lib/constructs/today", () => ({ today: () => "2026-11-22" }));

const fixtures = join(__dirname, "../fixtures");
const parsed = (...path: readonly string[]): Block =>
  asBlock(JSON.parse(readFileSync(join(...path), "utf8")));
const plans = readdirSync(join(fixtures, "plans")).filter(
  (name) => name.endsWith(".json") && name !== "create.json",
);
/** Values with `${` and `%{` as Terraform's JSON has them where they stand for themselves. */
const escaped = (values: Block): Block =>
  asBlock(JSON.parse(JSON.stringify(values).replace(/[$%](?=\{)/g, "$&$&")));

/** Stands in states where a value is sensitive. */
const hidden = "a value to hide";

interface Row {
  readonly json: unknown;
  /** The gateway that runs. */
  readonly source: Block;
  /** Arguments that come out otherwise or not at all; standard error names each that Azure did not choose. */
  readonly differs?: readonly string[];
}

// What a state has though nobody wrote it: left to Azure.
const chosen = ["bgp_settings[0]", "generation"];
const client = "vpn_client_configuration[0]";

const ofPlan = (name: string): Row => {
  const json = parsed(fixtures, "plans", name);
  const changes = asArray(json["resource_changes"]).map(asBlock);
  const { change } = asBlock(changes.find(({ type }) => type === gatewayType));
  return { json, source: asBlock(asBlock(change)["before"]), differs: chosen };
};
const ofStack = (json: Block, more: Partial<Row> = {}): Row => ({
  json,
  source: gatewaysOf(json)["Vpn"] ?? {},
  ...more,
});
const ofState = (source: Block, more: Partial<Row> = {}, sensitive: Block = {}): Row => ({
  json: state(source, sensitive),
  source: escaped(source),
  ...more,
});
const rows: Record<string, Row> = {
  ...Object.fromEntries(plans.map((name) => [`the plan ${name}`, ofPlan(name)])),
  ...Object.fromEntries(
    ["certificate", "entra-id", "radius"].map((name) => [
      `the stack of examples/${name}.ts`,
      ofStack(parsed(__dirname, "../../examples/expected", `${name}.tf.json`)),
    ]),
  ),
  "a stack with every argument": ofStack(
    asBlock(stack({ ...everything, tags: { odd: "$${x} %%{y}" }, lifecycle: { prevent_destroy: true } })),
  ),
  "a stack with references": ofStack(
    asBlock(
      stack({
        sku: "${var.sku}",
        active_active: "${var.both}",
        tags: "${var.tags}",
        custom_route: { address_prefixes: "${var.routes}" },
        vpn_client_configuration: clients({
          address_space: "${var.pool}",
          aad_tenant: "https://login.microsoftonline.com/${var.tenant}",
          aad_issuer: "https://sts.windows.net/${var.tenant}/",
        }),
      }),
    ),
  ),
  "a state with every argument": ofState(everything, { differs: ["generation"] }),
  "a tenant URL with a slash at its end": ofState(
    p2sGateway({ ...entraId, aad_tenant: `https://login.microsoftonline.com/${tenant}/` }),
  ),
  "an issuer without its slash": ofState(
    p2sGateway({ ...entraId, aad_issuer: `https://sts.windows.net/${tenant}` }),
  ),
  "a tenant id in upper case": ofState(
    p2sGateway({
      ...entraId,
      aad_tenant: `https://login.microsoftonline.com/${tenant.toUpperCase()}`,
      aad_issuer: `https://sts.windows.net/${tenant.toUpperCase()}/`,
    }),
  ),
  "an audience that is no GUID": ofState(p2sGateway({ ...entraId, aad_audience: "api://vpn" })),
  "a tenant of another cloud than the region's": ofState(
    p2sGateway({ ...entraId, aad_tenant: `https://login.microsoftonline.us/${tenant}` }),
  ),
  "the cloud of its region": ofState(
    p2sGateway(
      { ...entraId, aad_tenant: `https://login.microsoftonline.us/${tenant}` },
      { location: "usgovvirginia" },
    ),
  ),
  "Entra ID settings that are left over": ofState(
    p2sGateway({ ...entraId, ...certificates, vpn_auth_types: ["Certificate"] }),
  ),
  "a RADIUS secret that is sensitive": ofState(
    p2sGateway(radius),
    { differs: [`${client}.radius_server[0].secret`] },
    { vpn_client_configuration: [{ radius_server: [{ secret: true }] }] },
  ),
  "two RADIUS servers": ofState(
    p2sGateway({ ...radius, radius_server: [server, { ...server, address: "10.0.1.5", score: 30 }] }),
    { differs: [`${client}.radius_server[0].secret`, `${client}.radius_server[1].secret`] },
  ),
  "a RADIUS server of the two arguments of old": ofState(
    p2sGateway({
      vpn_auth_types: ["Radius"],
      radius_server_address: "10.0.1.4",
      radius_server_secret: server.secret,
    }),
    { differs: [`${client}.radius_server_address`, `${client}.radius_server_secret`] },
  ),
  "root data that is no certificate, wrapped, and a thumbprint in lower case": ofState(
    p2sGateway({
      ...certificates,
      root_certificate: [
        { name: "wrapped", public_cert_data: corpRoot.replace(/.{64}/g, "$&\n") },
        { name: "broken", public_cert_data: "AAAA" },
      ],
      revoked_certificate: [{ name: "anna", thumbprint: "0123456789abcdef0123456789abcdef01234567" }],
    }),
  ),
  "tunnel types the portal does not offer together": ofState(
    p2sGateway({ ...certificates, vpn_client_protocols: ["OpenVPN", "SSTP", "IkeV2"] }),
  ),
  "tunnel types of which one alone goes with the authentication": ofState(
    p2sGateway({ ...entraId, vpn_client_protocols: ["SSTP", "OpenVPN", "IkeV2"] }),
  ),
  "SSTP and OpenVPN with RADIUS": ofState(
    p2sGateway({ ...radius, vpn_client_protocols: ["SSTP", "OpenVPN"] }),
    { differs: [`${client}.radius_server[0].secret`] },
  ),
  "no tunnel types": ofState(p2sGateway({ ...certificates, vpn_client_protocols: null }), {
    differs: [`${client}.vpn_client_protocols`],
  }),
  "a Basic gateway without a public IP of its own": ofState(
    p2sGateway(
      { ...certificates, vpn_client_protocols: ["SSTP"] },
      { sku: "Basic", ip_configuration: [{ name: "default", subnet_id: subnetId }] },
    ),
  ),
  "a SKU nobody knows": ofState(p2sGateway(certificates, { sku: "VpnGw9AZ" }), { differs: ["sku"] }),
  "a SKU nobody knows, with SSTP": ofState(
    p2sGateway({ ...certificates, vpn_client_protocols: ["SSTP"] }, { sku: "VpnGw9AZ" }),
    { differs: ["sku"] },
  ),
  "a RADIUS server that both ways tell of": ofState(
    p2sGateway({ ...radius, radius_server_address: server.address, radius_server_secret: server.secret }),
    {
      differs: [
        `${client}.radius_server[0].secret`,
        `${client}.radius_server_address`,
        `${client}.radius_server_secret`,
      ],
    },
  ),
  "tags that are sensitive": ofState(
    p2sGateway(certificates, { tags: { env: hidden } }),
    { differs: ["tags"] },
    { tags: true },
  ),
  "root certificates of a set that is sensitive": ofState(
    p2sGateway({ ...certificates, root_certificate: [{ name: hidden, public_cert_data: hidden }] }),
    { differs: [`${client}.root_certificate[0].name`, `${client}.root_certificate[0].public_cert_data`] },
    { vpn_client_configuration: [{ root_certificate: true }] },
  ),
  "clients that are sensitive": ofState(
    p2sGateway({ ...certificates, address_space: [hidden] }),
    {
      differs: [
        `${client}.address_space`,
        `${client}.vpn_client_protocols`,
        `${client}.vpn_auth_types`,
        `${client}.root_certificate[0].name`,
        `${client}.root_certificate[0].public_cert_data`,
      ],
    },
    { vpn_client_configuration: true },
  ),
  "an Entra ID issuer that is sensitive": ofState(
    p2sGateway({ ...entraId, aad_issuer: hidden }),
    { differs: [`${client}.aad_issuer`] },
    { vpn_client_configuration: [{ aad_issuer: true }] },
  ),
  "names of ip configurations that are sensitive": ofState(
    p2sGateway(certificates, { ip_configuration: ipConfigurations(hidden) }),
    { differs: ["ip_configuration[0].name"] },
    { ip_configuration: [{ name: true }] },
  ),
  "a SKU and a generation that are sensitive, with SSTP": ofState(
    p2sGateway(
      { ...certificates, vpn_client_protocols: ["SSTP"] },
      { sku: "VpnGw4AZ", generation: "Generation2" },
    ),
    { differs: ["sku", "generation"] },
    { sku: true, generation: true },
  ),
  "what can be left out, where it is sensitive": ofState(
    p2sGateway(certificates, {
      active_active: false,
      edge_zone: hidden,
      custom_route: [{ address_prefixes: [hidden] }],
      enable_bgp: true,
      bgp_settings: [
        { asn: 65010, peering_addresses: [{ ip_configuration_name: "default", apipa_addresses: [hidden] }] },
      ],
    }),
    {
      differs: [
        "edge_zone",
        "custom_route[0].address_prefixes",
        "bgp_settings[0].asn",
        "bgp_settings[0].peering_addresses[0].apipa_addresses",
      ],
    },
    {
      edge_zone: true,
      custom_route: true,
      bgp_settings: [{ asn: true, peering_addresses: [{ apipa_addresses: true }] }],
    },
  ),
  "an argument of a newer provider": ofState(p2sGateway(certificates, { resiliency: "High" }), {
    differs: ["resiliency"],
  }),
  "what az network vnet-gateway list prints": {
    json: asArray(JSON.parse(readFileSync(join(fixtures, "arm/az-list.json"), "utf8"))),
    source: p2sGateway(
      {
        vpn_auth_types: ["Radius"],
        radius_server: [{ ...server, score: 30 }],
        vpn_client_protocols: ["SSTP", "OpenVPN"],
        address_space: ["172.16.200.0/22"],
      },
      {
        sku: "VpnGw1",
        ip_configuration: [{ ...ipConfigurations("default")[0], public_ip_address_id: armIp }],
      },
    ),
    differs: [`${client}.radius_server[0].secret`],
  },
  "a template that Bicep built, whose ids only a deployment knows": {
    json: parsed(fixtures, "arm/bicep-modules.json"),
    source: p2sGateway(
      {
        vpn_client_protocols: ["OpenVPN"],
        vpn_auth_types: ["AAD"],
        address_space: ["10.0.4.0/24"],
        aad_tenant: entraId.aad_tenant,
      },
      { name: "vpn-weu" },
    ),
    differs: [
      "resource_group_name",
      "ip_configuration[0].subnet_id",
      "ip_configuration[0].public_ip_address_id",
      `${client}.aad_tenant`,
    ],
  },
  "what the REST API shows, with every property": {
    json: armGateway,
    source: {
      ...everything,
      ip_configuration: ipConfigurations("one"),
      active_active: false,
      timeouts: null,
      vpn_client_configuration: asArray(everything["vpn_client_configuration"]).map((one) => ({
        ...asBlock(one),
        root_certificate: certificates.root_certificate,
        revoked_certificate: [],
      })),
      tags: { env: "prod" },
    },
    differs: ["generation"],
  },
  "a gateway of the AzAPI provider in a state": {
    json: azapiState,
    source: p2sGateway(certificates),
  },
};
const names = Object.keys(rows);
interface Adopted {
  readonly out: string;
  readonly error: string;
  /** What was printed, with what standard error says to write where rules refuse it. */
  readonly program: string;
}
const texts = new Map<string, Adopted>();

beforeAll(async () => {
  for (const [name, { json }] of Object.entries(rows)) {
    const { code, out, error } = await p2s(["adopt", file("source.json", json as object)]);
    if (code !== 0) throw new Error(`${name}: ${error}`);
    const accepted = [...error.replace(/\s+/g, " ").matchAll(/accept (.*?) among the props/g)];
    const excuses = accepted.map(([, excuse]) => `      ${excuse},\n`).join("");
    texts.set(name, { out, error, program: out.replace(/^ {6}sku: /m, `${excuses}$&`) });
  }
});
const adopted = (name: string): Adopted => {
  const found = texts.get(name);
  if (found === undefined) throw new Error(`nothing was adopted from ${name}`);
  return found;
};

describe.each(names)("adopted from %s, a program", (name) => {
  test("synthesizes the gateway that runs", () => {
    const { program, error } = adopted(name);
    const { stack: made, told, isRefused } = runProgram(program);
    const { source, differs = [] } = rows[name] as Row;
    const [gateway] = Object.values(gatewaysOf(made));
    const found = differences(source, gateway);
    expect([...found].sort()).toEqual([...differs].sort());
    for (const path of differs.filter((one) => !chosen.includes(one)))
      expect(error).toContain(path.split(".").at(-1));
    expect([isRefused, told.filter((line) => line.includes("waiver-unused"))]).toEqual([false, []]);
  });
});

test("every program type-checks", () => {
  const programs = names.map((name, index) => [`adopted-${index}.ts`, adopted(name).program] as const);
  const complaints = compile(Object.fromEntries(programs));
  expect(complaints.map((one) => ({ ...one, file: names[parseInt(one.file.slice(8))] }))).toEqual([]);
});

test("every program is formatted as prettier does", () => {
  const place = folder();
  for (const [index, name] of names.entries()) writeFileSync(join(place, `${index}.ts`), adopted(name).out);
  const prettier = require.resolve("prettier/bin/prettier.cjs");
  const { status, stdout } = spawnSync(
    process.execPath,
    [prettier, "--no-config", "--print-width", "110", "--list-different", place],
    { encoding: "utf8" },
  );
  expect([status, stdout]).toEqual([0, ""]);
});

test("every program ends as the examples do", () => {
  const tail = (program: string): string => program.slice(program.indexOf("const app = new App();"));
  const example = readFileSync(join(__dirname, "../../examples/certificate.ts"), "utf8");
  for (const name of names) expect(tail(adopted(name).program)).toBe(tail(example));
});

test("nothing secret and nothing unseen is written, and what is said fits 80 columns", () => {
  for (const name of names) {
    const { program, error } = adopted(name);
    expect(program + error).not.toContain(server.secret);
    expect(program + error).not.toContain(hidden);
    expect(program + error).not.toMatch(/\p{Cf}/u);
    expect(error.split("\n").filter((line) => line.length > 80 && !line.startsWith("/"))).toEqual([]);
  }
});

test("standard error says what became of a gateway", () => {
  expect(adopted("a RADIUS server of the two arguments of old").error).toMatchInlineSnapshot(`
   "azurerm_virtual_network_gateway.Vpn
     address   stays azurerm_virtual_network_gateway.Vpn. In the same state, bring
               along what else it holds, or Terraform deletes that.
     asked     vpn_client_configuration.radius_server_secret: secrets are not
               written out; the variable radius_secret asks for it
     changed   vpn_client_configuration.radius_server_address: becomes a
               radius_server, with its secret and a score of 30
   "
  `);
  expect(adopted("a tenant URL with a slash at its end").error).toMatchInlineSnapshot(`
   "azurerm_virtual_network_gateway.Vpn
     address   stays azurerm_virtual_network_gateway.Vpn. In the same state, bring
               along what else it holds, or Terraform deletes that.
     kept      vpn_client_configuration.aad_tenant: set on the resource, since the
               props write it otherwise
   "
  `);
});

test("standard error names what azurerm has no argument for", () => {
  const { error } = adopted("what the REST API shows, with every property");
  expect(error).toContain("left out  adminState: azurerm has no argument for it");
});

test("what stands around a gateway is declared, unless it is sensitive", async () => {
  const around = {
    hub: {
      type: "azurerm_virtual_network",
      values: {
        id: subnetId.replace(/\/subnets.*/, ""),
        name: "hub",
        address_space: ["10.7.0.0/16"],
        dns_servers: ["10.7.0.4"],
      },
    },
    gateway: {
      type: "azurerm_subnet",
      values: {
        id: subnetId,
        name: "GatewaySubnet",
        virtual_network_name: "hub",
        address_prefixes: ["10.7.255.0/27"],
      },
    },
  };
  const json = (sensitive: Block): string => {
    const both = state(p2sGateway(certificates));
    const root = asBlock(asBlock(both["values"])["root_module"]);
    const others = Object.entries(around).map(([name, { type, values }]) => ({
      address: `${type}.${name}`,
      mode: "managed",
      type,
      name,
      values,
      sensitive_values: sensitive,
    }));
    return JSON.stringify({
      ...both,
      values: { root_module: { resources: [...asArray(root["resources"]), ...others] } },
    });
  };
  const shown = await p2s(["adopt", "-"], json({}));
  expect(shown.out).toContain('addressSpace: ["10.7.0.0/16"]');
  expect(shown.out).toContain('gatewaySubnetPrefixes: ["10.7.255.0/27"]');
  expect(shown.out).toContain('dnsServers: ["10.7.0.4"]');
  const sensitive = { address_space: true, dns_servers: true, address_prefixes: true };
  const { out, error } = await p2s(["adopt", "-"], json(sensitive));
  expect(out + error).not.toContain("10.7.");
});

test("what refuses the gateway where it stands and not its program is told, and needs no excuse", async () => {
  const natRules = [
    { name: "nat", properties: { type: "Static", internalMappings: [], externalMappings: [] } },
  ];
  const { error } = await p2s(
    ["adopt", "-"],
    JSON.stringify({ ...armGateway, properties: { ...asBlock(armGateway["properties"]), natRules } }),
  );
  expect(error).toContain("finding   error nat-no-apipa");
  expect(error).not.toContain('rule: "nat-no-apipa"');
});

test("an AzAPI body may be JSON text, and parts of it sensitive", async () => {
  const root = asBlock(asBlock(azapiState["values"])["root_module"]);
  const [one] = asArray(root["resources"]).map(asBlock);
  const values = asBlock(one?.["values"]);
  const adoptWith = async (more: Block, sensitive: Block): Promise<string> => {
    const resource = { ...one, values: { ...values, ...more }, sensitive_values: sensitive };
    const json = { ...azapiState, values: { root_module: { resources: [resource] } } };
    return (await p2s(["adopt", "-"], JSON.stringify(json))).out;
  };
  const plain = await adoptWith({}, {});
  expect(plain).toContain('addressPool: ["172.16.200.0/24"]');
  expect(await adoptWith({ body: JSON.stringify(values["body"]) }, {})).toBe(plain);
  const marks = { body: { properties: { vpnClientConfiguration: { vpnClientAddressPool: true } } } };
  const out = await adoptWith({}, marks);
  expect(out).not.toContain("172.16.200.0/24");
  expect(out).toContain("addressPool: clientPool.listValue");
});

test("what a construct declared is declared again", async () => {
  const declared = {
    deployed: { sku: "VpnGw1AZ", generation: "Generation1", tunnels: ["OpenVPN"], ipv6: false },
    expectedClients: 10,
    clientOperatingSystems: ["macOS"],
    reachedResources: 5,
    network: {
      addressSpace: ["10.0.0.0/16"],
      gatewaySubnetPrefixes: "${var.prefixes}",
      peers: [{ name: "spoke", addressSpace: ["10.1.0.0/16"] }],
      expressRoute: true,
      dnsForwards: true,
    },
    publicIps: [{ id: "${azurerm_public_ip.Ip.id}", sku: "Standard", allocation: "Static", zones: ["1"] }],
    waivers: [{ rule: "pool-min-size", reason: "a test", until: "2027-01-31" }],
    relax: { "openvpn-no-radius": "a test" },
  };
  const { out } = await p2s(["adopt", "-"], JSON.stringify(stack({}, declared)));
  const [gateway] = Object.values(gatewaysOf(runProgram(out).stack));
  expect(asBlock(gateway?.["//"])["p2s"]).toEqual(declared);
});

test("a lifecycle is kept, the construct's own preconditions are written anew, others are named", async () => {
  const precondition = (text: string): Block => ({ condition: "${true}", error_message: text });
  const source = (...texts: readonly string[]): string =>
    JSON.stringify(
      stack({
        lifecycle: {
          prevent_destroy: true,
          ignore_changes: ["tags"],
          precondition: texts.map(precondition),
        },
      }),
    );
  const mine = await p2s(["adopt", "-"], source("pool-min-size: x"));
  expect(mine.out).toContain('lifecycle: { preventDestroy: true, ignoreChanges: ["tags"] }');
  expect(mine.error).not.toContain("lifecycle");
  expect((await p2s(["adopt", "-"], source("another"))).error).toContain("lifecycle.precondition: not");
});

describe("the Terraform address", () => {
  const instance = (address: string): unknown => state(p2sGateway(certificates), {}, address);
  const instances = (...addresses: readonly string[]): unknown => {
    const [one] = asArray(asBlock(asBlock(state(p2sGateway(radius))["values"])["root_module"])["resources"]);
    const resources = addresses.map((address) => ({ ...asBlock(one), address }));
    return { format_version: "1.0", values: { root_module: { resources } } };
  };
  const made = async (json: unknown): Promise<Block> =>
    runProgram((await p2s(["adopt", "-"], JSON.stringify(json))).out).stack;
  const at = `${gatewayType}.`;
  const rows: Record<string, readonly [address: string, name: string, movedFrom?: string]> = {
    "stays in the root module": [`${at}vpn`, "vpn"],
    "stays with a dash and an underscore": [`${at}vpn-hub_1`, "vpn-hub_1"],
    "moves out of a module": [`module.hub.${at}vpn`, "vpn", `module.hub.${at}vpn`],
    "moves from a key": [`${at}vpn["weu"]`, "vpn_weu", `${at}vpn["weu"]`],
    "moves from a count": [`${at}vpn[0]`, "vpn_0", `${at}vpn[0]`],
    "moves from a name that cdktf leaves out": [`${at}Default`, "Default2", `${at}Default`],
    "moves from the name of another construct": [`${at}azurerm`, "azurerm2", `${at}azurerm`],
    "is found behind a key that looks like one": [
      `module.hub["${at}x"].${at}vpn`,
      "vpn",
      `module.hub["${at}x"].${at}vpn`,
    ],
  };
  test.each(Object.entries(rows))("%s", async (_, [address, name, movedFrom]) => {
    const stack = await made(instance(address));
    expect(Object.keys(gatewaysOf(stack))).toEqual([name]);
    expect(stack["moved"]).toEqual(movedFrom && [{ from: movedFrom, to: `${at}${name}` }]);
    expect(stack["import"]).toBeUndefined();
  });

  test("stays where an instance that moves would take its name", async () => {
    const stack = await made(instances(`${at}vpn[0]`, `${at}vpn_0`, `module.hub.${at}vpn_0`));
    expect(stack["moved"]).toEqual([
      { from: `${at}vpn[0]`, to: `${at}vpn_02` },
      { from: `module.hub.${at}vpn_0`, to: `${at}vpn_03` },
    ]);
  });

  test("leaves the ids of variables alone", async () => {
    const stack = await made(state(p2sGateway(radius), {}, `${at}radius_secret`));
    expect(Object.keys(asBlock(stack["variable"]))).toEqual(["radius_secret_2"]);
  });

  test("is new for what Terraform does not know, and imported", async () => {
    const stack = await made(armGateway);
    expect(stack["import"]).toEqual([{ id: armGateway["id"], to: `${at}Vpn` }]);
    expect((await made(azapiState))["import"]).toEqual([{ id: armGateway["id"], to: `${at}vpn` }]);
  });

  test("is one for each of two gateways of a name, with variables of their own", async () => {
    const stack = await made(instances(`${at}Vpn`, `module.hub.${at}Vpn`));
    expect(Object.keys(gatewaysOf(stack))).toEqual(["Vpn", "Vpn2"]);
    expect(stack["moved"]).toEqual([{ from: `module.hub.${at}Vpn`, to: `${at}Vpn2` }]);
    expect(Object.keys(asBlock(stack["variable"])).sort()).toEqual([
      "gateway2_radius_secret",
      "radius_secret",
    ]);
  });
});

describe("what is not adopted", () => {
  const refused: Record<string, readonly [json: unknown, words: string]> = {
    "a gateway that a plan only makes": [parsed(fixtures, "plans/create.json"), "does not run yet"],
    "an ExpressRoute gateway": [
      state(p2sGateway(certificates, { type: "ExpressRoute" })),
      "is no VPN gateway but of type ExpressRoute",
    ],
    "a gateway without clients": [
      state(p2sGateway({}, { vpn_client_configuration: [] })),
      "has no point-to-site settings",
    ],
    "clients without a way to authenticate": [
      state(p2sGateway({ vpn_auth_types: null })),
      "tells of no certificates, RADIUS or Entra ID",
    ],
    "clients that only a deployment knows": [
      {
        $schema: "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#",
        parameters: { clients: { type: "object" } },
        resources: [
          {
            type: "Microsoft.Network/virtualNetworkGateways",
            name: "vpn",
            properties: { gatewayType: "Vpn", vpnClientConfiguration: "[parameters('clients')]" },
          },
        ],
      },
      "has point-to-site settings that are known only to the deployment",
    ],
    "clients in a dynamic block": [
      stack({
        vpn_client_configuration: undefined,
        dynamic: { vpn_client_configuration: { for_each: "${var.clients}", content: clients() } },
      }),
      "known only at plan",
    ],
    "a file without gateways": [{ terraform: {} }, "has no point-to-site gateway to adopt"],
    "JSON that nobody knows": [{ name: "x" }, "is none of what p2s reads"],
    "no JSON": ["vpn", "is no JSON"],
  };
  test.each(Object.entries(refused))("%s, in lines that say why", async (_, [json, words]) => {
    const source = file("source.json", typeof json === "string" ? json : (json as object));
    const { code, out, error } = await p2s(["adopt", source]);
    expect([code, out]).toEqual([2, ""]);
    expect(error).toMatch(/^(p2s: [^\n]+\n)+$/);
    expect(error).toContain(words);
  });

  test("a name that moves the cursor moves nothing", async () => {
    const json = JSON.stringify(
      state(p2sGateway(certificates), {}, `module.x["\u001b[2J"].${gatewayType}.vpn`),
    );
    const { out, error } = await p2s(["adopt", "-"], json);
    expect(out + error).not.toContain("\u001b");
  });
});

describe("the command", () => {
  const source = (): string => file("state.json", state(p2sGateway(certificates)));
  const faults: Record<string, readonly [readonly string[], string]> = {
    "without a file": [[], "adopt needs a file"],
    "with two files": [["a.json", "b.json"], '"b.json" is too much'],
    "with a file that is not there": [["nowhere.json"], "nowhere.json is not there"],
    "with a folder": [[__dirname], "is a folder"],
    "with an option nobody knows": [["--outptu", "x"], 'Did you mean "--output"?'],
    "onto a file that is there": [[source(), "-o", source()], "is there already"],
    "into a folder that is not there": [[source(), "-o", join(folder(), "x/main.ts")], "is not there"],
  };
  test.each(Object.entries(faults))("%s is refused in one line", async (_, [args, words]) => {
    const { code, error } = await p2s(["adopt", ...args]);
    expect([code, error]).toEqual([2, expect.stringMatching(/^p2s: [^\n]+\n$/)]);
    expect(error).toContain(words);
  });

  test("writes the file it is given, and prints nothing then", async () => {
    const target = join(folder(), "main.ts");
    const { code, out } = await p2s(["adopt", source(), "-o", target]);
    expect([code, out]).toEqual([0, ""]);
    expect(readFileSync(target, "utf8")).toContain('new P2sVpnGateway(this, "Vpn", {');
  });

  test("explains itself within 80 columns", async () => {
    const { out } = await p2s(["adopt", "--help"]);
    expect(out.split("\n").filter((line) => line.length > 80)).toEqual([]);
  });
});

describeTerraform("a plan of the adopted program", () => {
  const provider = {
    terraform: { required_providers: { azurerm: { source: "hashicorp/azurerm", version: "4.55.0" } } },
    provider: { azurerm: [{ features: [{}] }] },
  };
  const deployed = { ...p2sGateway({ ...certificates, ...entraId, vpn_client_protocols: ["OpenVPN"] }) };
  const all = escaped(everything);
  const rows: Record<string, Block> = {
    "changes nothing about a gateway with one ip configuration": { Vpn: deployed },
    "changes nothing about a gateway with every argument": { Vpn: all },
    "moves an instance, and changes nothing": { Vpn: { ...deployed, for_each: '${toset(["weu"])}' } },
  };
  test.each(Object.entries(rows))("%s", async (_, gateways) => {
    const terraform = inStack({ ...provider, resource: { [gatewayType]: gateways } });
    await terraform.init();
    expect((await terraform.apply()).errors).toEqual([]);
    const before = await (await terraform.plan()).planJson();
    const { out, error } = await p2s(["adopt", "-"], JSON.stringify(before));
    expect(error).toContain("address");
    const { stack } = runProgram(out);
    writeFileSync(join(terraform.directory, "main.tf.json"), JSON.stringify({ ...stack, ...provider }));
    const plan = await terraform.plan();
    expect(plan.errors).toEqual([]);
    const { resource_changes: changes = [] } = await plan.planJson();
    expect(changes.map(({ address, change }) => [address, change.actions])).toEqual([
      [`${gatewayType}.${Object.keys(gatewaysOf(stack))[0] ?? ""}`, ["no-op"]],
    ]);
  });

  test("imports a gateway that only Azure knows, and changes nothing", async () => {
    await azureHolds({ [`${gatewayType}.vpn-weu`]: p2sGateway(certificates) });
    const { out } = await p2s(["adopt", "-"], JSON.stringify(printedByAz));
    const terraform = inStack({ ...runProgram(out).stack, ...provider });
    await terraform.init();
    const plan = await terraform.plan();
    expect(plan.errors).toEqual([]);
    const { resource_changes: changes } = await plan.planJson();
    expect(changes).toMatchObject([{ address: `${gatewayType}.Vpn`, change: { actions: ["no-op"] } }]);
  });
});
