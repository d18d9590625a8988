import { always } from "../../domain/day";
import { ipsecParameters } from "../../domain/ipsec";
import { defineRule } from "../rule";
import { attribute, is } from "../terraform";

const weak = [
  { parameter: "dhGroup", value: "DHGroup2" },
  { parameter: "pfsGroup", value: "PFS2" },
] as const;

export const ipsecWeak = defineRule({
  id: "ipsec-weak",
  statement: "An IPsec policy for clients exchanges keys in groups of more than 1024 bits.",
  why: "DHGroup2 and PFS2 are MODP groups of 1024 bits. Microsoft's own example has them.",
  severity: "warning",
  source: { page: "https://learn.microsoft.com/azure/vpn-gateway/vpn-gateway-vpn-faq", date: "2026-06-04" },
  window: always,
  reads: ["ipsecPolicy"],
  find: ({ ipsecPolicy }) => weak.filter(({ parameter, value }) => ipsecPolicy?.[parameter] === value),
  message: ({ parameter, value }) => `${ipsecParameters[parameter]} ${value}`,
  remedy: "Take a larger group.",
  fix: ({ parameter }) => `Take ${ipsecParameters[parameter]} "ECP384".`,
  atPlan: ({ ipsecPolicy }) =>
    weak.map(({ parameter, value }) => `!(${is(attribute(ipsecPolicy, parameter), value)})`).join(" && "),
  examples: { bad: { ipsecPolicy: { dhGroup: "DHGroup2" } }, good: { ipsecPolicy: { dhGroup: "ECP384" } } },
});
