import { argumentDefaults, leftToAzure, unordered } from "../domain/azurerm-arguments";
import type { ChangedArgument } from "../domain/gateway-change";
import { regionName } from "../domain/region";
import { asArray, asBlock, isDeferred, type Block, type Configuration, type Resource } from "./configuration";
import { declaredIn } from "./declared";
import type { GatewayFound } from "./gateway-read";
import { idArguments } from "./tied-resources";

/** A resource as one file has it. */
export interface Side {
  readonly configuration: Configuration;
  readonly block: Block;
  /** Whether it tells everything: ARM has no word for some arguments, such as the resource's tags. */
  readonly isWhole: boolean;
  /** Whether names mean the same in any letter case, as in ARM. */
  readonly isArm?: boolean;
}

/** A gateway as its file has it, with the generation that runs. */
export function sideOf(
  { configuration, address, within = address }: GatewayFound,
  isWhole: boolean,
  isArm = false,
): Side {
  const block = configuration.block(within) ?? {};
  const generation = block["generation"] ?? declaredIn(block).deployed?.generation;
  return { configuration, block: { ...block, generation }, isWhole, isArm };
}

// What Terraform itself takes, and what only Azure gives; dynamic blocks are compared on their own.
const notCompared = new Set([
  "//",
  "connection",
  "count",
  "default_addresses",
  "depends_on",
  "dynamic",
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

// What tells one block of a list from the others, whatever its place among them.
const keys: ReadonlyMap<string, string> = new Map([
  ["ip_configuration", "name"],
  ["peering_addresses", "ip_configuration_name"],
  ["policy_group", "name"],
  ["policy_member", "name"],
  ["radius_server", "address"],
  ["revoked_certificate", "name"],
  ["root_certificate", "name"],
  ["virtual_network_gateway_client_connection", "name"],
]);

const namesInArm = new Set(["name", "resource_group_name"]);

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
    const [was, is] = [withServers(before), withServers(after)];
    const changed = [...changedDynamic(was["dynamic"], is["dynamic"], within)];
    for (const name of namesIn(was, is)) {
      const [one, other] = [valueIn(was, name), valueIn(is, name)];
      if (!areSameLiterals(one, other)) changed.push(...this.values(one, other, within + name));
    }
    return changed;
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
    if (namesInArm.has(path) && (this.before.isArm === true || this.after.isArm === true))
      return same(String(was).toLowerCase(), String(is).toLowerCase(), path);
    return this.lists(asArray(was), asArray(is), path);
  }

  private lists(
    before: readonly unknown[],
    after: readonly unknown[],
    path: string,
  ): readonly ChangedArgument[] {
    const [was, is] = unordered.has(path) ? [sorted(before), sorted(after)] : [before, after];
    const areBlocks = [...was, ...is].every((one) => typeof one === "object") && !maps.has(path);
    return areBlocks
      ? this.members(was.map(asBlock), is.map(asBlock), path)
      : same(was.map(text), is.map(text), path);
  }

  private members(
    before: readonly Block[],
    after: readonly Block[],
    path: string,
  ): readonly ChangedArgument[] {
    const { pairs, gone, come } = paired(before, after, keys.get(path.split(".").at(-1) ?? path));
    const changed = pairs.flatMap(([was, is]) => this.blocks(was, is, `${path}.`));
    if (gone.length + come.length === 0) return changed;
    const isOpen = gone.some(opensIn(this.before)) || come.some(opensIn(this.after));
    return [{ path, isKnown: !isOpen }, ...changed];
  }

  // An id and a reference mean the same where they lead to one resource.
  private ids(before: unknown, after: unknown, type: string, path: string): readonly ChangedArgument[] {
    const was = identityOf(this.before.configuration, before, type);
    const is = identityOf(this.after.configuration, after, type);
    if (was === undefined || is === undefined) return same(before, after, path);
    return isSameResource(was, is) ? [] : [{ path, isKnown: true }];
  }
}

interface Pairs {
  readonly pairs: readonly (readonly [Block, Block])[];
  /** Blocks that only the first side has. */
  readonly gone: readonly Block[];
  /** Blocks that only the second side has. */
  readonly come: readonly Block[];
}

