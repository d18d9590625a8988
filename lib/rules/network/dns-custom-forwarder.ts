import { always } from "../../domain/day";
import { defineRule } from "../rule";
import { count, has, is, notTogether } from "../terraform";

const azureResolver = "168.63.129.16";

export const dnsCustomForwarder = defineRule({
  id: "dns-custom-forwarder",
  statement: `The virtual network's own DNS servers forward to ${azureResolver}.`,
  why: "The gateway has to resolve Azure's public endpoints.",
  severity: "warning",
  source: { page: "https://learn.microsoft.com/azure/vpn-gateway/vpn-gateway-vpn-faq", date: "2026-06-04" },
  azure: { when: "run time" },
  window: always,
  reads: ["dnsServers", "dnsForwards"],
  needs: ["dnsServers", "dnsForwards"],
  find: ({ dnsServers, dnsForwards }) =>
    dnsForwards === false && dnsServers.length > 0 && !dnsServers.includes(azureResolver) ? [dnsServers] : [],
  message: (servers) => `DNS servers ${servers.join(", ")} without a forwarder to ${azureResolver}`,
  remedy: `Have the DNS servers forward to ${azureResolver}.`,
  atPlan: ({ dnsServers, dnsForwards }) =>
    notTogether(is(dnsForwards, false), `${count(dnsServers)} > 0`, `!${has(dnsServers, azureResolver)}`),
  examples: {
    bad: { dnsServers: ["10.0.0.4"], dnsForwards: false },
    good: { dnsServers: ["10.0.0.4"], dnsForwards: true },
  },
});
