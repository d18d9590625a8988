import type { ChangeBeneath, ChangedBeside, GatewayAction, GatewayChange } from "../domain/gateway-change";
import { changedArguments, sideOf } from "./argument-changes";
import { azapiType } from "./azapi";
import { asArray, asBlock, type Block } from "./configuration";
import { changedArguments as changedTopArguments } from "./deployed";
import { gatewayType } from "./describe-gateway";
import { azurermValues, isGateway, type DeclaredAt } from "./described-instances";
import { isVpn, type GatewayChangeRead } from "./gateway-changes";
import { describeFound, type GatewayFound } from "./gateway-read";
import { instancesIn, type Instance } from "./instances";
import { findInPlan, priorInstances } from "./plan";
import { findRunning } from "./state";
import { isRelated } from "./tied-resources";

/**
 * What a plan does to each gateway, and to what these stand on, as `terraform show -json` prints it. A gateway is described
 * when it is its turn, so that a large plan is never described at once; one that nothing happens to is not described.
 * https://developer.hashicorp.com/terraform/internals/json-format#change-representation
 */
export function* changesInPlan(plan: Block, declaredAt: DeclaredAt): Generator<GatewayChangeRead> {
  const prior = new Map(priorInstances(plan).map((instance) => [instance.address, instance]));
  const entries = entriesIn(plan["resource_changes"], prior.size > 0);
  for (const { instance, before, previousAddress } of entries) {
    if (previousAddress !== undefined) prior.delete(previousAddress);
    if (before) prior.set(instance.address, instance);
  }
  const ours = entries.filter(({ instance }) => isGateway(instance));
  const isQuiet = entries.every(({ instance, action }) => isGateway(instance) || !matters(instance, action));
  const gateways = isQuiet ? ours.filter((one) => !staysUntouched(one)) : ours;
  if (isQuiet) yield* ours.filter(staysUntouched).filter(isNotExpressRoute).map(untouchedAt);
  const isAsked = gateways.length > 0;
  const running = byAddress(isAsked ? findRunning([...prior.values()], declaredAt) : []);
  const planned = byAddress(isAsked ? findInPlan(plan, declaredAt) : []);
  const around = new Surroundings(entries);
  const made = new Map(
    ours.flatMap((one) => (one.action === "create" ? [[nameIn(one), one.instance.address] as const] : [])),
  );
  for (const entry of gateways) {
    const { instance, action, because, reason, previousAddress, isMadeFirst } = entry;
    const { address } = instance;
    const was = action === "create" ? undefined : running.get(address);
    const is = action === "delete" || action === "forget" ? undefined : planned.get(address);
    const before = was && describeFound(was);
    const after = is && describeFound(is);
    if (![before, after].some((read) => read && isVpn(read))) continue;
    const madeAgainAt = action === "delete" ? made.get(nameIn(entry)) : undefined;
    const constructPath = after?.constructPath ?? before?.constructPath;
    yield {
      address,
      action,
      because,
      changed: was && is && action !== "none" ? changedArguments(sideOf(was, true), sideOf(is, true)) : [],
      ...around.of(entry),
      ...(reason !== undefined && { reason }),
      ...(isMadeFirst && { isMadeFirst }),
      ...(previousAddress !== undefined && { previousAddress }),
      ...(madeAgainAt !== undefined && { madeAgainAt }),
      ...(constructPath !== undefined && { constructPath }),
      ...(before && { before }),
      ...(after && { after }),
    };
  }
  yield* deferredChanges(plan);
}

/**
 * The gateways whose changes Terraform puts off to a later plan.
 * https://developer.hashicorp.com/terraform/internals/json-format#plan-representation
 */
function* deferredChanges(plan: Block): Generator<GatewayChangeRead> {
  for (const deferred of asArray(plan["deferred_changes"]).map(asBlock)) {
    const ours = entriesIn(deferred["resource_change"], false).filter(({ instance }) => isGateway(instance));
    for (const one of ours.filter(isNotExpressRoute))
      yield { ...untouchedAt(one), deferredFor: String(deferred["reason"]) };
  }
}

