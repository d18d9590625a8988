import { always } from "../../domain/day";
import { guidPart, tenantIdIn } from "../../domain/entra-url";
import { defineRule } from "../rule";

export const entraTenantIssuerSameId = defineRule({
  id: "entra-tenant-issuer-same-id",
  statement: "The Entra ID tenant and the issuer name the same tenant id.",
  severity: "error",
  source: {
    page: "https://learn.microsoft.com/azure/vpn-gateway/point-to-site-entra-gateway",
    date: "2025-02-13",
  },
  azure: { when: "client connect" },
  window: always,
  reads: ["aadTenant", "aadIssuer"],
  needs: ["aadTenant", "aadIssuer"],
  find: ({ aadTenant = "", aadIssuer = "" }) => {
    const [tenant, issuer] = [tenantIdIn(aadTenant), tenantIdIn(aadIssuer)];
    return tenant === undefined || issuer === undefined || tenant === issuer
      ? []
      : [{ tenant, issuer, aadIssuer }];
  },
  message: ({ tenant, issuer }) => `tenant id ${tenant} in the tenant, ${issuer} in the issuer`,
  remedy: "Write the tenant id of the people who sign in in both.",
  fix: ({ tenant, aadIssuer }) =>
    `If ${tenant} is the tenant of the people who sign in, write issuer "${aadIssuer.replace(guidPart, tenant)}".`,
  atPlan: ({ aadTenant, aadIssuer }) => `try(${idAtPlan(aadTenant)} == ${idAtPlan(aadIssuer)}, true)`,
  examples: {
    bad: {
      aadTenant: "https://login.microsoftonline.com/6babcaad-604b-40ac-a9d7-9fd97c0b779f",
      aadIssuer: "https://sts.windows.net/11111111-2222-3333-4444-555555555555/",
    },
    good: {
      aadTenant: "https://login.microsoftonline.com/6babcaad-604b-40ac-a9d7-9fd97c0b779f",
      aadIssuer: "https://sts.windows.net/6babcaad-604b-40ac-a9d7-9fd97c0b779f/",
    },
  },
});

function idAtPlan(url: string): string {
  return `lower(regex(${JSON.stringify(`(?i)${guidPart.source}`)}, ${url}))`;
}
