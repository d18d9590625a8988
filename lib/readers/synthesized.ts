import { asArray, asBlock, typeOf, type Block, type Resource } from "./configuration";
import { declaredIn } from "./declared";
import type { DeclaredGateway } from "./described-instances";
import { gatewayType } from "./describe-gateway";
import { describeFound, type GatewayRead } from "./gateway-read";
import { configurationOf } from "./tied-resources";

interface Written extends Resource {
  readonly path: readonly string[];
}

/** The gateways of a synthesized stack: `cdk.tf.json`, or any file in Terraform's JSON syntax. */
export function readSynthesized(stack: Block): readonly GatewayRead[] {
  const written = [...writtenIn(stack, "resource"), ...writtenIn(stack, "data")];
  const configuration = configurationOf(written, localsOf(stack));
  return written.filter(isGateway).map((gateway) =>
    describeFound({
      address: gateway.address,
      kind: declaredIn(gateway.block).deployed === undefined ? "new" : "existing",
      path: gateway.path,
      ...constructPathOf(gateway),
      configuration,
    }),
  );
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

function isGateway({ address }: Resource): boolean {
  return !address.startsWith("data.") && typeOf(address) === gatewayType;
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
