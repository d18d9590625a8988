import { always } from "../../domain/day";
import { entraCloudNames, issuerUrlPattern, meantIssuerUrl } from "../../domain/entra-url";
import { defineRule } from "../rule";
import { isUrlOfCloud } from "./url-at-plan";

export const entraIssuerUrl = defineRule({
  id: "entra-issuer-url",
  statement: "The Entra ID issuer is the token service of its cloud with the tenant id, without braces.",
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
  reads: ["aadIssuer", "cloud"],
  needs: ["aadIssuer"],
  find: ({ aadIssuer, cloud }) => {
    const clouds = cloud === undefined ? entraCloudNames : [cloud];
    if (aadIssuer === undefined || clouds.some((name) => issuerUrlPattern(name).test(aadIssuer))) return [];
    return [{ aadIssuer, cloud }];
  },
  message: ({ aadIssuer, cloud }) =>
    `"${aadIssuer}" is not an issuer of ${cloud === undefined ? "any cloud" : `the cloud "${cloud}"`}`,
  remedy:
    'Write the token service, the tenant id and a slash, like "https://sts.windows.net/6babcaad-604b-40ac-a9d7-9fd97c0b779f/".',
  fix: ({ aadIssuer, cloud }) => {
    const meant = meantIssuerUrl(aadIssuer, cloud);
    return meant && `Write "${meant}".`;
  },
  atPlan: ({ aadIssuer, cloud }) => isUrlOfCloud(aadIssuer, cloud, issuerUrlPattern),
  examples: {
    bad: { aadIssuer: "https://sts.window.net/6babcaad-604b-40ac-a9d7-9fd97c0b779f/" },
    good: { aadIssuer: "https://sts.windows.net/6babcaad-604b-40ac-a9d7-9fd97c0b779f/" },
  },
});
