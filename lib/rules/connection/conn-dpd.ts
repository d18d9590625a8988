import { always } from "../../domain/day";
import { limits } from "../../domain/limits";
import { defineRule } from "../rule";
import { attribute, every } from "../terraform";

const { least, most } = limits.dpdTimeoutSeconds;

export const connDpd = defineRule({
  id: "conn-dpd",
  statement: `The dead-peer timeout of a connection is between ${least} and ${most} seconds.`,
  severity: "error",
  source: { page: "https://learn.microsoft.com/azure/vpn-gateway/vpn-gateway-vpn-faq", date: "2026-06-04" },
  azure: { when: "apply" },
  window: always,
  reads: ["connections"],
  monotone: true,
  // Azure writes 0 where nobody chose a timeout.
  find: ({ connections }) =>
    connections.filter(({ dpdTimeout = 0 }) => dpdTimeout !== 0 && (dpdTimeout < least || dpdTimeout > most)),
  message: ({ name, dpdTimeout }) => `dead-peer timeout of ${dpdTimeout} seconds on connection ${name}`,
  remedy: `Take ${least} to ${most} seconds, or leave it out.`,
  atPlan: ({ connections }) => {
    const timeout = attribute("connection", "dpdTimeout");
    const isSound = `try(${timeout} == 0 || (${timeout} >= ${least} && ${timeout} <= ${most}), true)`;
    return every(connections, "connection", isSound);
  },
  examples: {
    bad: { connections: [{ name: "office", type: "IPsec", bgp: false, dpdTimeout: 8 }] },
    good: { connections: [{ name: "office", type: "IPsec", bgp: false, dpdTimeout: 9 }] },
  },
});
