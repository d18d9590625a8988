import { apipaBlock, isApipa } from "../../domain/bgp";
import type { Cidr } from "../../domain/cidr";
import { always } from "../../domain/day";
import type { Site } from "../../domain/facts";
import { defineRule } from "../rule";
import { attribute, holdsAddress, is, notTogether, some } from "../terraform";
import { bgpSitesAtPlan, bgpSitesOf } from "./sites";

export const lngBgpPeer = defineRule({
  id: "lng-bgp-peer",
  statement:
    "A site's BGP peer has an address of its own: not the device's public one, nor one of the virtual network.",
  why: "An APIPA address may not lie in the site's address space either.",
  severity: "error",
  source: { page: "https://learn.microsoft.com/azure/vpn-gateway/vpn-gateway-vpn-faq", date: "2026-06-04" },
  window: always,
  reads: ["connections", "networkSpace"],
  needs: ["connections"],
  monotone: true,
  find: ({ connections, networkSpace }) =>
    bgpSitesOf(connections).flatMap((site) => {
      const where = whereMisplaced(site, networkSpace);
      return where === undefined ? [] : [{ site, where }];
    }),
  message: ({ site, where }) => `BGP peer ${site.bgpPeeringAddress} of site ${site.name} ${where}`,
  remedy:
    "Give the BGP peer an address of the device's inside, or an APIPA address that the site does not list.",
  atPlan: ({ connections, networkSpace }) => {
    const [peer, address, own] = ["bgpPeeringAddress", "address", "addressSpace"].map((name) =>
      attribute("site", name),
    ) as [string, string, string];
    const isPublic = `(${notTogether(is(peer, null))} && ${notTogether(is(peer, ""))} && ${peer} == ${address})`;
    const isApipa = holdsAddress(JSON.stringify([apipaBlock]), peer);
    const isOwnApipa = `(${isApipa} && ${holdsAddress(own, peer)})`;
    return `!${some(
      bgpSitesAtPlan(connections),
      "site",
      `${isPublic} || ${holdsAddress(networkSpace, peer)} || ${isOwnApipa}`,
    )}`;
  },
  examples: {
    bad: {
      connections: [
        {
          name: "office",
          type: "IPsec",
          bgp: true,
          site: { name: "office", addressSpace: [], prefixes: 0, bgpPeeringAddress: "10.0.0.4" },
        },
      ],
      networkSpace: ["10.0.0.0/16"],
    },
    good: {
      connections: [
        {
          name: "office",
          type: "IPsec",
          bgp: true,
          site: { name: "office", addressSpace: [], prefixes: 0, bgpPeeringAddress: "192.168.0.4" },
        },
      ],
      networkSpace: ["10.0.0.0/16"],
    },
  },
});

function whereMisplaced(site: Site, networkSpace: readonly Cidr[]): string | undefined {
  const { bgpPeeringAddress: peer = "", address, addressSpace } = site;
  const holdsPeer = (block: Cidr): boolean => block.containsAddress(peer);
  if (peer !== "" && peer === address) return "is the device's public address";
  const network = networkSpace.find(holdsPeer);
  if (network) return `lies in network space ${network}`;
  const own = isApipa(peer) ? addressSpace.find(holdsPeer) : undefined;
  return own && `is an APIPA address in the site's own ${own}`;
}