/** Blocks of both sides with the same key, then the others in their order. */
function paired(before: readonly Block[], after: readonly Block[], key: string | undefined): Pairs {
  const pairs: (readonly [Block, Block])[] = [];
  const was = [...before];
  const others = after.filter((is) => {
    const at = key === undefined ? -1 : was.findIndex((one) => isKeyOf(one[key], is[key]));
    pairs.push(...was.splice(at, at < 0 ? 0 : 1).map((one) => [one, is] as const));
    return at < 0;
  });
  const inOrder = was.slice(0, others.length).flatMap((one, index) => {
    const is = others[index];
    return is === undefined ? [] : [[one, is] as const];
  });
  return {
    pairs: [...pairs, ...inOrder],
    gone: was.slice(others.length),
    come: others.slice(was.length),
  };
}

/** Whether something in a block of a side is not known; a reference to a resource of its file is. */
function opensIn({ configuration }: Side): (block: Block) => boolean {
  return (block) =>
    Object.entries(block).some(([name, value]) => {
      const type = idArguments.get(name);
      return (
        hasDeferred(value) && (type === undefined || identityOf(configuration, value, type) === undefined)
      );
    });
}

function isKeyOf(one: unknown, other: unknown): boolean {
  return !isLeftOut(one) && one === other;
}

/** What is told of the resource an id or a reference leads to; all but the name may be left out. */
interface Identity {
  readonly id?: string;
  readonly name: string;
  readonly group?: string;
  /** Name of the network a subnet is in: every one may have a GatewaySubnet. */
  readonly network?: string;
}

/** The resource an id or a reference leads to, in lower case; undefined where it is not known. */
function identityOf(configuration: Configuration, raw: unknown, type: string): Identity | undefined {
  if (isLeftOut(raw)) return { name: "" };
  const resource = configuration.referred(raw, type);
  if (resource !== undefined) return identityIn(configuration, resource);
  return typeof raw === "string" && !isDeferred(raw) ? identityInId(raw.toLowerCase()) : undefined;
}

function identityIn(configuration: Configuration, { block }: Resource): Identity | undefined {
  const textOf = (raw: unknown): string | undefined => {
    const text = configuration.text(raw);
    return text.state === "known" ? text.value.toLowerCase() : undefined;
  };
  const [id, name] = [textOf(block["id"]), textOf(block["name"])];
  const [group, network] = [textOf(block["resource_group_name"]), textOf(block["virtual_network_name"])];
  return name === undefined
    ? undefined
    : {
        ...(id !== undefined && { id }),
        name,
        ...(group !== undefined && { group }),
        ...(network !== undefined && { network }),
      };
}

function identityInId(id: string): Identity {
  const parts = id.split("/");
  const after = (word: string): string | undefined => parts[parts.indexOf(word) + 1 || parts.length];
  const [group, network] = [after("resourcegroups"), after("virtualnetworks")];
  return {
    id,
    name: parts.at(-1) ?? id,
    ...(group !== undefined && { group }),
    ...(network !== undefined && { network }),
  };
}

function isSameResource(one: Identity, other: Identity): boolean {
  if (one.id !== undefined && other.id !== undefined) return one.id === other.id;
  const isTold = (name: keyof Identity): boolean => one[name] !== undefined && other[name] !== undefined;
  return (["name", "group", "network"] as const).every((name) => !isTold(name) || one[name] === other[name]);
}

/** Whether two values are alike without anything that a configuration decides. */
function areSameLiterals(one: unknown, other: unknown): boolean {
  if (typeof one !== "object" || typeof other !== "object" || one === null || other === null)
    return one === other && !isDeferred(one);
  const names = Object.keys(one);
  return (
    Array.isArray(one) === Array.isArray(other) &&
    names.length === Object.keys(other).length &&
    names.every((name) => areSameLiterals((one as Block)[name], (other as Block)[name]))
  );
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
  if (before === after) return [];
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
const newNames = new Map([["enable_bgp", "bgp_enabled"]]);

function namesIn(...blocks: readonly Block[]): ReadonlySet<string> {
  const names = new Set<string>();
  for (const block of blocks)
    for (const name in block) if (!notCompared.has(name)) names.add(newNames.get(name) ?? name);
  return names;
}

function valueIn(block: Block, name: string): unknown {
  return name === "bgp_enabled" ? (block["bgp_enabled"] ?? block["enable_bgp"]) : block[name];
}

/** A block in which one RADIUS server, written as arguments, is a list of one. */
function withServers(block: Block): Block {
  if (isLeftOut(block["radius_server_address"]) || isDeferred(block["radius_server"])) return block;
  const { radius_server_address: address, radius_server_secret: secret, ...rest } = block;
  return { ...rest, radius_server: [{ address, secret }, ...asArray(rest["radius_server"])] };
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
