import { entraTenantUrl } from "../../../lib/rules/entra/entra-tenant-url";
import { ruleTable } from "../rule-table";

const id = "6babcaad-604b-40ac-a9d7-9fd97c0b779f";

ruleTable(entraTenantUrl, {
  keeps: {
    "the public login host": { aadTenant: `https://login.microsoftonline.com/${id}`, cloud: "public" },
    "a slash at the end": { aadTenant: `https://login.microsoftonline.com/${id}/`, cloud: "public" },
    "a tenant id in upper case": { aadTenant: `https://login.microsoftonline.com/${id.toUpperCase()}` },
    "Azure Government": { aadTenant: `https://login.microsoftonline.us/${id}`, cloud: "usgovernment" },
    "Azure operated by 21Vianet": { aadTenant: `https://login.chinacloudapi.cn/${id}`, cloud: "china" },
    "another cloud's host where no cloud is told": { aadTenant: `https://login-us.microsoftonline.de/${id}` },
    "a backslash at the end, which is another rule's": {
      aadTenant: `https://login.microsoftonline.com/${id}\\`,
    },
    "no tenant": { cloud: "public" },
  },
  breaks: {
    "braces left in place": [
      { aadTenant: `https://login.microsoftonline.com/{${id}}`, cloud: "public" },
      {
        message: `"https://login.microsoftonline.com/{${id}}" is not a tenant URL of the cloud "public"`,
        remedy: `Write "https://login.microsoftonline.com/${id}".`,
      },
    ],
    "a tenant id without a URL": [
      { aadTenant: id, cloud: "usgovernment" },
      {
        message: `"${id}" is not a tenant URL of the cloud "usgovernment"`,
        remedy: `Write "https://login.microsoftonline.us/${id}".`,
      },
    ],
    "a domain instead of the id": [
      { aadTenant: "https://login.microsoftonline.com/contoso.com" },
      {
        message: '"https://login.microsoftonline.com/contoso.com" is not a tenant URL of any cloud',
        remedy:
          'Write the login host and the tenant id, like "https://login.microsoftonline.com/6babcaad-604b-40ac-a9d7-9fd97c0b779f".',
      },
    ],
    common: [
      { aadTenant: "https://login.microsoftonline.com/common/" },
      '"https://login.microsoftonline.com/common/" is not a tenant URL of any cloud',
    ],
    "no slash before the id": [
      { aadTenant: `https://login.microsoftonline.us${id}` },
      {
        message: `"https://login.microsoftonline.us${id}" is not a tenant URL of any cloud`,
        remedy: `Write "https://login.microsoftonline.us/${id}".`,
      },
    ],
    "another cloud's host": [
      { aadTenant: `https://login.microsoftonline.us/${id}`, cloud: "public" },
      `"https://login.microsoftonline.us/${id}" is not a tenant URL of the cloud "public"`,
    ],
    "a host that only looks alike": [
      { aadTenant: `https://loginxmicrosoftonline.com/${id}` },
      `"https://loginxmicrosoftonline.com/${id}" is not a tenant URL of any cloud`,
    ],
  },
});
