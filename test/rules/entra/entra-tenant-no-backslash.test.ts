import { entraTenantNoBackslash } from "../../../lib/rules/entra/entra-tenant-no-backslash";
import { ruleTable } from "../rule-table";

const tenant = "https://login.microsoftonline.com/6babcaad-604b-40ac-a9d7-9fd97c0b779f";

ruleTable(entraTenantNoBackslash, {
  keeps: {
    "the tenant alone": { aadTenant: tenant },
    "a slash at the end": { aadTenant: `${tenant}/` },
    "no tenant": {},
  },
  breaks: {
    "a backslash at the end": [
      { aadTenant: `${tenant}\\` },
      { message: `tenant "${tenant}\\"`, remedy: `Write "${tenant}".` },
    ],
    "two backslashes at the end": [
      { aadTenant: `${tenant}\\\\` },
      { message: `tenant "${tenant}\\\\"`, remedy: `Write "${tenant}".` },
    ],
  },
});
