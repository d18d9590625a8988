import { entraIssuerUrl } from "../../../lib/rules/entra/entra-issuer-url";
import { ruleTable } from "../rule-table";

const id = "6babcaad-604b-40ac-a9d7-9fd97c0b779f";

ruleTable(entraIssuerUrl, {
  keeps: {
    "the public token service": { aadIssuer: `https://sts.windows.net/${id}/`, cloud: "public" },
    "Azure Government, which has the same": {
      aadIssuer: `https://sts.windows.net/${id}/`,
      cloud: "usgovernment",
    },
    "21Vianet's own": { aadIssuer: `https://sts.chinacloudapi.cn/${id}/`, cloud: "china" },
    "the public one in China": { aadIssuer: `https://sts.windows.net/${id}/`, cloud: "china" },
    "21Vianet's own where no cloud is told": { aadIssuer: `https://sts.chinacloudapi.cn/${id}/` },
    "no slash at the end, which is another rule's": { aadIssuer: `https://sts.windows.net/${id}` },
    "no issuer": { cloud: "public" },
  },
  breaks: {
    "a host misspelt": [
      { aadIssuer: `https://sts.window.net/${id}/` },
      {
        message: `"https://sts.window.net/${id}/" is not an issuer of any cloud`,
        remedy: `Write "https://sts.windows.net/${id}/".`,
      },
    ],
    "the tenant URL": [
      { aadIssuer: `https://login.microsoftonline.com/${id}/`, cloud: "public" },
      {
        message: `"https://login.microsoftonline.com/${id}/" is not an issuer of the cloud "public"`,
        remedy: `Write "https://sts.windows.net/${id}/".`,
      },
    ],
    "braces left in place, in China": [
      { aadIssuer: `https://sts.chinacloudapi.cn/{${id}}/`, cloud: "china" },
      {
        message: `"https://sts.chinacloudapi.cn/{${id}}/" is not an issuer of the cloud "china"`,
        remedy: `Write "https://sts.chinacloudapi.cn/${id}/".`,
      },
    ],
    "China's token service in the public cloud": [
      { aadIssuer: `https://sts.chinacloudapi.cn/${id}/`, cloud: "public" },
      `"https://sts.chinacloudapi.cn/${id}/" is not an issuer of the cloud "public"`,
    ],
    "a domain instead of the id": [
      { aadIssuer: "https://sts.windows.net/contoso.com/" },
      {
        message: '"https://sts.windows.net/contoso.com/" is not an issuer of any cloud',
        remedy:
          'Write the token service, the tenant id and a slash, like "https://sts.windows.net/6babcaad-604b-40ac-a9d7-9fd97c0b779f/".',
      },
    ],
  },
});
