import { always } from "../../domain/day";
import { entraCloudNames, meantTenantUrl, tenantUrlPattern } from "../../domain/entra-url";
import { defineRule } from "../rule";
import { isUrlOfCloud } from "./url-at-plan";

export const entraTenantUrl = defineRule({
  id: "entra-tenant-url",
  statement: "The Entra ID tenant is the login host of its cloud with the tenant id, without braces.",
  severity: "error",
  source: {
    page: "https://learn.microsoft.com/azure/vpn-gateway/point-to-site-entra-gateway",
    date: "2025-02-13",
  },
  azure: {
    when: "apply",
    code: "VpnClientConfigurationAadTenantIsNotValid",
    says: "AAD Tenant must contain a valid AAD Directory ID (Guid)",
  },
  window: always,
  reads: ["aadTenant", "cloud"],
  needs: ["aadTenant"],
  find: ({ aadTenant, cloud }) => {
    const clouds = cloud === undefined ? entraCloudNames : [cloud];
    if (aadTenant === undefined || clouds.some((name) => tenantUrlPattern(name).test(aadTenant))) return [];
    return [{ aadTenant, cloud }];
  },
  message: ({ aadTenant, cloud }) =>
    `"${aadTenant}" is not a tenant URL of ${cloud === undefined ? "any cloud" : `the cloud "${cloud}"`}`,
  remedy:
    'Write the login host and the tenant id, like "https://login.microsoftonline.com/6babcaad-604b-40ac-a9d7-9fd97c0b779f".',
  fix: ({ aadTenant, cloud }) => {
    const meant = meantTenantUrl(aadTenant, cloud);
    return meant && `Write "${meant}".`;
  },
  atPlan: ({ aadTenant, cloud }) => isUrlOfCloud(aadTenant, cloud, tenantUrlPattern),
  examples: {
    bad: { aadTenant: "https://login.microsoftonline.com/contoso.com" },
    good: { aadTenant: "https://login.microsoftonline.com/6babcaad-604b-40ac-a9d7-9fd97c0b779f" },
  },
});
