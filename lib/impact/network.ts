import { limits } from "../domain/limits";
import { defineConsequence } from "./consequence";
import { differences, windowsPackage } from "./differences";
import { pages } from "./pages";

export const customRoutesChanged = defineConsequence({
  id: "custom-routes-changed",
  rung: "reconnect",
  statement: "Clients take routes when they connect, and the native client of Windows from its package.",
  source: pages.routing,
  arguments: ["custom_route"],
  reads: ["customRoutesWritten"],
  find: ({ before: { customRoutesWritten: was }, after: { customRoutesWritten: is } }) =>
    differences(was, is),
  message: (difference) => `routes advertised to clients: ${difference}`,
  who: () => "everyone: the route comes or goes when they connect again",
  first: () => windowsPackage,
});

export const dnsServersChanged = defineConsequence({
  id: "dns-servers-changed",
  rung: "reissue",
  statement: "Profiles hold the network's DNS servers, and are made again after these change.",
  source: pages.faq,
  arguments: ["azurerm_virtual_network.dns_servers"],
  reads: ["dnsServers", "networkSpace", "pointToSite"],
  tells: ["dnsServers"],
  needs: ["networkSpace"],
  needsAfter: ["dnsServers"],
  find: ({ before: { dnsServers: was }, after: { dnsServers: is, pointToSite } }) =>
    pointToSite !== false && was.join() !== is.join() ? [{ was: listed(was), is: listed(is) }] : [],
  message: ({ was, is }) => `DNS servers of the network: ${was} become ${is}`,
  who: () => "everyone: with the old profile, names are asked of the old servers",
  first: () => "Keep the old servers until everyone has the new profile.",
});

export const networkSpaceChanged = defineConsequence({
  id: "network-space-changed",
  rung: "none",
  statement: "After a change of the network's topology, clients of Windows need their package again.",
  source: pages.routing,
  arguments: ["azurerm_virtual_network.address_space"],
  reads: ["networkSpace", "pointToSite"],
  tells: ["networkSpace"],
  needs: ["networkSpace"],
  find: ({ before: { networkSpace: was }, after: { networkSpace: is, pointToSite } }) =>
    pointToSite !== false ? differences(was.map(String), is.map(String)) : [],
  message: (difference) => `address space of the network: ${difference}`,
  who: () => "nobody is interrupted; people with an old package do not reach new blocks",
  first: () => windowsPackage,
});

export const bgpChanged = defineConsequence({
  id: "bgp-changed",
  rung: "none",
  statement: "Clients reach sites by the routes that BGP brings; their own tunnels do not use it.",
  source: pages.routing,
  arguments: ["bgp_enabled", "bgp_settings"],
  reads: ["bgp", "asn"],
  find: ({ before, after }) => {
    const [was, is] = [before, after].map(({ bgp, asn }) =>
      bgp === true ? `on${asn === undefined ? "" : ` with AS number ${asn}`}` : "off",
    );
    return was === is ? [] : [{ was, is }];
  },
  message: ({ was, is }) => `BGP ${was} becomes ${is}`,
  who: () => "nobody is interrupted; sites behind the gateway come or go for everyone",
  first: () => "Tell the sites: their devices need the same settings.",
});

export const activeActiveChanged = defineConsequence({
  id: "active-active-changed",
  rung: "reconnect",
  statement: `A gateway takes ${limits.gatewayMinutes.least} to ${limits.gatewayMinutes.most} minutes to become active-active, or active-standby.`,
  source: pages.activeActive,
  arguments: ["active_active"],
  reads: ["activeActive"],
  inPlace: true,
  find: ({ before, after }) =>
    after.activeActive !== undefined && (before.activeActive ?? false) !== after.activeActive
      ? [after.activeActive]
      : [],
  message: (now) => `the gateway becomes ${now ? "active-active" : "active-standby"}`,
  who: () => "everyone who is connected; with BGP, sites are out until they have the new peer addresses",
  first: () => `Agree on about ${limits.gatewayMinutes.most} minutes in which sessions may drop.`,
});

function listed(servers: readonly string[]): string {
  return servers.length === 0 ? "Azure's own" : servers.join(", ");
}
