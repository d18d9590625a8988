import { azurermResources, azurermType, type AzurermResource } from "./arm-blocks";
import { asBlock, type Block, type Resource } from "./configuration";
import { withSecretsOpen } from "./radius-secrets";

/** The resource of the AzAPI provider that takes an ARM body: the Azure Verified Modules write gateways with it. */
export const azapiType = "azapi_resource";

/** The azurerm type an AzAPI resource stands for; undefined where a gateway is not described from it. */
export function azapiStandsFor({ type }: Block): string | undefined {
  return typeof type === "string" ? azurermType(armType(type)) : undefined;
}

/**
 * What azurerm would write for an AzAPI resource, the resource itself first. A body that is known only at plan leaves
 * every argument open.
 * https://registry.terraform.io/providers/Azure/azapi/latest/docs/resources/resource
 */
export function azapiResources(address: string, values: Block): readonly AzurermResource[] {
  const { type, name, location, body, sensitive_body: sensitive, id, parent_id: parent } = values;
  const written = bodyOf(body);
  const parsed = written && asBlock(merged(written, asBlock(sensitive)));
  const found = azurermResources({
    type: armType(String(type)),
    name: typeof name === "string" ? name : "",
    id: typeof id === "string" ? id : `\${${address}.id}`,
    ...(typeof parent === "string" && { parent }),
    body: { ...parsed, name, location: location ?? parsed?.["location"] },
  });
  if (parsed !== undefined) return found.map((one) => ({ ...one, block: withSecretsOpen(one.block) }));
  const open = Object.fromEntries(
    ["sku", "ip_configuration", "vpn_client_configuration"].map((one) => [one, body]),
  );
  return found.map((resource) => ({ ...resource, block: { ...resource.block, type: "Vpn", ...open } }));
}

/** Resources with addresses of their own kind, so that references to them are followed like those of azurerm. */
export function withAddresses(address: string, found: readonly AzurermResource[]): readonly Resource[] {
  return found.map(({ type, block }, index) => ({
    address: `${type}.${address.replace(/\W+/g, "_")}_${index}`,
    block,
  }));
}

function armType(type: string): string {
  return type.split("@")[0] ?? "";
}

// AzAPI merges what is sensitive into the body as a merge patch does. https://www.rfc-editor.org/rfc/rfc7396
function merged(body: unknown, patch: unknown): unknown {
  if (typeof patch !== "object" || patch === null || Array.isArray(patch)) return patch ?? body;
  const block = asBlock(body);
  const parts = Object.entries(patch).map(([name, part]) => [name, merged(block[name], part)]);
  return { ...block, ...Object.fromEntries(parts) };
}

/** The ARM body of an AzAPI resource, which AzAPI 1 takes as JSON text; undefined where it is known only at plan. */
export function bodyOf(body: unknown): Block | undefined {
  if (typeof body !== "string") return asBlock(body);
  try {
    return asBlock(JSON.parse(body));
  } catch {
    return undefined;
  }
}
