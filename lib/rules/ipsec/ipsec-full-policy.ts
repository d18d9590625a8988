import { always } from "../../domain/day";
import type { IpsecPolicy } from "../../domain/facts";
import { ipsecParameters } from "../../domain/ipsec";
import { defineRule } from "../rule";
import { attribute, is } from "../terraform";

const parameters = Object.keys(ipsecParameters) as (keyof IpsecPolicy)[];

export const ipsecFullPolicy = defineRule({
  id: "ipsec-full-policy",
  statement: "An IPsec policy has all its eight parameters.",
  severity: "error",
  source: {
    page: "https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/virtual_network_gateway",
    date: "2026-11-22",
  },
  azure: { when: "plan" },
  window: always,
  reads: ["ipsecPolicy"],
  find: ({ ipsecPolicy }) => {
    const missing = ipsecPolicy ? parameters.filter((parameter) => ipsecPolicy[parameter] === undefined) : [];
    return missing.length > 0 ? [missing] : [];
  },
  message: (missing) =>
    `IPsec policy without ${missing.map((parameter) => ipsecParameters[parameter]).join(", ")}`,
  remedy: "Write all eight parameters, or leave the policy out for Azure's own.",
  atPlan: ({ ipsecPolicy }) => {
    const whole = parameters.map((parameter) => `!(${is(attribute(ipsecPolicy, parameter), null)})`);
    return `${is(ipsecPolicy, null)} || (${whole.join(" && ")})`;
  },
  examples: {
    bad: { ipsecPolicy: { dhGroup: "DHGroup14" } },
    good: {
      ipsecPolicy: {
        ikeEncryption: "GCMAES256",
        ikeIntegrity: "SHA384",
        dhGroup: "ECP384",
        ipsecEncryption: "GCMAES256",
        ipsecIntegrity: "GCMAES256",
        pfsGroup: "ECP384",
        saLifetime: 27_000,
        saDataSize: 102_400_000,
      },
    },
  },
});
