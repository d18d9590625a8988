import { azapiStandsFor, azapiType } from "./azapi";
import { asArray, asBlock, type Block } from "./configuration";
import type { JsonPath } from "./gateway-read";

/** Instance of a resource with `count` or `for_each`. */
export type InstanceKey = string | number;

/** One instance of a resource or data source, as `terraform show -json` gives it. */
export interface Instance {
  readonly address: string;
  /** Type in azurerm; an AzAPI resource has the type it stands for. */
  readonly type: string;
  /** Type and name in its module. */
  readonly ownName: string;
  readonly isAzapi: boolean;
  readonly key: InstanceKey | undefined;
  readonly isData: boolean;
  /** Address of its module with the dot after it; empty for the root module. */
  readonly module: string;
  readonly values: Block;
  /** Which of the values are sensitive, in the shape of the values. */
  readonly sensitive: unknown;
  /** Path of the list of resources it stands in, and its index there. */
  readonly list: JsonPath;
  readonly index: number;
}

/** Path of an instance's values. */
export function pathOf({ list, index }: Instance): JsonPath {
  return [...list, index, "values"];
}

/**
 * The instances in a module's values, and in those of its child modules.
 * https://developer.hashicorp.com/terraform/internals/json-format#values-representation
 */
export function instancesIn(module: Block, path: JsonPath): readonly Instance[] {
  const prefix = typeof module["address"] === "string" ? `${module["address"]}.` : "";
  const list = [...path, "resources"];
  const own = asArray(module["resources"]).map((raw, index) => instance(asBlock(raw), prefix, list, index));
  const below = asArray(module["child_modules"]).flatMap((child, index) =>
    instancesIn(asBlock(child), [...path, "child_modules", index]),
  );
  return [...own, ...below];
}

function instance(raw: Block, module: string, list: JsonPath, index: number): Instance {
  const { address, type, name, index: key, mode, values, sensitive_values: sensitive } = raw;
  const isAzapi = type === azapiType && mode !== "data";
  return {
    address: String(address),
    type: (isAzapi && azapiStandsFor(asBlock(values))) || String(type),
    ownName: `${mode === "data" ? "data." : ""}${String(type)}.${String(name)}`,
    isAzapi,
    key: typeof key === "string" || typeof key === "number" ? key : undefined,
    isData: mode === "data",
    module,
    values: asBlock(values),
    sensitive,
    list,
    index,
  };
}

/**
 * A gateway's values without what nobody wrote: azurerm keeps "" for a text that was left out, and the generation and BGP
 * settings that Azure chose. `isWritten` says which arguments someone did write.
 */
export function asWritten(values: Block, isWritten: (argument: string) => boolean): Block {
  const { generation, bgp_settings: settings, ...rest } = values;
  const written: Record<string, unknown> = rest;
  const usesBgp = values["bgp_enabled"] === true || values["enable_bgp"] === true;
  if (generation !== undefined && isWritten("generation")) written["generation"] = generation;
  if (settings !== undefined && (usesBgp || isWritten("bgp_settings"))) written["bgp_settings"] = settings;
  return asBlock(withoutEmptyTexts(written));
}

// Most blocks have no empty text, and stay the objects they are.
function withoutEmptyTexts(value: unknown): unknown {
  if (value === "") return null;
  return hasEmptyText(value) ? copyWithoutEmptyTexts(value) : value;
}

function hasEmptyText(value: unknown): boolean {
  if (typeof value !== "object" || value === null) return value === "";
  for (const key in value) if (hasEmptyText((value as Block)[key])) return true;
  return false;
}

function copyWithoutEmptyTexts(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutEmptyTexts);
  return Object.fromEntries(
    Object.entries(asBlock(value)).map(([key, member]) => [key, withoutEmptyTexts(member)]),
  );
}

/** A value with every sensitive part left open, as if it were known only at plan. */
export function masked(value: unknown, marks: unknown, address: string): unknown {
  if (!hasMark(marks)) return value;
  if (marks === true) return value === null ? null : `\${${address}}`;
  if (Array.isArray(value) && Array.isArray(marks)) {
    return value.map((member: unknown, index) => masked(member, marks[index], `${address}[${index}]`));
  }
  if (typeof value !== "object" || value === null || typeof marks !== "object") return value;
  const marked = asBlock(marks);
  return Object.fromEntries(
    Object.entries(value).map(([key, member]) => [key, masked(member, marked[key], `${address}.${key}`)]),
  );
}

/** Whether any part of a value is marked. */
export function hasMark(marks: unknown): boolean {
  if (typeof marks !== "object" || marks === null) return marks === true;
  for (const key in marks) if (hasMark((marks as Block)[key])) return true;
  return false;
}
