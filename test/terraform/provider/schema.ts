import { readFileSync } from "node:fs";
import { join } from "node:path";
import { field, message } from "./protobuf";
import { isFields, type Fields, type Value } from "./value";

/** An argument or a result of a block, as `terraform providers schema -json` describes it. */
export interface Attribute {
  type: unknown;
  required?: boolean;
  optional?: boolean;
  computed?: boolean;
  sensitive?: boolean;
  deprecated?: boolean;
  write_only?: boolean;
}

/** A block inside a block, and how often it may stand there. */
export interface NestedBlock {
  nesting_mode: "single" | "list" | "set";
  block: Block;
  min_items?: number;
  max_items?: number;
}

/** The content of a block. */
export interface Block {
  attributes?: Record<string, Attribute>;
  block_types?: Record<string, NestedBlock>;
  deprecated?: boolean;
}

/** A resource's, data source's or provider's schema. */
export interface Schema {
  version: number;
  block: Block;
}

/** What one provider offers, as `terraform providers schema -json` prints it. */
export interface ProviderSchema {
  provider: Schema;
  resource_schemas: Record<string, Schema>;
  data_source_schemas: Record<string, Schema>;
}

/** The name under which Terraform knows the provider. */
export const address = "registry.terraform.io/hashicorp/azurerm";

/** The schema of the azurerm provider, for the resources around a VPN gateway. */
export const schema = readSchema();

function readSchema(): ProviderSchema {
  const text = readFileSync(join(__dirname, "../azurerm/schema.json"), "utf8");
  const { provider_schemas } = JSON.parse(text) as {
    provider_schemas: Record<typeof address, ProviderSchema>;
  };
  return provider_schemas[address];
}

const nestingModes = { single: 1, list: 2, set: 3 };

/** Writes a schema as plugin protocol 5's `Schema`. */
export function encodeSchema({ version, block }: Schema): Buffer {
  return message(field(1, version), field(2, encodeBlock(block)));
}

function encodeBlock({ attributes = {}, block_types = {}, deprecated }: Block): Buffer {
  return message(
    ...Object.entries(attributes).map(([name, attribute]) => field(2, encodeAttribute(name, attribute))),
    ...Object.entries(block_types).map(([name, nested]) => field(3, encodeNestedBlock(name, nested))),
    field(6, deprecated),
  );
}

function encodeAttribute(name: string, attribute: Attribute): Buffer {
  return message(
    field(1, name),
    field(2, JSON.stringify(attribute.type)),
    field(4, attribute.required),
    field(5, attribute.optional),
    field(6, attribute.computed),
    field(7, attribute.sensitive),
    field(9, attribute.deprecated),
    field(10, attribute.write_only),
  );
}

function encodeNestedBlock(name: string, nested: NestedBlock): Buffer {
  return message(
    field(1, name),
    field(2, encodeBlock(nested.block)),
    field(3, nestingModes[nested.nesting_mode]),
    field(4, nested.min_items),
    field(5, nested.max_items),
  );
}

/** One attribute or nested block of an object that is being rebuilt. */
export interface Place {
  /** Where it stands, without indices: `vpn_client_configuration.address_space`. */
  path: string;
  schema: Attribute | NestedBlock;
  /** Its value: null for an absent attribute, an empty list for absent blocks. */
  value: Value;
  /** The value it had, null for none. */
  before: Value;
  /** Whether the object around it was not there before. */
  isNew: boolean;
}

/** Whether nothing is given for a place: neither a value nor a block. */
export function isAbsent({ schema: shape, value }: Place): boolean {
  return value === null || ("block" in shape && Array.isArray(value) && value.length === 0);
}

/**
 * Builds an object with every attribute and block of its schema, as Terraform demands, from what `choose`
 * answers for each. A block is chosen before what is inside it.
 */
export function rebuild(
  block: Block,
  object: Fields,
  before: Fields | null,
  choose: (place: Place) => Value,
  parent = "",
): Fields {
  const valueAt = (name: string, shape: Attribute | NestedBlock, absent: Value): Value =>
    choose({
      path: parent + name,
      schema: shape,
      value: object[name] ?? absent,
      before: before?.[name] ?? null,
      isNew: before === null,
    });

  const attributes = Object.entries(block.attributes ?? {}).map(([name, attribute]) => [
    name,
    valueAt(name, attribute, null),
  ]);
  const blocks = Object.entries(block.block_types ?? {}).map(([name, nested]) => {
    const chosen = valueAt(name, nested, nested.nesting_mode === "single" ? null : []);
    const inside = (content: Value, earlier: Value | undefined): Value =>
      isFields(content)
        ? rebuild(nested.block, content, isFields(earlier) ? earlier : null, choose, `${parent}${name}.`)
        : content;
    const earlier = before?.[name];
    // Terraform itself matches the members of a set with earlier ones; by position they have none.
    const earlierMembers = nested.nesting_mode === "list" && Array.isArray(earlier) ? earlier : [];
    return [
      name,
      Array.isArray(chosen)
        ? chosen.map((member, index) => inside(member, earlierMembers[index]))
        : inside(chosen, earlier),
    ];
  });
  return Object.fromEntries([...attributes, ...blocks]) as Fields;
}
