import { Cidr, readCidr } from "../../domain/cidr";
import { always } from "../../domain/day";
import { defineRule } from "../rule";
import { every, isBlock } from "../terraform";

export const customRouteCidr = defineRule({
  id: "custom-route-cidr",
  statement: "Custom routes are written in CIDR notation.",
  severity: "error",
  source: {
    page: "https://learn.microsoft.com/azure/vpn-gateway/vpn-gateway-p2s-advertise-custom-routes",
    date: "2021-04-29",
  },
  azure: { when: "apply" },
  window: always,
  reads: ["customRoutesWritten"],
  monotone: true,
  find: ({ customRoutesWritten }) =>
    customRoutesWritten
      .map(readCidr)
      .flatMap((read) => (read instanceof Cidr || read.fault === "host-bits" ? [] : [read])),
  message: ({ message }) => `custom route ${message}`,
  remedy: 'Write an address and a prefix length, like "10.9.0.0/16"; "/32" for one address.',
  fix: ({ meant }) => meant && `Write "${meant}".`,
  atPlan: ({ customRoutesWritten }) => every(customRoutesWritten, "route", isBlock("route")),
  examples: { bad: { customRoutesWritten: ["10.9.0.4"] }, good: { customRoutesWritten: ["10.9.0.4/32"] } },
});
