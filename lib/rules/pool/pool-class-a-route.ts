import { Cidr } from "../../domain/cidr";
import { always } from "../../domain/day";
import { classA } from "../../domain/free-block";
import { defineRule } from "../rule";

export const poolClassARoute = defineRule({
  id: "pool-class-a-route",
  statement: `Windows clients of a site in ${classA} get addresses outside ${classA}.`,
  why: `The VPN client built into Windows sends all of ${classA} into the tunnel when its own address lies there, so that it loses its site.`,
  severity: "warning",
  source: {
    page: "https://learn.microsoft.com/azure/vpn-gateway/vpn-gateway-troubleshoot-vpn-point-to-site-connection-problems",
    date: "2026-11-22",
  },
  azure: { when: "client connect" },
  window: always,
  reads: ["clientPool", "onPremisesSpaces", "tunnels", "clientOperatingSystems"],
  needs: ["clientPool", "onPremisesSpaces", "tunnels", "clientOperatingSystems"],
  find: ({ clientPool, onPremisesSpaces, tunnels, clientOperatingSystems }) => {
    const builtIn = tunnels.includes("IkeV2") || tunnels.includes("SSTP");
    const windows = clientOperatingSystems.some((system) => system.startsWith("Windows"));
    const site = onPremisesSpaces.find(({ value }) => Cidr.parse(classA).contains(value));
    return builtIn && windows && site !== undefined
      ? clientPool.filter((block) => Cidr.parse(classA).contains(block)).map((block) => ({ block, site }))
      : [];
  },
  message: ({ block, site }) =>
    `client block ${block} with Windows clients whose site ${site.name} has ${site.value}`,
  remedy: 'Give clients a block such as "172.16.201.0/24", or have Windows use OpenVPN.',
  examples: {
    bad: {
      clientPool: ["10.201.0.0/24"],
      onPremisesSpaces: [{ name: "office", value: "10.9.0.0/16" }],
      tunnels: ["IkeV2"],
      clientOperatingSystems: ["Windows 11"],
    },
    good: {
      clientPool: ["172.16.201.0/24"],
      onPremisesSpaces: [{ name: "office", value: "10.9.0.0/16" }],
      tunnels: ["IkeV2"],
      clientOperatingSystems: ["Windows 11"],
    },
  },
});