/** Whether what happens to a resource can be felt at a gateway. */
function matters({ type }: Instance, action: GatewayAction): boolean {
  return action !== "none" && (isRelated(type) || isBeneathType(type));
}

function staysUntouched({ action, previousAddress }: PlannedChange): boolean {
  return action === "none" && previousAddress === undefined;
}

function isNotExpressRoute({ instance }: PlannedChange): boolean {
  return azurermValues(instance, instance.values)["type"] !== "ExpressRoute";
}

function untouchedAt({ instance: { address } }: PlannedChange): GatewayChangeRead {
  return { address, ...untouched };
}

const untouched: GatewayChange = {
  action: "none",
  changed: [],
  because: [],
  beneath: [],
  beside: [],
  isSurrounded: true,
};

interface PlannedChange {
  /** The instance with the values it has before, or is to have where it is created. */
  readonly instance: Instance;
  readonly action: GatewayAction;
  /** Whether it is there before. */
  readonly before: boolean;
  /** The values it is to have. */
  readonly after: Block;
  readonly because: readonly string[];
  readonly isMadeFirst: boolean;
  readonly reason?: string;
  readonly previousAddress?: string;
}

/** The entries of a plan. Where the state before tells what stays as it is, only gateways are read of that. */
function entriesIn(changes: unknown, isStateTold: boolean): readonly PlannedChange[] {
  const entries = asArray(changes).map(asBlock);
  return (isStateTold ? entries.filter((one) => !staysAsItIs(one)) : entries).flatMap(plannedChange);
}

function staysAsItIs({ type, change, previous_address: previous }: Block): boolean {
  const [action] = asArray(asBlock(change)["actions"]);
  return action === "no-op" && previous === undefined && type !== gatewayType && type !== azapiType;
}

function plannedChange(entry: Block): readonly PlannedChange[] {
  const { change: raw, deposed, module_address: module, action_reason: reason } = entry;
  const { actions, before, after, before_sensitive: sensitive, replace_paths: paths } = asBlock(raw);
  const isThere = before !== null && before !== undefined;
  const values = isThere ? before : after;
  const resource = { ...entry, values, sensitive_values: sensitive };
  const [instance] = instancesIn({ address: module, resources: [resource] }, ["resource_changes"]);
  if (instance === undefined || instance.isData) return [];
  // A deposed object is what a replacement has left behind, and has no address of its own.
  const address = instance.address + (typeof deposed === "string" ? ` (deposed ${deposed})` : "");
  const action = actionOf(asArray(actions));
  return [
    {
      instance: { ...instance, address },
      action,
      before: isThere,
      after: asBlock(after),
      because: [...new Set(asArray(paths).map((path) => argumentAt(asArray(path))))],
      isMadeFirst: action === "replace" && asArray(actions)[0] === "create",
      ...(typeof reason === "string" && { reason }),
      ...(typeof entry["previous_address"] === "string" && { previousAddress: entry["previous_address"] }),
    },
  ];
}

function actionOf(actions: readonly unknown[]): GatewayAction {
  if (actions.includes("delete")) return actions.includes("create") ? "replace" : "delete";
  if (actions.includes("create")) return "create";
  if (actions.includes("update")) return "update";
  return actions.includes("forget") ? "forget" : "none";
}

function argumentAt(path: readonly unknown[]): string {
  return path.filter((step) => typeof step === "string").join(".");
}

function byAddress(found: readonly GatewayFound[]): ReadonlyMap<string, GatewayFound> {
  return new Map(found.map((one) => [one.address, one]));
}

/** Resource group and name of a gateway. */
function nameIn({ instance }: PlannedChange): string {
  const { name, resource_group_name: group } = azurermValues(instance, instance.values);
  return `${String(group)}/${String(name)}`;
}

