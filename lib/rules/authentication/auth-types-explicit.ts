import { always } from "../../domain/day";
import { authenticationNames, authenticationTypes } from "../../domain/tunnel-type";
import { phrase } from "../../domain/words";
import { defineRule } from "../rule";
import { count } from "../terraform";

export const authTypesExplicit = defineRule({
  id: "auth-types-explicit",
  statement: "A gateway with the settings of several authentication types names the types.",
  severity: "error",
  source: {
    page: "https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/virtual_network_gateway",
    date: "2026-11-22",
  },
  azure: {
    when: "apply",
    says: "Vpn client configuration for gateway <id> can have only one of the RadiusServer or vpnclient certificate or AAD Authentication settings.",
  },
  window: always,
  reads: ["authenticationWritten", "authenticationSettings"],
  needs: ["authenticationSettings"],
  find: ({ authenticationWritten, authenticationSettings }) => {
    const types = authenticationTypes.filter((type) => authenticationSettings.includes(type));
    return types.length > 1 && authenticationWritten.length === 0 ? [types] : [];
  },
  message: (types) =>
    `settings of ${phrase(types.map((type) => authenticationNames[type]))}, and vpn_auth_types is left out`,
  remedy: "Write vpn_auth_types.",
  fix: (types) => `Write vpn_auth_types = [${types.map((type) => `"${type}"`).join(", ")}].`,
  atPlan: ({ authenticationWritten, authenticationSettings }) =>
    `${count(authenticationWritten)} > 0 || ${count(authenticationSettings)} < 2`,
  examples: {
    bad: { authenticationSettings: ["Radius", "Certificate"] },
    good: {
      authenticationSettings: ["Radius", "Certificate"],
      authenticationWritten: ["Radius", "Certificate"],
    },
  },
});
