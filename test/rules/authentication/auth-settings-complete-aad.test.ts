import { authSettingsCompleteAad } from "../../../lib/rules/authentication/auth-settings-complete-aad";
import { ruleTable } from "../rule-table";

const aadTenant = "https://login.microsoftonline.com/6babcaad-604b-40ac-a9d7-9fd97c0b779f";
const aadIssuer = "https://sts.windows.net/6babcaad-604b-40ac-a9d7-9fd97c0b779f/";
const aadAudience = "c632b3df-fb67-4d84-bdcf-b95ad541b5c8";

ruleTable(authSettingsCompleteAad, {
  keeps: {
    "all three": { authenticationWritten: ["AAD"], aadTenant, aadIssuer, aadAudience },
    "all three, and vpn_auth_types left out": { aadTenant, aadIssuer, aadAudience },
    "none, and vpn_auth_types left out": {},
    "none, and another type": { authenticationWritten: ["Certificate"] },
  },
  breaks: {
    "Entra ID and none of them": [
      { authenticationWritten: ["AAD"] },
      "Entra ID sign-in without aad_tenant, aad_issuer and aad_audience",
    ],
    "no audience": [
      { authenticationWritten: ["AAD"], aadTenant, aadIssuer },
      "Entra ID sign-in without aad_audience",
    ],
    "the tenant alone, and vpn_auth_types left out": [
      { aadTenant },
      "Entra ID sign-in without aad_issuer and aad_audience",
    ],
  },
});
