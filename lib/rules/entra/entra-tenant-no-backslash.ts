import { always } from "../../domain/day";
import { defineRule } from "../rule";
import { is, matches } from "../terraform";

const endsInBackslash = /\\$/;

export const entraTenantNoBackslash = defineRule({
  id: "entra-tenant-no-backslash",
  statement: "The Entra ID tenant does not end in a backslash.",
  severity: "error",
  source: {
    page: "https://learn.microsoft.com/azure/vpn-gateway/point-to-site-entra-gateway",
    date: "2025-02-13",
  },
  azure: { when: "client connect" },
  window: always,
  reads: ["aadTenant"],
  find: ({ aadTenant }) => (aadTenant !== undefined && endsInBackslash.test(aadTenant) ? [aadTenant] : []),
  message: (tenant) => `tenant "${tenant}"`,
  remedy: "Leave the backslash out; a slash may stand there.",
  fix: (tenant) => `Write "${tenant.replace(/\\+$/, "")}".`,
  atPlan: ({ aadTenant }) => `${is(aadTenant, null)} || !${matches(endsInBackslash, aadTenant)}`,
  examples: {
    bad: { aadTenant: "https://login.microsoftonline.com/6babcaad-604b-40ac-a9d7-9fd97c0b779f\\" },
    good: { aadTenant: "https://login.microsoftonline.com/6babcaad-604b-40ac-a9d7-9fd97c0b779f/" },
  },
});
