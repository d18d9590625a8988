import { isIpv4Address } from "../../domain/cidr";
import { always } from "../../domain/day";
import { reachOf } from "../../domain/reach";
import { defineRule } from "../rule";

export const radiusReachable = defineRule({
  id: "radius-reachable",
  statement: "A RADIUS server stands in the gateway's network, in a peered one, or behind a connection.",
  severity: "warning",
  source: {
    page: "https://learn.microsoft.com/azure/vpn-gateway/point-to-site-radius-gateway",
    date: "2026-06-08",
  },
  azure: { when: "client connect" },
  window: always,
  reads: ["radiusAddresses", "networkSpace", "peeredSpaces", "onPremisesSpaces", "connections"],
  needs: ["radiusAddresses", "networkSpace", "peeredSpaces", "connections"],
  find: (facts) =>
    facts.radiusAddresses.filter(
      (address) => isIpv4Address(address) && reachOf(address, facts) === "unknown",
    ),
  message: (address) => `nothing known leads to RADIUS server ${address}`,
  remedy: "Look at the address; peer the network it stands in, or connect the site.",
  examples: {
    bad: {
      radiusAddresses: ["10.9.0.4"],
      networkSpace: ["10.1.0.0/16"],
      peeredSpaces: [],
      connections: [],
    },
    good: {
      radiusAddresses: ["10.1.2.4"],
      networkSpace: ["10.1.0.0/16"],
      peeredSpaces: [],
      connections: [],
    },
  },
});
