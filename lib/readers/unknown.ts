import { asArray, asBlock, type Block } from "./configuration";
import { hasMark, type Instance } from "./instances";
import type { Origins } from "./origins";
import { idArguments } from "./tied-resources";

// Nested blocks that azurerm never fills in itself: where one is unknown, a `dynamic` block repeats over something unknown.
const writtenBlocks = new Set([
  "ip_configuration",
  "vpn_client_configuration",
  "custom_route",
  "policy_group",
  "policy_member",
  "root_certificate",
  "revoked_certificate",
  "radius_server",
  "ipsec_policy",
  "virtual_network_gateway_client_connection",
]);

// Where an ARM body names a resource by its id.
const bodyIds: ReadonlyMap<string, string> = new Map([
  ["subnet.id", "azurerm_subnet"],
  ["publicIPAddress.id", "azurerm_public_ip"],
]);

/**
 * Planned values with what is unknown put in its place: a reference to the resource an id comes from, or the value's own
 * address. What the configuration leaves out for the provider or Azure to choose stays left out.
 */
export function filled(values: Block, unknown: Block, instance: Instance, origins: Origins): Block {
  if (!hasMark(unknown)) return values;
  const expressions = origins.expressionsOf(instance);
  return fillBlock(values, unknown, { expressions, address: instance.address, instance, origins });
}

interface Place {
  /** Expressions of the block in the plan's configuration; undefined where it has none, as for a `dynamic` block. */
  readonly expressions: Block | undefined;
  readonly address: string;
  readonly instance: Instance;
  readonly origins: Origins;
  /** Name of the block within its own. */
  readonly name?: string;
  /** Position in the list of blocks it belongs to, and how many there are. */
  readonly position?: { readonly index: number; readonly of: number };
}

function fillBlock(values: Block, unknown: Block, place: Place): Block {
  let block: Record<string, unknown> | undefined;
  for (const [name, marks] of Object.entries(unknown)) {
    const value = values[name];
    const given = marks === true ? fillWhole(name, place) : fillParts(value, marks, name, place);
    if (given === undefined || given === value) continue;
    block ??= { ...values };
    block[name] = given;
  }
  return block ?? values;
}

function fillWhole(name: string, place: Place): string | undefined {
  const { expressions, address, instance, origins, position } = place;
  const expression = expressions?.[name];
  const target = instance.isAzapi
    ? origins.of(
        bodyIds.get(`${place.name}.${name}`),
        origins.expressionsOf(instance)?.["body"],
        instance,
        position,
      )
    : origins.of(idArguments.get(name), expression, instance, position);
  if (target !== undefined) return `\${${target}.id}`;
  const isLeftOut = expressions !== undefined && expression === undefined && !writtenBlocks.has(name);
  return isLeftOut ? undefined : `\${${address}.${name}}`;
}

function fillParts(value: unknown, marks: unknown, name: string, place: Place): unknown {
  if (value === undefined || value === null || !hasMark(marks)) return value;
  const at = `${place.address}.${name}`;
  const written = place.expressions?.[name];
  if (!Array.isArray(value))
    return fillMember(value, marks, at, { ...place, name, expressions: blockExpressions(written, 0) });
  const members = value as readonly unknown[];
  return members.map((member, index) =>
    fillMember(member, asArray(marks)[index], `${at}[${index}]`, {
      ...place,
      name,
      expressions: blockExpressions(written, index),
      position: { index, of: members.length },
    }),
  );
}

function fillMember(member: unknown, marks: unknown, address: string, place: Place): unknown {
  if (marks === true) return `\${${address}}`;
  if (typeof member !== "object" || member === null || Array.isArray(member)) return member;
  return fillBlock(asBlock(member), asBlock(marks), { ...place, address });
}

// A list of blocks has expressions for each; an argument that is a list has an expression of its own instead.
function blockExpressions(written: unknown, index: number): Block | undefined {
  const block = asArray(written)[index];
  return block === undefined || "references" in asBlock(block) || "constant_value" in asBlock(block)
    ? undefined
    : asBlock(block);
}
