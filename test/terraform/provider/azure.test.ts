import { argumentsFromId, settledState } from "./azure";
import { planState } from "./behaviour";
import { schema, type Block } from "./schema";
import { isFields, textOf, UNKNOWN, type Fields, type Value } from "./value";

const types = Object.entries({ ...schema.data_source_schemas, ...schema.resource_schemas });

/** A block in which every required text is its own name. */
function filledIn(block: Block): Fields {
  const required = Object.entries(block.attributes ?? {}).filter(([, { required }]) => required);
  return Object.fromEntries(required.map(([name, { type }]) => [name, type === "string" ? name : []]));
}

function unknownsIn(value: Value): number {
  if (value === UNKNOWN) return 1;
  const parts = isFields(value) ? Object.values(value) : Array.isArray(value) ? value : [];
  return parts.reduce<number>((sum, part) => sum + unknownsIn(part), 0);
}

test.each(types)("%s is complete once it is made", (type, { block }) => {
  const state = settledState(type, block, planState(block, {}, filledIn(block), null));
  expect(unknownsIn(state)).toBe(0);
  expect(state["id"]).toMatch(/^[^{}]+$/);
});

test.each(Object.keys(schema.resource_schemas))("the id of an %s says what it is made of", (type) => {
  const { block } = schema.resource_schemas[type] ?? { block: {} };
  const state = settledState(type, block, planState(block, {}, filledIn(block), null));
  const parts = argumentsFromId(type, textOf(state["id"]) ?? "");
  expect({ ...parts, ...state }).toMatchObject(parts);
});
