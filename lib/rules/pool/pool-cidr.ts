import { Cidr, readCidr } from "../../domain/cidr";
import { always } from "../../domain/day";
import { defineRule } from "../rule";
import { every, isBlock } from "../terraform";

export const poolCidr = defineRule({
  id: "pool-cidr",
  statement: "Client address blocks are written in CIDR notation.",
  why: "azurerm takes any text for a block; Azure does not.",
  severity: "error",
  source: {
    page: "https://learn.microsoft.com/azure/vpn-gateway/point-to-site-certificate-gateway",
    date: "2025-03-10",
  },
  azure: { when: "apply" },
  window: always,
  reads: ["clientPoolWritten"],
  monotone: true,
  find: ({ clientPoolWritten }) =>
    clientPoolWritten
      .map(readCidr)
      .flatMap((read) => (read instanceof Cidr || read.fault === "host-bits" ? [] : [read.message])),
  message: (fault) => `client block ${fault}`,
  remedy: 'Write an address and a prefix length, like "172.16.201.0/24".',
  atPlan: ({ clientPoolWritten }) => every(clientPoolWritten, "block", isBlock("block")),
  examples: {
    bad: { clientPoolWritten: ["172.16.201.0"] },
    good: { clientPoolWritten: ["172.16.201.0/24", "fd00:201::/64"] },
  },
});
