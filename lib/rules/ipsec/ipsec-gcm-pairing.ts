import { always } from "../../domain/day";
import { defineRule } from "../rule";
import { attribute } from "../terraform";

const isGcm = (algorithm: string): boolean => algorithm.startsWith("GCMAES");

export const ipsecGcmPairing = defineRule({
  id: "ipsec-gcm-pairing",
  statement: "IPsec encryption by GCMAES goes with IPsec integrity by the same GCMAES.",
  severity: "error",
  source: { page: "https://learn.microsoft.com/azure/vpn-gateway/vpn-gateway-vpn-faq", date: "2026-06-04" },
  azure: { when: "apply" },
  window: always,
  reads: ["ipsecPolicy"],
  find: ({ ipsecPolicy: { ipsecEncryption = "", ipsecIntegrity = "" } = {} }) =>
    ipsecEncryption !== "" &&
    ipsecIntegrity !== "" &&
    (isGcm(ipsecEncryption) || isGcm(ipsecIntegrity)) &&
    ipsecEncryption !== ipsecIntegrity
      ? [{ ipsecEncryption, ipsecIntegrity }]
      : [],
  message: ({ ipsecEncryption, ipsecIntegrity }) =>
    `IPsec encryption ${ipsecEncryption} with IPsec integrity ${ipsecIntegrity}`,
  remedy: 'Take the same GCMAES for both, or AES with "SHA256".',
  fix: ({ ipsecEncryption }) =>
    `Take IPsec integrity "${isGcm(ipsecEncryption) ? ipsecEncryption : "SHA256"}".`,
  atPlan: ({ ipsecPolicy }) => {
    const [encryption, integrity] = ["ipsecEncryption", "ipsecIntegrity"].map((name) =>
      attribute(ipsecPolicy, name),
    );
    return `try(!(startswith(${encryption}, "GCMAES") || startswith(${integrity}, "GCMAES")) || ${encryption} == ${integrity}, true)`;
  },
  examples: {
    bad: { ipsecPolicy: { ipsecEncryption: "GCMAES256", ipsecIntegrity: "SHA256" } },
    good: { ipsecPolicy: { ipsecEncryption: "GCMAES256", ipsecIntegrity: "GCMAES256" } },
  },
});
