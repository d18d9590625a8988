import { always } from "../../domain/day";
import { defineRule } from "../rule";

export const natNotP2s = defineRule({
  id: "nat-not-p2s",
  statement: "NAT rules do not translate the addresses of clients.",
  why: "NAT works on connections to sites only.",
  severity: "warning",
  source: { page: "https://learn.microsoft.com/azure/vpn-gateway/vpn-gateway-vpn-faq", date: "2026-06-04" },
  window: always,
  reads: ["natRules", "clientPool"],
  needs: ["natRules", "clientPool"],
  monotone: true,
  find: ({ natRules, clientPool }) =>
    natRules.flatMap(({ name, internal, external }) =>
      [...internal, ...external].flatMap((mapped) =>
        clientPool.filter((block) => block.overlaps(mapped)).map((block) => ({ name, mapped, block })),
      ),
    ),
  message: ({ name, mapped, block }) =>
    `NAT rule ${name} maps ${mapped}, which overlaps client block ${block}`,
  remedy: "Leave the client pool out of the NAT rule.",
  examples: {
    bad: {
      natRules: [{ name: "clients", internal: ["172.16.201.0/24"], external: ["10.9.0.0/24"] }],
      clientPool: ["172.16.201.0/24"],
    },
    good: {
      natRules: [{ name: "office", internal: ["10.1.0.0/24"], external: ["10.9.0.0/24"] }],
      clientPool: ["172.16.201.0/24"],
    },
  },
});
