import { always } from "../../domain/day";
import { ipv4Addresses, poolPrefixFor } from "../../domain/pool-capacity";
import { defineRule } from "../rule";

export const poolVsCapacity = defineRule({
  id: "pool-vs-capacity",
  statement: "The client pool has an address for each expected client.",
  severity: "warning",
  source: {
    page: "https://learn.microsoft.com/azure/vpn-gateway/point-to-site-how-to-radius-ps",
    date: "2017-12-04",
  },
  azure: { when: "client connect" },
  window: always,
  reads: ["clientPool", "clientConnections", "tunnels", "expectedClients"],
  needs: ["expectedClients"],
  find: ({ clientPool, clientConnections, tunnels, expectedClients = 0 }) => {
    const addresses = ipv4Addresses([
      ...clientPool,
      ...clientConnections.flatMap(({ addressPool }) => addressPool),
    ]);
    return addresses > 0 && addresses < expectedClients ? [{ addresses, expectedClients, tunnels }] : [];
  },
  message: ({ addresses, expectedClients }) =>
    `${expectedClients} expected clients for ${addresses} addresses`,
  remedy: "Give clients a larger block.",
  fix: ({ expectedClients, tunnels }) =>
    `Give clients a block of /${poolPrefixFor(expectedClients, tunnels)} or larger.`,
  examples: {
    bad: { clientPool: ["172.16.201.0/24"], expectedClients: 257 },
    good: { clientPool: ["172.16.201.0/24"], expectedClients: 256 },
  },
});