const beneathTypes: readonly string[] = [
  "azurerm_public_ip",
  "azurerm_subnet",
  "azurerm_virtual_network",
  "azurerm_resource_group",
] satisfies ChangeBeneath["type"][];

function isBeneathType(type: string): type is ChangeBeneath["type"] {
  return beneathTypes.includes(type);
}

const servedTypes: readonly string[] = [
  "azurerm_virtual_network_gateway_connection",
  "azurerm_virtual_network_gateway_nat_rule",
];

// What Terraform and Azure keep of a resource beside its arguments.
const notArguments = new Set(["id", "timeouts", "etag", "guid"]);

/** What changes around gateways, found by the ids of what they stand on and serve. */
class Surroundings {
  private readonly beneath = new Map<string, ChangeBeneath[]>();
  private readonly beside = new Map<string, ChangedBeside[]>();

  constructor(entries: readonly PlannedChange[]) {
    for (const entry of entries) this.add(entry);
  }

  private add(entry: PlannedChange): void {
    const { instance, action, because } = entry;
    const { type, address, values } = instance;
    const id = idText(values["id"]);
    if (isBeneathType(type) && (action === "delete" || action === "replace"))
      append(this.beneath, id, { address, type, action, because });
    if (isBeneathType(type) && type !== "azurerm_resource_group" && action === "update") {
      append(this.beside, id, ...changedIn(entry));
      for (const subnet of lostSubnets(entry))
        append(this.beneath, idText(subnet["id"]), {
          address: `${address} subnet ${String(subnet["name"])}`,
          type: "azurerm_subnet",
          action: "delete",
          because: [],
        });
    }
    if (servedTypes.includes(type) && (action === "update" || action === "replace"))
      append(this.beside, idText(values["virtual_network_gateway_id"]), ...changedIn(entry));
  }

  /** What changes around one gateway: the ids are its own, or lead to it and to what it stands on. */
  of({ instance, before }: PlannedChange): Pick<GatewayChange, "beneath" | "beside" | "isSurrounded"> {
    if (this.beneath.size + this.beside.size === 0) return { beneath: [], beside: [], isSurrounded: true };
    const { id, ip_configuration: configurations } = azurermValues(instance, instance.values);
    const stoodOn = asArray(configurations)
      .map(asBlock)
      .flatMap((one) => [one["public_ip_address_id"], one["subnet_id"]]);
    const ids = before ? new Set([id, ...stoodOn].flatMap((one) => leading(idText(one)))) : [];
    return {
      beneath: [...ids].flatMap((one) => this.beneath.get(one) ?? []),
      beside: [...ids].flatMap((one) => this.beside.get(one) ?? []),
      isSurrounded: true,
    };
  }
}

function changedIn({ instance: { type, address, values }, after }: PlannedChange): readonly ChangedBeside[] {
  return changedTopArguments(values, after)
    .filter((name) => !notArguments.has(name))
    .map((name) => ({ address, path: `${type}.${name}`, isKnown: true }));
}

/** Subnets that a network has within itself, and no longer. */
function lostSubnets({ instance: { type, values }, after }: PlannedChange): readonly Block[] {
  const { subnet: is } = after;
  if (type !== "azurerm_virtual_network" || !Array.isArray(is)) return [];
  const stay = new Set(is.map((one) => asBlock(one)["name"]));
  return asArray(values["subnet"])
    .map(asBlock)
    .filter(({ name }) => !stay.has(name));
}

function idText(id: unknown): string {
  return String(id).toLowerCase();
}

/** An id and those it is within: of a subnet, its network's and its resource group's. */
function leading(id: string): readonly string[] {
  const before = (part: string): readonly string[] =>
    id.includes(part) ? [id.slice(0, id.indexOf(part))] : [];
  return [id, ...before("/subnets/"), ...before("/providers/")];
}

function append<T>(map: Map<string, T[]>, key: string, ...values: readonly T[]): void {
  const list = map.get(key);
  if (list) list.push(...values);
  else map.set(key, [...values]);
}
