import { always } from "../../domain/day";
import { defineRule } from "../rule";
import { has, is } from "../terraform";

export const authSettingsCompleteRadius = defineRule({
  id: "auth-settings-complete-radius",
  statement:
    "A gateway that authenticates with RADIUS has a server, and each server an address and a secret.",
  why: "azurerm refuses an address without a secret (all of radius_server_address, radius_server_secret must be specified); it lets RADIUS without any server pass.",
  severity: "error",
  source: {
    page: "https://learn.microsoft.com/azure/vpn-gateway/point-to-site-radius-gateway",
    date: "2026-06-08",
  },
  window: always,
  reads: ["authenticationWritten", "authenticationSettings", "radiusComplete"],
  find: ({ authenticationWritten, authenticationSettings, radiusComplete }) => {
    if (radiusComplete === false) return ["a RADIUS server without an address or without a secret"];
    const lacksServer =
      authenticationWritten.includes("Radius") && !authenticationSettings.includes("Radius");
    return lacksServer ? ["RADIUS authentication without a server"] : [];
  },
  message: (fault) => fault,
  remedy: "Give each RADIUS server its address and its secret.",
  atPlan: ({ authenticationWritten, authenticationSettings, radiusComplete }) =>
    `!(${is(radiusComplete, false)}) && (!${has(authenticationWritten, "Radius")} || ${has(authenticationSettings, "Radius")})`,
  examples: {
    bad: { authenticationWritten: ["Radius"], authenticationSettings: [] },
    good: { authenticationWritten: ["Radius"], authenticationSettings: ["Radius"], radiusComplete: true },
  },
});
