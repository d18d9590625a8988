/** Stands for a value that Terraform learns only at apply. */
export const UNKNOWN: unique symbol = Symbol("known after apply");

/** A value as Terraform and its providers exchange it: JSON, and the unknown. */
export type Value = null | boolean | number | string | typeof UNKNOWN | Value[] | Fields;

/** An object: its attributes and blocks by name. */
export interface Fields {
  [name: string]: Value;
}

/** Whether a value is an object rather than a list, a text or the unknown. */
export function isFields(value: Value | undefined): value is Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** A value that is text; undefined for any other. */
export function textOf(value: Value | undefined): string | undefined {
  return typeof value === "string" ? value : undefined;
}
