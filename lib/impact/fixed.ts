import { defineConsequence } from "./consequence";
import { pages } from "./pages";

const replaceIt = "Leave it as before, or replace the gateway.";

export const kindFixed = defineConsequence({
  id: "kind-fixed",
  rung: "refused",
  statement: "The type of a gateway, and its VPN type, can't change after it is made.",
  source: pages.settings,
  arguments: ["type", "vpn_type"],
  reads: ["type", "vpnType"],
  inPlace: true,
  find: ({ before, after }) =>
    (
      [
        ["type", before.type, after.type],
        ["VPN type", before.vpnType ?? "RouteBased", after.vpnType ?? "RouteBased"],
      ] as const
    )
      .filter(([, from, to]) => from !== undefined && to !== undefined && from !== to)
      .map(([what, from, to]) => ({ what, from, to })),
  message: ({ what, from, to }) => `${what} ${from} becomes ${to}`,
  first: () => replaceIt,
});

export const generationFixed = defineConsequence({
  id: "generation-fixed",
  rung: "refused",
  statement: "Nobody but Azure changes the generation of a gateway that runs.",
  source: pages.skuUpgrade,
  arguments: ["generation"],
  reads: ["generation", "deployed"],
  inPlace: true,
  find: ({ before: { generation, deployed }, after: { generation: to } }) => {
    const from = generation ?? deployed?.generation;
    return from !== undefined && to !== undefined && from !== to ? [{ from, to }] : [];
  },
  message: ({ from, to }) => `generation ${from} becomes ${to}`,
  first: () => replaceIt,
});

export const publicIpSwapped = defineConsequence({
  id: "public-ip-swapped",
  rung: "refused",
  statement: "A gateway that runs keeps its public IPs: giving it others was seen to fail.",
  source: pages.publicIpStays,
  arguments: ["ip_configuration.public_ip_address_id"],
  reads: ["sku", "ipConfigurationsWithoutPublicIp"],
  inPlace: true,
  find: ({ after: { sku, ipConfigurationsWithoutPublicIp: without }, change: { changed, beneath } }) =>
    changed.some(({ path, isKnown }) => isKnown && path === "ip_configuration.public_ip_address_id") &&
    !beneath.some(({ type }) => type === "azurerm_public_ip") &&
    !(sku === "Basic" && without.length > 0)
      ? [without]
      : [],
  message: (without) =>
    without.length > 0
      ? `ip configuration ${without.join(", ")} loses its public IP`
      : "an ip configuration gets another public IP",
  first: () => "Keep the public IP, or replace the gateway and give everyone the new profile.",
});

export const publicIpReferenceRemoved = defineConsequence({
  id: "public-ip-reference-removed",
  rung: "none",
  statement: "A Basic gateway keeps its address when its reference to a public IP is removed.",
  source: pages.basicPublicIp,
  arguments: ["ip_configuration.public_ip_address_id"],
  reads: ["sku", "ipConfigurationsWithoutPublicIp"],
  inPlace: true,
  find: ({ before, after }) =>
    after.sku === "Basic" && before.ipConfigurationsWithoutPublicIp.length === 0
      ? after.ipConfigurationsWithoutPublicIp
      : [],
  message: (name) => `ip configuration ${name} no longer refers to its public IP`,
});

export const subnetSwapped = defineConsequence({
  id: "subnet-swapped",
  rung: "refused",
  statement: "A gateway that runs stays in its subnet.",
  source: pages.settings,
  arguments: ["ip_configuration.subnet_id"],
  reads: [],
  inPlace: true,
  find: ({ change: { changed, beneath } }) =>
    changed.filter(
      ({ path, isKnown }) => isKnown && path === "ip_configuration.subnet_id" && beneath.length === 0,
    ),
  message: () => "the gateway gets another subnet",
  first: () => replaceIt,
});

export const subnetResized = defineConsequence({
  id: "subnet-resized",
  rung: "refused",
  statement: "Azure takes no address block from a subnet in use.",
  source: pages.prefixInUse,
  azure: { when: "apply", code: "InUsePrefixCannotBeDeleted" },
  arguments: ["azurerm_subnet.address_prefixes"],
  reads: ["gatewaySubnetPrefixes"],
  needs: ["gatewaySubnetPrefixes"],
  inPlace: true,
  find: ({ before: { gatewaySubnetPrefixes: was }, after: { gatewaySubnetPrefixes: is } }) => {
    const lost = was.filter((block) => !is.some((other) => other.contains(block)));
    return lost.length > 0 && is.length > 0 ? [{ lost, is }] : [];
  },
  message: ({ lost, is }) => `GatewaySubnet ${lost.join(", ")} becomes ${is.join(", ")}`,
  first: () => "Keep the block, or replace the gateway.",
});
