import { known } from "../domain/facts";
import { azurermResources, type ArmResource } from "./arm-blocks";
import { resourcesIn, isTemplate } from "./arm-template";
import { asArray, asBlock, type Block, type Resource } from "./configuration";
import { declaredKey } from "./declared";
import { deployedOf } from "./deployed";
import { gatewayType } from "./describe-gateway";
import { describeFound, type GatewayFound, type GatewayRead, type JsonPath } from "./gateway-read";
import { asWritten } from "./instances";
import { withSecretsOpen } from "./radius-secrets";
import { configurationOf } from "./tied-resources";

/** An ARM resource, and where it stands in the file. */
export interface ArmFound extends ArmResource {
  readonly path: JsonPath;
}

/** Whether parsed JSON is a template, what `az` prints of resources, or a Resource Graph result. */
export function isArm(json: unknown): boolean {
  if (isTemplate(asBlock(json))) return true;
  if (Array.isArray(json)) return json.every((member) => isResource(asBlock(member)));
  const { value, data } = asBlock(json);
  const rows = value ?? data;
  if (Array.isArray(rows)) return rows.every((row) => isResource(asBlock(row)));
  return isResource(asBlock(json));
}

/**
 * The gateways of ARM JSON. Those of a template are new, and all others run already.
 * https://learn.microsoft.com/azure/templates/microsoft.network/virtualnetworkgateways
 */
export function readArm(json: unknown): readonly GatewayRead[] {
  return findInArm(json).map(describeFound);
}

/** The gateways of ARM JSON, not yet described. */
export function findInArm(json: unknown): readonly GatewayFound[] {
  const isNew = isTemplate(asBlock(json));
  const found = isNew ? resourcesIn(asBlock(json)) : printed(json);
  const resources = found.flatMap((resource, index) =>
    azurermResources(resource).map(({ type, block }, part) => ({
      resource,
      address: `${type}.${label(block)}-${index}-${part}`,
      type,
      block,
    })),
  );
  const publicIps = new Map(resources.map(({ block }) => [String(block["id"]).toLowerCase(), block]));
  const final = resources.map(({ address, type, block }): Resource => {
    if (type !== gatewayType) return { address, block };
    const written = isNew ? asWritten(block, () => true) : withSecretsOpen(asWritten(block, () => false));
    const declared = isNew ? {} : { deployed: deployedOf(block, publicIps) };
    return { address, block: { ...written, "//": { [declaredKey]: declared } } };
  });
  const configuration = configurationOf(final);
  return resources
    .filter(({ type }) => type === gatewayType)
    .map(({ address, resource }) => ({
      address: isNew ? resource.name : resource.id,
      kind: isNew ? "new" : "existing",
      path: resource.path,
      configuration,
      within: address,
      ...(!isNew && { more: { changes: known([]) } }),
    }));
}

function isResource(block: Block): boolean {
  const { id, type, gatewayType: ofGateway } = block;
  return (
    typeof id === "string" &&
    id.startsWith("/") &&
    (typeof type === "string" || typeof ofGateway === "string")
  );
}

function printed(json: unknown): readonly ArmFound[] {
  const { value, data } = asBlock(json);
  const list = value ?? data;
  const under = value === undefined ? (data === undefined ? [] : ["data"]) : ["value"];
  const rows = Array.isArray(list) ? list : json;
  return asArray(rows).map((raw, index) => {
    const body = asBlock(raw);
    const { id, type } = body;
    return {
      type: typeof type === "string" ? type : "Microsoft.Network/virtualNetworkGateways",
      name: nameIn(String(id)),
      id: String(id),
      body,
      path: Array.isArray(rows) ? [...under, index] : [],
    };
  });
}

// /subscriptions/…/providers/Microsoft.Network/virtualNetworks/hub/subnets/GatewaySubnet: every other part is a name.
function nameIn(id: string): string {
  const parts =
    id
      .split(/\/providers\//i)
      .at(-1)
      ?.split("/") ?? [];
  return parts.filter((_, index) => index > 0 && index % 2 === 0).join("/");
}

function label({ name }: Block): string {
  return String(name)
    .replace(/[^\w-]/g, "_")
    .replace(/^(?=[^A-Za-z_])/, "_");
}
