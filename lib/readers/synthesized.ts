import { azapiResources, azapiStandsFor, azapiType, withAddresses } from "./azapi";
import { asArray, asBlock, typeOf, type Block, type Resource } from "./configuration";
import { declaredIn } from "./declared";
import type { DeclaredGateway } from "./described-instances";
import { gatewayType } from "./describe-gateway";
import { describeFound, type GatewayFound, type GatewayRead } from "./gateway-read";
import { configurationOf } from "./tied-resources";

interface Written extends Resource {
  readonly path: readonly string[];
}

/** The gateways of a synthesized stack: `cdk.tf.json`, or any file in Terraform's JSON syntax. */
export function readSynthesized(stack: Block): readonly GatewayRead[] {
  return findInSynthesized(stack).map(describeFound);
}

/** The gateways of a synthesized stack, not yet described. */
export function findInSynthesized(stack: Block): readonly GatewayFound[] {
  const written = [...writtenIn(stack, "resource"), ...writtenIn(stack, "data")];
  const resources = written.map((one) => ({ ...one, resources: resourcesOf(one) }));
  const configuration = configurationOf(
    resources.flatMap((one) => one.resources),
    localsOf(stack),
  );
  return resources.filter(isGateway).map(({ address, block, path, resources: [first] }) => ({
    address,
    kind: declaredIn(block).deployed === undefined ? "new" : "existing",
    path,
    ...constructPathOf({ address, block }),
    configuration,
    ...(first && { within: first.address }),
  }));
}

// An AzAPI resource counts as what it is in azurerm.
function resourcesOf({ address, block }: Resource): readonly Resource[] {
  if (typeOf(address) !== azapiType) return [{ address, block }];
  const found = azapiResources(address, { id: `\${${address}.id}`, ...block });
  return withAddresses(address, found).map((one) => ({ ...one, block: { ...one.block, "//": block["//"] } }));
}

/** What authors declared of the gateways of a synthesized stack, by address. */
export function declaredGateways(stack: Block): ReadonlyMap<string, DeclaredGateway> {
  return new Map(
    writtenIn(stack, "resource")
      .filter(isGateway)
      .map((written) => [
        written.address,
        { declared: declaredIn(written.block), ...constructPathOf(written) },
      ]),
  );
}

function isGateway({ address, block }: Resource): boolean {
  if (address.startsWith("data.")) return false;
  const type = typeOf(address);
  return (type === azapiType ? azapiStandsFor(block) : type) === gatewayType;
}

function constructPathOf({ block }: Resource): { readonly constructPath?: string } {
  const { path } = asBlock(asBlock(block["//"])["metadata"]);
  return typeof path === "string" ? { constructPath: path.replace(/\/Default$/, "") } : {};
}

function writtenIn(stack: Block, kind: "resource" | "data"): readonly Written[] {
  return asArray(stack[kind]).flatMap((types) =>
    Object.entries(asBlock(types)).flatMap(([type, named]) =>
      asArray(named).flatMap((ofType) =>
        Object.entries(asBlock(ofType)).map(([name, block]) => ({
          address: `${kind === "data" ? "data." : ""}${type}.${name}`,
          block: asBlock(asArray(block)[0]),
          path: [kind, type, name],
        })),
      ),
    ),
  );
}

function localsOf(stack: Block): ReadonlyMap<string, unknown> {
  return new Map(asArray(stack["locals"]).flatMap((locals) => Object.entries(asBlock(locals))));
}
