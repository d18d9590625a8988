import { entraTenantIssuerSameId } from "../../../lib/rules/entra/entra-tenant-issuer-same-id";
import { ruleTable } from "../rule-table";

const id = "6babcaad-604b-40ac-a9d7-9fd97c0b779f";
const other = "11111111-2222-3333-4444-555555555555";

ruleTable(entraTenantIssuerSameId, {
  keeps: {
    "one id": {
      aadTenant: `https://login.microsoftonline.com/${id}`,
      aadIssuer: `https://sts.windows.net/${id}/`,
    },
    "one id in two letter cases": {
      aadTenant: `https://login.microsoftonline.com/${id.toUpperCase()}`,
      aadIssuer: `https://sts.windows.net/${id}/`,
    },
    "an issuer without an id, which is another rule's": {
      aadTenant: `https://login.microsoftonline.com/${id}`,
      aadIssuer: "https://sts.windows.net/contoso.com/",
    },
    "no tenant": { aadIssuer: `https://sts.windows.net/${id}/` },
    "no issuer": { aadTenant: `https://login.microsoftonline.com/${id}` },
  },
  breaks: {
    "two ids": [
      {
        aadTenant: `https://login.microsoftonline.com/${id}`,
        aadIssuer: `https://sts.windows.net/${other}/`,
      },
      {
        message: `tenant id ${id} in the tenant, ${other} in the issuer`,
        remedy: `If ${id} is the tenant of the people who sign in, write issuer "https://sts.windows.net/${id}/".`,
      },
    ],
  },
});
