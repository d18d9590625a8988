import type { ChangeBeneath, GatewayAction } from "../domain/gateway-change";
import { changedArguments, sideOf } from "./argument-changes";
import { asArray, asBlock, type Block } from "./configuration";
import { azurermValues, isGateway, type DeclaredAt } from "./described-instances";
import { isVpn, type GatewayChangeRead } from "./gateway-changes";
import { describeFound, type GatewayFound } from "./gateway-read";
import { instancesIn, type Instance } from "./instances";
import { findInPlan, priorInstances } from "./plan";
import { findRunning } from "./state";

/**
 * What a plan does to each gateway, and to what these stand on, as `terraform show -json` prints it.
 * https://developer.hashicorp.com/terraform/internals/json-format#change-representation
 */
export function changesInPlan(plan: Block, declaredAt: DeclaredAt): readonly GatewayChangeRead[] {
  const entries = asArray(plan["resource_changes"]).map(asBlock).flatMap(plannedChange);
  const prior = new Map(priorInstances(plan).map((instance) => [instance.address, instance]));
  for (const { instance, before } of entries) if (before) prior.set(instance.address, instance);
  const running = byAddress(findRunning([...prior.values()], declaredAt));
  const planned = byAddress(findInPlan(plan, declaredAt));
  const gateways = entries.filter(({ instance }) => isGateway(instance));
  const going = entries.filter(isGoing);
  const made = new Map(
    gateways.flatMap((one) =>
      one.action === "create" ? [[nameIn(one), one.instance.address] as const] : [],
    ),
  );
  return gateways.flatMap((entry) => {
    const { instance, action, because, reason, previousAddress } = entry;
    const { address } = instance;
    const was = action === "create" ? undefined : running.get(address);
    const is = action === "delete" || action === "forget" ? undefined : planned.get(address);
    const before = was && describeFound(was);
    const after = is && describeFound(is);
    if (![before, after].some((read) => read && isVpn(read))) return [];
    const madeAgainAt = action === "delete" ? made.get(nameIn(entry)) : undefined;
    const constructPath = after?.constructPath ?? before?.constructPath;
    return {
      address,
      action,
      because,
      changed: was && is ? changedArguments(sideOf(was, true), sideOf(is, true)) : [],
      beneath: beneath(entry, going),
      ...(reason !== undefined && { reason }),
      ...(previousAddress !== undefined && { previousAddress }),
      ...(madeAgainAt !== undefined && { madeAgainAt }),
      ...(constructPath !== undefined && { constructPath }),
      ...(before && { before }),
      ...(after && { after }),
    };
  });
}

interface PlannedChange {
  /** The instance with the values it has before, or is to have where it is created. */
  readonly instance: Instance;
  readonly action: GatewayAction;
  /** Whether it is there before. */
  readonly before: boolean;
  readonly because: readonly string[];
  readonly reason?: string;
  readonly previousAddress?: string;
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
  return [
    {
      instance: { ...instance, address },
      action: actionOf(asArray(actions)),
      before: isThere,
      because: [...new Set(asArray(paths).map((path) => argumentAt(asArray(path))))],
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

function isGoing({ action, instance }: PlannedChange): boolean {
  return isBeneathType(instance.type) && (action === "delete" || action === "replace");
}

/** The resources a gateway stands on that are deleted or replaced: their ids are its own, or lead to them. */
function beneath(gateway: PlannedChange, going: readonly PlannedChange[]): readonly ChangeBeneath[] {
  if (!gateway.before) return [];
  const { id, ip_configuration: configurations } = azurermValues(gateway.instance, gateway.instance.values);
  const ids = asArray(configurations)
    .map(asBlock)
    .flatMap((one) => [one["public_ip_address_id"], one["subnet_id"]]);
  const standsOn = [id, ...ids].map((one) => `${String(one).toLowerCase()}/`);
  return going.flatMap(({ instance: { type, address, values }, action, because }) => {
    if (!isBeneathType(type) || (action !== "delete" && action !== "replace")) return [];
    const own = `${String(values["id"]).toLowerCase()}/`;
    return standsOn.some((one) => one.startsWith(own)) ? [{ address, type, action, because }] : [];
  });
}
