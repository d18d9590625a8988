import { always } from "../../domain/day";
import { phrase } from "../../domain/words";
import { defineRule } from "../rule";
import { has, is } from "../terraform";

export const authSettingsCompleteAad = defineRule({
  id: "auth-settings-complete-aad",
  statement: "Entra ID sign-in has its tenant, its issuer and its audience, all three.",
  why: "azurerm refuses some without the others (all of aad_audience, aad_issuer, aad_tenant must be specified); it lets Entra ID without any of them pass.",
  severity: "error",
  source: {
    page: "https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/virtual_network_gateway",
    date: "2026-11-22",
  },
  window: always,
  reads: ["authenticationWritten", "aadTenant", "aadIssuer", "aadAudience"],
  find: ({ authenticationWritten, aadTenant, aadIssuer, aadAudience }) => {
    const values = { aad_tenant: aadTenant, aad_issuer: aadIssuer, aad_audience: aadAudience };
    const missing = Object.entries(values).flatMap(([name, value]) => (value === undefined ? [name] : []));
    const isMeant = authenticationWritten.includes("AAD") || missing.length < 3;
    return isMeant && missing.length > 0 ? [missing] : [];
  },
  message: (missing) => `Entra ID sign-in without ${phrase(missing)}`,
  remedy: "Give tenant, issuer and audience together: EntraId.of makes all three of a tenant id.",
  atPlan: ({ authenticationWritten, aadTenant, aadIssuer, aadAudience }) => {
    const missing = [aadTenant, aadIssuer, aadAudience].map((value) => is(value, null));
    const none = [`!${has(authenticationWritten, "AAD")}`, ...missing].join(" && ");
    return `(${none}) || !(${missing.join(" || ")})`;
  },
  examples: {
    bad: { authenticationWritten: ["AAD"] },
    good: {
      authenticationWritten: ["AAD"],
      aadTenant: "https://login.microsoftonline.com/6babcaad-604b-40ac-a9d7-9fd97c0b779f",
      aadIssuer: "https://sts.windows.net/6babcaad-604b-40ac-a9d7-9fd97c0b779f/",
      aadAudience: "c632b3df-fb67-4d84-bdcf-b95ad541b5c8",
    },
  },
});
