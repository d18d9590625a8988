import type { ChangeBeneath, GatewayChange } from "../domain/gateway-change";
import { limits } from "../domain/limits";
import { phrase } from "../domain/words";
import { defineConsequence } from "./consequence";
import { pages } from "./pages";

const everyone = "everyone who connects to it";

// Terraform's own words for why it deletes: the `action_reason` of a change.
const reasons: ReadonlyMap<string, string> = new Map([
  ["replace_because_tainted", "Terraform holds it for damaged (tainted)"],
  ["replace_by_request", "it was asked for with -replace"],
  ["replace_by_triggers", "what replace_triggered_by names changes"],
  ["delete_because_no_resource_config", "it is no longer in the configuration"],
  ["delete_because_no_module", "its module is no longer in the configuration"],
  ["delete_because_wrong_repetition", "count or for_each comes or goes"],
  ["delete_because_count_index", "count no longer reaches its index"],
  ["delete_because_each_key", "for_each no longer has its key"],
  ["delete_because_no_move_target", "it is moved to what is no longer in the configuration"],
  ["readdressed", "its Terraform address is another, and no moved block says so"],
]);

export const gatewayCreated = defineConsequence({
  id: "gateway-created",
  rung: "none",
  statement: "A new gateway touches nobody.",
  arguments: [],
  reads: [],
  find: ({ change: { action } }) => (action === "create" ? [action] : []),
  message: () => "the gateway is made",
});

export const gatewayForgotten = defineConsequence({
  id: "gateway-forgotten",
  rung: "none",
  statement: "A gateway that Terraform forgets runs on.",
  arguments: [],
  reads: [],
  find: ({ change: { action } }) => (action === "forget" ? [action] : []),
  message: () => "Terraform no longer manages the gateway, which runs on",
});

export const gatewayDeferred = defineConsequence({
  id: "gateway-deferred",
  rung: "unknown",
  statement: "What Terraform puts off is in a later plan.",
  arguments: ["azurerm_virtual_network_gateway"],
  reads: [],
  find: ({ change: { deferredFor } }) => (deferredFor === undefined ? [] : [deferredFor]),
  message: (reason) => `Terraform puts its change off to a later plan: ${reason}`,
});

export const gatewayMoved = defineConsequence({
  id: "gateway-moved",
  rung: "none",
  statement: "A new address in Terraform's state changes nothing in Azure.",
  arguments: [],
  reads: [],
  find: ({ change: { previousAddress, reason } }) =>
    previousAddress === undefined || reason === "readdressed" ? [] : [previousAddress],
  message: (previousAddress) => `moved from ${previousAddress}`,
});

export const gatewayReplaced = defineConsequence({
  id: "gateway-replaced",
  rung: "replace",
  statement: "A gateway that is deleted and made again is another one, with other addresses and profiles.",
  source: pages.skuUpgrade,
  arguments: [],
  reads: ["pointToSite"],
  find: ({ before: { pointToSite }, change }) =>
    change.action === "replace" ? [{ change, hasClients: pointToSite !== false }] : [],
  message: ({ change }) => `deleted and made again${whyOf(change)}${alsoGone(change.beneath)}`,
  who: () => everyone,
  first: ({ change: { previousAddress, reason, isMadeFirst }, hasClients }) => {
    if (reason === "readdressed")
      return `Write a moved block from ${previousAddress ?? "the address before"}: then nothing is deleted.`;
    const beside =
      isMadeFirst === true
        ? "Take create_before_destroy out: a network has one VPN gateway, and Azure refuses a second beside it. "
        : "";
    return `${beside}Agree on about ${limits.gatewayMinutes.most} minutes without it${hasClients ? "; then give everyone the new profile" : ""}. Tell whoever knows its addresses.`;
  },
});

export const gatewayDeleted = defineConsequence({
  id: "gateway-deleted",
  rung: "replace",
  statement: "Nobody connects to a gateway that is deleted.",
  source: pages.skuUpgrade,
  arguments: [],
  reads: ["pointToSite"],
  find: ({ before: { pointToSite }, change }) =>
    change.action === "delete" ? [{ change, hasClients: pointToSite !== false }] : [],
  message: ({ change }) => `deleted${whyOf(change)}${alsoGone(change.beneath)}`,
  who: () => everyone,
  first: ({ change: { madeAgainAt }, hasClients }) =>
    madeAgainAt === undefined
      ? `Move ${hasClients ? "everyone" : "its sites"} to another gateway first.`
      : `Write a moved block to ${madeAgainAt}, where a gateway of its name is made: then nothing is deleted.`,
});

export const beneathInUse = defineConsequence({
  id: "beneath-in-use",
  rung: "refused",
  statement: "Azure deletes no public IP, subnet or network that a gateway uses.",
  source: pages.inUse,
  arguments: ["ip_configuration.public_ip_address_id", "ip_configuration.subnet_id"],
  reads: [],
  find: ({ change }) =>
    runsOn(change) ? change.beneath.filter(({ type }) => type !== "azurerm_resource_group") : [],
  message: (one) =>
    `${one.address} is ${goes(one)} under a gateway that stays; Azure says ${one.type === "azurerm_public_ip" ? "PublicIPAddressCannotBeDeleted" : "InUseSubnetCannotBeDeleted"}`,
  who: () => "nobody, since the apply fails; were the gateway deleted before, everyone who connects to it",
  first: ({ because }) =>
    because.length > 0
      ? `Leave ${phrase(because)} as before, or plan the gateway's own replacement.`
      : "Keep it, or delete the gateway before.",
});

export const resourceGroupGone = defineConsequence({
  id: "resource-group-gone",
  rung: "replace",
  statement: "Deleting a resource group deletes the gateway in it.",
  source: {
    page: "https://learn.microsoft.com/azure/azure-resource-manager/management/delete-resource-group",
    date: "2019-09-03",
  },
  arguments: [],
  reads: [],
  find: ({ change }) =>
    runsOn(change) ? change.beneath.filter(({ type }) => type === "azurerm_resource_group") : [],
  message: (one) => `${one.address}, which holds the gateway, is ${goes(one)}`,
  who: () => everyone,
  first: () => "Keep the resource group, or plan the gateway's own replacement.",
});

function runsOn({ action }: GatewayChange): boolean {
  return action === "none" || action === "update";
}

function whyOf({ because, reason = "" }: GatewayChange): string {
  if (because.length > 0) return `: ${phrase(because)} can't change otherwise`;
  const why = reasons.get(reason);
  return why === undefined ? "" : `: ${why}`;
}

function goes({ action, because }: ChangeBeneath): string {
  if (action === "delete") return "deleted";
  return because.length > 0 ? `replaced for its ${phrase(because)}` : "replaced";
}

function alsoGone(beneath: readonly ChangeBeneath[]): string {
  return beneath.length === 0
    ? ""
    : `, and ${phrase(beneath.map((one) => `${one.address} is ${goes(one)}`))}`;
}
