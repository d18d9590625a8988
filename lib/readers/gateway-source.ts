import { readArm } from "./arm";
import { armArguments } from "./arm-arguments";
import { azurermType, type ArmResource } from "./arm-blocks";
import { isTemplate, resourcesIn } from "./arm-template";
import { azapiType, bodyOf } from "./azapi";
import { asArray, asBlock, isDeferred, typeOf, type Block } from "./configuration";
import { declaredIn, type Declared } from "./declared";
import { isGateway } from "./described-instances";
import { gatewayType } from "./describe-gateway";
import type { GatewayRead, JsonPath } from "./gateway-read";
import { asWritten, hasMark, instancesIn, masked, type Instance } from "./instances";
import { readPlan } from "./plan";
import { recognise } from "./recognise";
import { readState } from "./state";
import { surroundings } from "./surroundings";
import { readSynthesized } from "./synthesized";

/** Stands for a value that a file has and does not show. */
export class Hidden {
  private constructor(
    /** Why, in words that follow "it is". */
    readonly why: string,
    readonly isSensitive: boolean,
  ) {}

  static readonly sensitive = new Hidden("sensitive", true);
  static readonly ofDeployment = new Hidden("known only to the deployment", false);
}

/** Everything a file says of a gateway, to be written anew. */
export interface GatewaySource {
  readonly read: GatewayRead;
  /** What it is written in: azurerm has an address to keep, and in a stack its texts may refer to what stands beside it. */
  readonly origin: "stack" | "state" | "azapi" | "arm";
  /** Id in Azure, where the file has it. */
  readonly id?: string;
  /** Arguments of azurerm, as they run: texts as in Terraform's JSON syntax, `Hidden` for what is not shown. */
  readonly block: Block;
  /** What azurerm has no argument for, and what stands around it. */
  readonly declared: Declared;
  /** Names of ARM properties with a value that azurerm has no argument for. */
  readonly others: readonly string[];
}

/** The gateways of a file. */
export interface GatewaySources {
  readonly sources: readonly GatewaySource[];
  /** Addresses of gateways that a plan would make: nothing runs there yet. */
  readonly planned: readonly string[];
}

/**
 * The gateways of a file with everything it says of them; of a plan, what runs before it.
 * @throws Unreadable if the file is none of those this release reads.
 */
export function gatewaySources(json: unknown): GatewaySources {
  const { kind } = recognise(json);
  const block = asBlock(json);
  if (kind === "arm") return { sources: fromArm(json), planned: [] };
  if (kind === "synthesized") return { sources: fromStack(block), planned: [] };
  if (kind === "state") return { sources: fromState(block), planned: [] };
  const planned = readPlan(block, () => undefined).filter((read) => read.kind === "new");
  return {
    sources: fromState(asBlock(block["prior_state"])),
    planned: planned.map(({ address }) => address),
  };
}

function fromState(state: Block): readonly GatewaySource[] {
  const root = asBlock(asBlock(state["values"])["root_module"]);
  const instances = new Map(
    instancesIn(root, [])
      .filter(isGateway)
      .map((one) => [one.address, one]),
  );
  return readState(state, () => undefined).flatMap((read) => {
    const instance = instances.get(read.address);
    return instance ? [fromInstance(read, instance)] : [];
  });
}

function fromInstance(read: GatewayRead, { address, values, sensitive, isAzapi }: Instance): GatewaySource {
  const { id } = values;
  const { block, others } = isAzapi
    ? fromAzapi(asBlock(masked(values, sensitive, address)))
    : { block: values, others: [] };
  const written = asWritten(block, () => false);
  return {
    read,
    origin: isAzapi ? "azapi" : "state",
    ...(typeof id === "string" && { id }),
    block: asBlock(
      isAzapi
        ? shown(written, undefined, hasMark(sensitive) ? unlessMasked : escaped)
        : shown(written, sensitive, escaped),
    ),
    declared: surroundings(read, block),
    others,
  };
}

function fromStack(stack: Block): readonly GatewaySource[] {
  return readSynthesized(stack).map((read) => {
    const written = asBlock(valueAt(stack, read.path));
    const declared = declaredIn(written);
    return typeOf(read.address) === azapiType
      ? { read, origin: "azapi", declared, ...fromAzapi(written) }
      : { read, origin: "stack", declared, block: written, others: [] };
  });
}

function fromArm(json: unknown): readonly GatewaySource[] {
  const isNew = isTemplate(asBlock(json));
  const deployed = isNew ? resourcesIn(asBlock(json)).filter(isArmGateway) : [];
  return readArm(json).map((read, index) => {
    const resource = deployed[index] ?? printed(read.address, asBlock(valueAt(json, read.path)));
    const { block, others } = armArguments(resource);
    return {
      read,
      origin: "arm",
      ...(!isNew && { id: read.address }),
      block: asBlock(
        shown(
          asWritten(block, () => isNew),
          undefined,
          isNew ? ofDeployment : escaped,
        ),
      ),
      declared: surroundings(read, block),
      others,
    };
  });
}

function isArmGateway({ type }: ArmResource): boolean {
  return azurermType(type) === gatewayType;
}

function printed(id: string, body: Block): ArmResource {
  return { type: armGatewayType, name: id.split("/").at(-1) ?? "", id, body };
}

const armGatewayType = "Microsoft.Network/virtualNetworkGateways";

// The group of a gateway that is not made yet stands in the id of its parent.
function fromAzapi({
  id,
  parent_id: parent,
  name,
  location,
  tags,
  body,
}: Block): ReturnType<typeof armArguments> {
  return armArguments({
    type: armGatewayType,
    name: String(name),
    id: String(id ?? parent),
    body: { name, location, tags, ...bodyOf(body) },
  });
}

/** A value with its texts in other words, and without what is marked as sensitive; how much of it there is remains. */
function shown(value: unknown, marks: unknown, textOf: (text: string) => unknown): unknown {
  if (Array.isArray(value))
    return value.map((member: unknown, index) =>
      shown(member, marks === true || asArray(marks)[index], textOf),
    );
  if (typeof value === "object" && value !== null) {
    const marked = asBlock(marks);
    return Object.fromEntries(
      Object.entries(value).map(([key, member]) => [
        escaped(key),
        shown(member, marks === true || marked[key], textOf),
      ]),
    );
  }
  if (marks === true && value !== null) return Hidden.sensitive;
  return typeof value === "string" ? textOf(value) : value;
}

// In Terraform's JSON syntax, the names in an object are templates too.
function escaped(text: string): string {
  return text.replace(/[$%](?=\{)/g, "$&$&");
}

function unlessMasked(text: string): unknown {
  return isDeferred(text) ? Hidden.sensitive : escaped(text);
}

// The reader of templates leaves open what it can't evaluate, and the subscription and group of ids.
function ofDeployment(text: string): unknown {
  return isDeferred(text) || /\{(?:subscription|group)\}/.test(text) ? Hidden.ofDeployment : text;
}

/** What stands at a path; a block in Terraform's JSON syntax may stand in a list of its own. */
function valueAt(json: unknown, path: JsonPath): unknown {
  return path.reduce<unknown>((inner, key) => {
    if (Array.isArray(inner) && typeof key === "number") return inner[key] as unknown;
    const holder = asArray(inner)
      .map(asBlock)
      .find((block) => key in block);
    return holder?.[key];
  }, json);
}
