import type { GatewayFacts } from "../domain/facts";
import { azapiResources, withAddresses } from "./azapi";
import type { Block, Configuration, Resource } from "./configuration";
import { declaredKey, type Declared } from "./declared";
import { gatewayType } from "./describe-gateway";
import type { GatewayFound, GatewayKind } from "./gateway-read";
import { hasMark, pathOf, type Instance } from "./instances";
import { configurationOf, isRelated } from "./tied-resources";

/** What an author declared of the resource at an address, for files that have lost it. */
export type DeclaredAt = (address: string) => DeclaredGateway | undefined;

/** What an author declared of a gateway, and the path of the construct that did. */
export interface DeclaredGateway {
  readonly declared: Declared;
  readonly constructPath?: string;
}

/** What a reader of plans or states knows of a gateway beside its values. */
export interface Standing {
  readonly kind: GatewayKind;
  readonly deployed?: Declared["deployed"];
  readonly facts: GatewayFacts;
}

/** The final arguments of an instance; those that are sensitive left open if `mask`. */
export type BlockOf = (instance: Instance, mask: boolean) => Block;

/** Whether an instance is a gateway. */
export function isGateway({ type, isData }: Instance): boolean {
  return type === gatewayType && !isData;
}

/** The gateways among the instances of a plan or a state. */
export function findGateways(
  instances: readonly Instance[],
  blockOf: BlockOf,
  standingOf: (instance: Instance, mask: boolean) => Standing,
  declaredAt: DeclaredAt,
): readonly GatewayFound[] {
  const related = instances.filter(({ type }) => isRelated(type));
  const rest = instances
    .filter(({ type }) => !isRelated(type))
    .map(({ address, values: block }) => ({ address, block }));
  const configure = (mask: boolean): Configuration =>
    configurationOf([
      ...rest,
      ...related.flatMap((instance) => {
        const resources = resourcesOf(instance, blockOf(instance, mask));
        if (!isGateway(instance)) return resources;
        const { deployed } = standingOf(instance, mask);
        const declared: Declared = {
          ...withoutDeployed(declaredAt(instance.address)?.declared ?? {}),
          ...(deployed && { deployed }),
        };
        return resources.map(({ address, block }) => ({
          address,
          block: { ...block, "//": { [declaredKey]: declared } },
        }));
      }),
    ]);

  const configuration = configure(false);
  const masked = related.some(({ sensitive }) => hasMark(sensitive)) ? configure(true) : undefined;
  return related.filter(isGateway).map((instance) => {
    const { address } = instance;
    const { kind, facts } = standingOf(instance, false);
    const constructPath = declaredAt(address)?.constructPath;
    return {
      address,
      kind,
      path: pathOf(instance),
      ...(constructPath !== undefined && { constructPath }),
      configuration,
      ...(masked && { masked }),
      within: resourcesOf(instance, instance.values)[0]?.address ?? address,
      more: facts,
    };
  });
}

function resourcesOf({ address, isAzapi }: Instance, block: Block): readonly Resource[] {
  return isAzapi ? withAddresses(address, azapiResources(address, block)) : [{ address, block }];
}

/** Values in azurerm's terms: those of an AzAPI resource are an ARM body. */
export function azurermValues({ address, isAzapi }: Instance, values: Block): Block {
  return isAzapi ? (azapiResources(address, values)[0]?.block ?? {}) : values;
}

// What an author says runs already, a plan or a state knows better.
function withoutDeployed(declared: Declared): Declared {
  return Object.fromEntries(Object.entries(declared).filter(([name]) => name !== "deployed"));
}
