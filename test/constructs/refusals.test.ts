import { readFileSync } from "node:fs";
import { join } from "node:path";
import { App, TerraformStack } from "cdktf";
import { P2sVpnGateway } from "../../lib/constructs/p2s-vpn-gateway";
import type { P2sVpnGatewayProps } from "../../lib/constructs/props";
import { Secret } from "../../lib/constructs/secret";
import { RootCertificate } from "../../lib/domain/root-certificate";
import { skus, type Generation, type Sku } from "../../lib/domain/sku";
import { tunnelProtocols, type TunnelType } from "../../lib/domain/tunnel-type";
import { catalogue } from "../../lib/rules/catalogue";
import { compile } from "../types/compiler";

/** The rules that the compiler knows, as its table names them. */
const refusable = [
  ...readFileSync(join(__dirname, "../../lib/constructs/refusals.ts"), "utf8").matchAll(
    /^ {2}"([a-z0-9-]+)": \{$/gm,
  ),
].map(([, id = ""]) => id);

test("the compiler refuses by rules of the catalogue, and only what is an error there", () => {
  const errors = catalogue.filter(({ severity }) => severity === "error").map(({ id }) => id);
  expect(refusable.length).toBeGreaterThan(0);
  expect(errors).toEqual(expect.arrayContaining(refusable));
});

/** What a gateway has that the compiler judges; the rest is the same for all. */
interface Shape {
  readonly sku?: Sku;
  readonly tunnelType?: TunnelType;
  readonly authentication?: readonly (keyof typeof ways)[];
  readonly generation?: Generation;
  readonly activeActive?: boolean;
  readonly bgp?: object;
  readonly deployed?: { readonly sku: Sku; readonly tunnelType?: TunnelType };
}

const root = RootCertificate.fromFile("root", join(__dirname, "../fixtures/certificates/ca.pem"));
const secret = Secret.fromToken("${var.secret}");
const ways = {
  certificate: { roots: [root] },
  radius: { servers: [{ address: "10.0.0.4", secret }] },
  entraId: { tenantId: "2a1bd9d2-7b1c-4d3c-8d5e-0f6a7b8c9d0e" },
};
const sets: NonNullable<Shape["authentication"]>[] = [
  ["certificate"],
  ["radius"],
  ["entraId"],
  ["certificate", "radius"],
  ["certificate", "entraId"],
  ["radius", "entraId"],
  ["certificate", "radius", "entraId"],
];
const tunnelTypes = Object.keys(tunnelProtocols) as TunnelType[];
const generations = ["Generation1", "Generation2"] as const;
const sku = "VpnGw1AZ";

const shapes: Readonly<Record<string, readonly Shape[]>> = {
  "each tunnel type with each set of authentication types": tunnelTypes.flatMap((tunnelType) =>
    sets.map((authentication) => ({ tunnelType, authentication })),
  ),
  "the same on Basic": tunnelTypes.flatMap((tunnelType) =>
    sets.map((authentication) => ({ sku: "Basic", tunnelType, authentication })),
  ),
  "each tunnel type after each": tunnelTypes.flatMap((tunnelType) =>
    tunnelTypes.map((before) => ({ tunnelType, deployed: { sku, tunnelType: before } })),
  ),
  "each SKU, new": skus.map((one) => ({ sku: one })),
  "each SKU after each": skus.flatMap((one) =>
    skus.map((before) => ({ sku: one, deployed: { sku: before } })),
  ),
  "each SKU in each generation": skus.flatMap((one) =>
    generations.map((generation) => ({ sku: one, generation })),
  ),
  "each SKU in each generation, deployed": skus.flatMap((one) =>
    generations.map((generation) => ({ sku: one, generation, deployed: { sku: one } })),
  ),
  "each SKU with active-active, with BGP, without": skus.flatMap((one) => [
    { sku: one, activeActive: true },
    { sku: one, activeActive: false },
    { sku: one, bgp: {} },
  ]),
};

function props({
  tunnelType = "OpenVPN",
  authentication = ["certificate"],
  ...rest
}: Shape): P2sVpnGatewayProps {
  return {
    name: "vpn-weu",
    resourceGroupName: "rg-network",
    location: "westeurope",
    network: { gatewaySubnetId: "subnet-id" },
    sku,
    ...rest,
    clients: {
      tunnelType,
      addressPool: ["172.16.200.0/22"],
      authentication: Object.fromEntries(authentication.map((way) => [way, ways[way]])),
    },
    asOf: "2026-12-01",
  };
}

/** Each shape as a person would write it, a line each, below what the lines refer to. */
function program(all: readonly Shape[]): string {
  const names = new Map<unknown, string>([
    [root, "<root>"],
    [secret, "<secret>"],
  ]);
  const written = all.map((shape) =>
    JSON.stringify(props(shape), (_, value: unknown) => names.get(value) ?? value).replace(
      /"<(\w+)>"/g,
      "$1",
    ),
  );
  return [
    ...written.map((text) => `new P2sVpnGateway(scope, "Vpn", ${text});`),
    'import type { Construct } from "constructs";',
    'import { P2sVpnGateway } from "../../lib/constructs/p2s-vpn-gateway";',
    'import type { Secret } from "../../lib/constructs/secret";',
    'import type { RootCertificate } from "../../lib/domain/root-certificate";',
    "declare const scope: Construct, root: RootCertificate, secret: Secret;",
  ].join("\n");
}

const complaints = compile(
  Object.fromEntries(Object.entries(shapes).map(([name, all]) => [`${name}.ts`, program(all)])),
);

describe("the compiler and synth refuse the same", () => {
  test.each(Object.entries(shapes))("%s", (name, all) => {
    const stack = new TerraformStack(new App(), "stack");
    const gateways = all.map((shape, index) => new P2sVpnGateway(stack, `Vpn${index}`, props(shape)));
    const differences = gateways.flatMap(({ report }, index) => {
      const said = complaints.filter(({ file, line }) => file === `${name}.ts` && line === index + 1);
      const compiler = refusable.filter((id) => said.some(({ text }) => text.includes(`(${id})`)));
      const synth = refusable.filter((id) => report.errors.some(({ rule }) => rule === id));
      return same(compiler, synth) ? [] : [{ shape: all[index], compiler, synth }];
    });
    expect(differences).toEqual([]);
  });
});

/** A fault inside `authentication` hides the one that stands on all of it: mending the first comes first. */
function same(compiler: readonly string[], synth: readonly string[]): boolean {
  const told = new Set(compiler);
  const untold = synth.filter((id) => !told.has(id));
  return (
    compiler.every((id) => synth.includes(id)) &&
    (untold.length === 0 || (compiler.length > 0 && untold.join() === "auth-tunnel-matrix"))
  );
}
