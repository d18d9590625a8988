import { known } from "../domain/facts";
import { asArray, asBlock, type Block } from "./configuration";
import { changedArguments, deployedOf } from "./deployed";
import {
  azurermValues,
  findGateways,
  isGateway,
  type BlockOf,
  type DeclaredAt,
  type Standing,
} from "./described-instances";
import { describeFound, type GatewayFound, type GatewayRead } from "./gateway-read";
import { asWritten, instancesIn, masked, type Instance } from "./instances";
import { Origins } from "./origins";
import { filled } from "./unknown";

/**
 * The gateways a plan makes or keeps, as `terraform show -json` prints it. Values known only after apply are followed
 * through the plan's configuration to the resource they come from.
 * https://developer.hashicorp.com/terraform/internals/json-format#plan-representation
 */
export function readPlan(plan: Block, declaredAt: DeclaredAt): readonly GatewayRead[] {
  return findInPlan(plan, declaredAt).map(describeFound);
}

/** The gateways a plan makes or keeps, not yet described. */
export function findInPlan(plan: Block, declaredAt: DeclaredAt): readonly GatewayFound[] {
  const planned = instancesIn(asBlock(asBlock(plan["planned_values"])["root_module"]), [
    "planned_values",
    "root_module",
  ]);
  const prior = priorInstances(plan);
  const plannedAt = new Set(planned.map(({ address }) => address));
  const instances = [...planned, ...prior.filter(({ isData, address }) => isData && !plannedAt.has(address))];
  const changes = changesOf(plan);
  const origins = new Origins(asBlock(asBlock(plan["configuration"])["root_module"]), instances, (address) =>
    isUnknown(changes.get(address), "id"),
  );
  const publicIps = new Map(
    [...changes.values()].map(({ before }) => [String(before["id"]).toLowerCase(), before]),
  );

  const finalBlock = (instance: Instance, mask: boolean): Block => {
    const { address, sensitive, values } = instance;
    const shown = mask ? asBlock(masked(values, sensitive, address)) : values;
    const change = changes.get(address);
    const block = change === undefined ? shown : filled(shown, change.unknown, instance, origins);
    if (!isGateway(instance) || instance.isAzapi) return block;
    const isMade = change === undefined || change.actions.includes("create");
    const expressions = origins.expressionsOf(instance);
    return asWritten(block, (argument) => isMade || expressions?.[argument] !== undefined);
  };
  const blockOf = remembered(finalBlock);
  const standingOf = (instance: Instance, mask: boolean): Standing => {
    const change = changes.get(instance.address);
    if (change === undefined || change.actions.includes("create")) {
      return { kind: change?.actions.includes("delete") === true ? "replaced" : "new", facts: {} };
    }
    const before = mask
      ? asBlock(masked(change.before, change.beforeSensitive, instance.address))
      : change.before;
    return {
      kind: "existing",
      deployed: deployedOf(azurermValues(instance, before), publicIps),
      facts: { changes: known(changedArguments(before, blockOf(instance, mask))) },
    };
  };
  return findGateways(instances, blockOf, standingOf, declaredAt);
}

/** What a plan says was there before: the state it starts from. */
export function priorInstances(plan: Block): readonly Instance[] {
  return instancesIn(asBlock(asBlock(asBlock(plan["prior_state"])["values"])["root_module"]), [
    "prior_state",
    "values",
    "root_module",
  ]);
}

// A block is asked for when a gateway is described, and again to tell what changes.
function remembered(blockOf: BlockOf): BlockOf {
  const known = { true: new Map<Instance, Block>(), false: new Map<Instance, Block>() };
  return (instance, mask) => {
    const blocks = known[`${mask}`];
    const block = blocks.get(instance) ?? blockOf(instance, mask);
    blocks.set(instance, block);
    return block;
  };
}

interface Change {
  readonly actions: readonly unknown[];
  readonly before: Block;
  readonly beforeSensitive: unknown;
  readonly unknown: Block;
}

function changesOf(plan: Block): ReadonlyMap<string, Change> {
  const entries = asArray(plan["resource_changes"])
    .map(asBlock)
    .filter(({ deposed }) => deposed === undefined);
  return new Map(
    entries.map(({ address, change: raw }) => {
      const change = asBlock(raw);
      return [
        String(address),
        {
          actions: asArray(change["actions"]),
          before: asBlock(change["before"]),
          beforeSensitive: change["before_sensitive"],
          unknown: asBlock(change["after_unknown"]),
        },
      ];
    }),
  );
}

function isUnknown(change: Change | undefined, name: string): boolean {
  return change?.unknown[name] === true;
}
