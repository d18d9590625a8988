import { always } from "../../domain/day";
import { defineRule } from "../rule";
import { is, matches } from "../terraform";

const endsInSlash = /\/$/;

export const entraIssuerTrailingSlash = defineRule({
  id: "entra-issuer-trailing-slash",
  statement: "The Entra ID issuer ends in a slash.",
  severity: "error",
  source: {
    page: "https://learn.microsoft.com/azure/vpn-gateway/point-to-site-entra-gateway",
    date: "2025-02-13",
  },
  azure: {
    when: "client connect",
    says: "Server did not respond properly to VPN Control Packets. Session State: Key Material sent",
  },
  window: always,
  reads: ["aadIssuer"],
  find: ({ aadIssuer }) => (aadIssuer === undefined || endsInSlash.test(aadIssuer) ? [] : [aadIssuer]),
  message: (issuer) => `issuer "${issuer}"`,
  remedy: "End the issuer in a slash.",
  fix: (issuer) => `Write "${issuer.replace(/\\*$/, "/")}".`,
  atPlan: ({ aadIssuer }) => `${is(aadIssuer, null)} || ${matches(endsInSlash, aadIssuer)}`,
  examples: {
    bad: { aadIssuer: "https://sts.windows.net/6babcaad-604b-40ac-a9d7-9fd97c0b779f" },
    good: { aadIssuer: "https://sts.windows.net/6babcaad-604b-40ac-a9d7-9fd97c0b779f/" },
  },
});
