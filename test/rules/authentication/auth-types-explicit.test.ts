import { authTypesExplicit } from "../../../lib/rules/authentication/auth-types-explicit";
import { ruleTable } from "../rule-table";

ruleTable(authTypesExplicit, {
  keeps: {
    "one kind of settings, which needs no name": { authenticationSettings: ["Certificate"] },
    "two kinds, named": {
      authenticationWritten: ["AAD", "Certificate"],
      authenticationSettings: ["AAD", "Certificate"],
    },
    "no settings": {},
  },
  breaks: {
    "two kinds, not named": [
      { authenticationSettings: ["Certificate", "AAD"] },
      {
        message: "settings of Entra ID and certificates, and vpn_auth_types is left out",
        remedy: 'Write vpn_auth_types = ["AAD", "Certificate"].',
      },
    ],
    "three kinds, not named": [
      { authenticationSettings: ["AAD", "Radius", "Certificate"] },
      "settings of Entra ID, RADIUS and certificates, and vpn_auth_types is left out",
    ],
  },
});
