import { argumentDefaults, leftToAzure, unordered } from "../domain/azurerm-arguments";
import type { ChangedArgument } from "../domain/gateway-change";
import { regionName } from "../domain/region";
import { asArray, asBlock, isDeferred, type Block, type Configuration } from "./configuration";
import { declaredIn } from "./declared";
import type { GatewayFound } from "./gateway-read";
import { idArguments } from "./tied-resources";

/** A resource as one file has it. */
export interface Side {
  readonly configuration: Configuration;
  readonly block: Block;
  /** Whether it tells everything: ARM has no word for some arguments, such as the resource's tags. */
  readonly isWhole: boolean;
}

/** A gateway as its file has it, with the generation that runs. */
export function sideOf({ configuration, address, within = address }: GatewayFound, isWhole: boolean): Side {
  const block = configuration.block(within) ?? {};
  const generation = block["generation"] ?? declaredIn(block).deployed?.generation;
  return { configuration, block: { ...block, generation }, isWhole };
}

// What Terraform itself takes, and what only Azure gives.
const notCompared = new Set([
  "//",
  "connection",
  "count",
  "default_addresses",
  "depends_on",
  "for_each",
  "id",
  "lifecycle",
  "provider",
  "provisioner",
  "timeouts",
  "tunnel_ip_addresses",
]);

// Their keys are the author's own words, not arguments.
const maps = new Set(["tags", "ip_tags"]);

/**
 * The arguments that are something else on the other side. What is left out counts as its default; where azurerm has none
 * and leaves the value to Azure, it counts as unchanged.
 */
export function changedArguments(before: Side, after: Side): readonly ChangedArgument[] {
  return distinct(new Comparison(before, after).blocks(before.block, after.block, ""));
}

class Comparison {
  constructor(
    private readonly before: Side,
    private readonly after: Side,
  ) {}

  blocks(before: Block, after: Block, within: string): readonly ChangedArgument[] {
    const [was, is] = [withoutOldNames(before), withoutOldNames(after)];
    const names = new Set([...Object.keys(was), ...Object.keys(is)]);
    const changed = [...names]
      .filter((name) => !notCompared.has(name) && name !== "dynamic")
      .flatMap((name) => this.values(was[name], is[name], within + name));
    return [...changed, ...changedDynamic(was["dynamic"], is["dynamic"], within)];
  }

  private values(before: unknown, after: unknown, path: string): readonly ChangedArgument[] {
    const isTold = (value: unknown, side: Side): boolean => side.isWhole || (value ?? null) !== null;
    if (!isTold(before, this.before) || !isTold(after, this.after)) return [];
    const was = filledIn(this.before.configuration.follow(before), path);
    const is = filledIn(this.after.configuration.follow(after), path);
    if (isEmpty(was) && isEmpty(is)) return [];
    if (leftToAzure.has(path) && (isLeftOut(was) || isLeftOut(is))) return [];
    const name = path.split(".").at(-1) ?? path;
    const type = idArguments.get(name);
    if (type !== undefined) return this.ids(was, is, type, path);
    if (isDeferred(was) || isDeferred(is)) return was === is ? [] : [{ path, isKnown: false }];
    if (path === "location") return same(regionName(String(was)), regionName(String(is)), path);
    return this.lists(asArray(was), asArray(is), path);
  }

  private lists(
    before: readonly unknown[],
    after: readonly unknown[],
    path: string,
  ): readonly ChangedArgument[] {
    const [was, is] = unordered.has(path) ? [sorted(before), sorted(after)] : [before, after];
    const areBlocks = [...was, ...is].every((one) => typeof one === "object") && !maps.has(path);
    if (areBlocks && was.length === is.length)
      return was.flatMap((one, index) => this.blocks(asBlock(one), asBlock(is[index]), `${path}.`));
    return same(was.map(text), is.map(text), path);
  }

  // An id and a reference mean the same where the resource behind them has one name.
  private ids(before: unknown, after: unknown, type: string, path: string): readonly ChangedArgument[] {
    const was = resourceName(this.before.configuration, before, type);
    const is = resourceName(this.after.configuration, after, type);
    if (was !== undefined && is !== undefined) return same(was, is, path);
    return same(before, after, path);
  }
}

/** Name of the resource an id or a reference leads to; empty for none, undefined where it is not known. */
function resourceName(configuration: Configuration, raw: unknown, type: string): string | undefined {
  if (isLeftOut(raw)) return "";
  const resource = configuration.referred(raw, type);
  if (resource !== undefined) {
    const name = configuration.text(resource.block["name"]);
    return name.state === "known" ? name.value.toLowerCase() : undefined;
  }
  return typeof raw === "string" && !isDeferred(raw) ? raw.split("/").at(-1)?.toLowerCase() : undefined;
}

function same(before: unknown, after: unknown, path: string): readonly ChangedArgument[] {
  if (JSON.stringify(before) === JSON.stringify(after)) return [];
  return [{ path, isKnown: !hasDeferred(before) && !hasDeferred(after) }];
}

function hasDeferred(value: unknown): boolean {
  if (typeof value === "object" && value !== null) return Object.values(value).some(hasDeferred);
  return isDeferred(value);
}

// A `dynamic` block stands for as many blocks as its collection has members, which is known at plan.
function changedDynamic(before: unknown, after: unknown, within: string): readonly ChangedArgument[] {
  const [was, is] = [dynamicBlocks(before), dynamicBlocks(after)];
  return [...new Set([...was.keys(), ...is.keys()])]
    .filter((name) => was.get(name) !== is.get(name))
    .map((name) => ({ path: within + name, isKnown: false }));
}

function dynamicBlocks(dynamic: unknown): ReadonlyMap<string, string> {
  const named = asArray(dynamic).flatMap((one) => Object.entries(asBlock(one)));
  return new Map(named.map(([name, block]) => [name, JSON.stringify(block)]));
}

// azurerm 5 calls it bgp_enabled.
function withoutOldNames({ enable_bgp: bgp, ...block }: Block): Block {
  return bgp === undefined ? block : { bgp_enabled: bgp, ...block };
}

function filledIn(value: unknown, path: string): unknown {
  return isLeftOut(value) ? argumentDefaults[path] : value;
}

function isLeftOut(value: unknown): boolean {
  if (typeof value === "object" && value !== null) return Object.keys(value).length === 0;
  return value === undefined || value === null || value === "";
}

function isEmpty(value: unknown): boolean {
  return isLeftOut(value) || value === false;
}

function sorted(members: readonly unknown[]): readonly unknown[] {
  return [...members].sort((one, other) => (JSON.stringify(one) < JSON.stringify(other) ? -1 : 1));
}

// Terraform takes numbers and booleans written as text.
function text(value: unknown): unknown {
  return typeof value === "number" || typeof value === "boolean" ? String(value) : value;
}

function distinct(changed: readonly ChangedArgument[]): readonly ChangedArgument[] {
  const byPath = new Map<string, ChangedArgument>();
  for (const one of changed) {
    const isKnown = one.isKnown && byPath.get(one.path)?.isKnown !== false;
    byPath.set(one.path, { path: one.path, isKnown });
  }
  return [...byPath.values()].sort((one, other) => (one.path < other.path ? -1 : 1));
}
