import { always } from "../../domain/day";
import { entraClouds, microsoftRegisteredAudience } from "../../domain/entra-id";
import { defineRule } from "../rule";
import { is, isOneOf } from "../terraform";

const known = [
  microsoftRegisteredAudience,
  ...Object.values(entraClouds).map(({ manualAudience }) => manualAudience),
];

export const entraAudienceKnown = defineRule({
  id: "entra-audience-known",
  statement:
    "The Entra ID audience is an Azure VPN client, or is declared to be an application of the tenant's own.",
  severity: "warning",
  source: {
    page: "https://learn.microsoft.com/azure/vpn-gateway/point-to-site-entra-gateway",
    date: "2025-02-13",
  },
  azure: { when: "client connect" },
  window: always,
  reads: ["aadAudience", "customAudience"],
  needs: ["aadAudience"],
  find: ({ aadAudience, customAudience }) =>
    aadAudience === undefined || customAudience === true || known.includes(aadAudience.toLowerCase())
      ? []
      : [aadAudience],
  message: (audience) => `audience "${audience}" is none of the Azure VPN clients'`,
  remedy: `Write "${microsoftRegisteredAudience}", the Azure VPN client that Microsoft registered, or declare that the audience is your own application.`,
  atPlan: ({ aadAudience, customAudience }) =>
    `${is(aadAudience, null)} || ${is(customAudience, true)} || ${isOneOf(known, `lower(${aadAudience})`)}`,
  examples: {
    bad: { aadAudience: "11111111-2222-3333-4444-555555555555" },
    good: { aadAudience: microsoftRegisteredAudience },
  },
});
