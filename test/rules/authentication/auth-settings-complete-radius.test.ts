import { authSettingsCompleteRadius } from "../../../lib/rules/authentication/auth-settings-complete-radius";
import { ruleTable } from "../rule-table";

ruleTable(authSettingsCompleteRadius, {
  keeps: {
    "a complete server": {
      authenticationWritten: ["Radius"],
      authenticationSettings: ["Radius"],
      radiusComplete: true,
    },
    "a server of which the secret can't be told": {
      authenticationWritten: ["Radius"],
      authenticationSettings: ["Radius"],
    },
    "no server, and vpn_auth_types left out": {},
    "no server, and another type": {
      authenticationWritten: ["Certificate"],
      authenticationSettings: ["Certificate"],
    },
  },
  breaks: {
    "no server": [{ authenticationWritten: ["Radius"] }, "RADIUS authentication without a server"],
    "settings of another type only": [
      { authenticationWritten: ["AAD", "Radius"], authenticationSettings: ["AAD"] },
      "RADIUS authentication without a server",
    ],
    "an incomplete server": [
      { authenticationWritten: ["Radius"], authenticationSettings: ["Radius"], radiusComplete: false },
      "a RADIUS server without an address or without a secret",
    ],
    "an incomplete server, and vpn_auth_types left out": [
      { authenticationSettings: ["Radius"], radiusComplete: false },
      "a RADIUS server without an address or without a secret",
    ],
  },
});
