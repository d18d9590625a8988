import { always } from "../../domain/day";
import { entraClouds, microsoftRegisteredAudience } from "../../domain/entra-id";
import { defineRule } from "../rule";

export const entraManualAppRetiring = defineRule({
  id: "entra-manual-app-retiring",
  statement: "The Entra ID audience is not an Azure VPN client registered by hand whose end is announced.",
  severity: "error",
  source: { page: "https://learn.microsoft.com/azure/vpn-gateway/point-to-site-about", date: "2026-08-17" },
  azure: { when: "client connect" },
  window: always,
  reads: ["aadAudience", "deployed"],
  needs: ["aadAudience"],
  find: ({ aadAudience }) =>
    Object.values(entraClouds).flatMap(({ manualAudience, manualAudienceEnds }) =>
      manualAudienceEnds !== undefined && manualAudience === aadAudience?.toLowerCase()
        ? [{ aadAudience, ends: manualAudienceEnds }]
        : [],
    ),
  softer: {
    when: "its end has not come, or the gateway already runs",
    holds: ({ ends }, { deployed }, { asOf }) => asOf < ends || deployed !== undefined,
  },
  message: ({ aadAudience, ends }) =>
    `audience "${aadAudience}" is an Azure VPN client registered by hand; its end is ${ends}`,
  remedy: `Write "${microsoftRegisteredAudience}", the Azure VPN client that Microsoft registered, and give everyone the new profile.`,
  examples: {
    bad: { aadAudience: entraClouds.public.manualAudience },
    good: { aadAudience: microsoftRegisteredAudience },
  },
});
