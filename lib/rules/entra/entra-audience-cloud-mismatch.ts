import { always } from "../../domain/day";
import { entraClouds, microsoftRegisteredAudience } from "../../domain/entra-id";
import { cloudOfTenant, entraCloudNames, tenantHostPattern } from "../../domain/entra-url";
import { defineRule } from "../rule";
import { is, isOneOf, matches } from "../terraform";

export const entraAudienceCloudMismatch = defineRule({
  id: "entra-audience-cloud-mismatch",
  statement: "The Entra ID audience is not the manually registered Azure VPN client of another cloud.",
  severity: "error",
  source: {
    page: "https://learn.microsoft.com/azure/vpn-gateway/point-to-site-entra-gateway",
    date: "2025-02-13",
  },
  azure: { when: "client connect" },
  window: always,
  reads: ["aadAudience", "aadTenant", "cloud"],
  needs: ["aadAudience"],
  find: ({ aadAudience = "", aadTenant = "", cloud }) => {
    const home = entraCloudNames.find(
      (name) => entraClouds[name].manualAudience === aadAudience.toLowerCase(),
    );
    const here = cloudOfTenant(aadTenant) ?? cloud;
    return home === undefined || here === undefined || home === here ? [] : [{ aadAudience, home, here }];
  },
  message: ({ aadAudience, home, here }) =>
    `audience "${aadAudience}" belongs to the cloud "${home}", the tenant to "${here}"`,
  remedy: `Write "${microsoftRegisteredAudience}", which serves every cloud.`,
  atPlan: ({ aadAudience, aadTenant, cloud }) => {
    const elsewhere = entraCloudNames.map((name) => `!${matches(tenantHostPattern(name), aadTenant)}`);
    return entraCloudNames
      .map((name) => {
        const isHere = `(${is(cloud, null)} || ${is(cloud, name)})`;
        return `(!${isOneOf([entraClouds[name].manualAudience], `lower(${aadAudience})`)} || ${matches(tenantHostPattern(name), aadTenant)} || (${[...elsewhere, isHere].join(" && ")}))`;
      })
      .join(" && ");
  },
  examples: {
    bad: { aadAudience: entraClouds.public.manualAudience, cloud: "usgovernment" },
    good: { aadAudience: entraClouds.usgovernment.manualAudience, cloud: "usgovernment" },
  },
});
