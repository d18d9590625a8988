import {
  clientOperatingSystems as systems,
  clientTable,
  type ClientOperatingSystem,
} from "../../domain/client";
import { always } from "../../domain/day";
import { sameSet } from "../../domain/tunnel-type";
import { defineRule } from "../rule";
import { hasOneOf, is, notTogether, sortedText } from "../terraform";

const withoutAzureVpnClient: readonly ClientOperatingSystem[] = systems.filter((system) =>
  ["iOS", "Android"].includes(clientTable[system].family),
);

export const entraClientOs = defineRule({
  id: "entra-client-os",
  statement:
    "People who can sign in with Entra ID alone have the Azure VPN Client for their operating system.",
  why: "It exists for Windows and macOS. Linux had one for a while: client-linux-azurevpn tells.",
  severity: "error",
  source: { page: "https://learn.microsoft.com/azure/vpn-gateway/point-to-site-about", date: "2026-08-17" },
  azure: { when: "client connect" },
  window: always,
  reads: ["authentication", "clientOperatingSystems"],
  needs: ["authentication", "clientOperatingSystems"],
  find: ({ authentication, clientOperatingSystems }) =>
    sameSet(authentication, ["AAD"])
      ? clientOperatingSystems.filter((system) => withoutAzureVpnClient.includes(system))
      : [],
  message: (system) => `${system} clients, and Entra ID as the only authentication`,
  remedy: "Add certificates or RADIUS for these clients.",
  atPlan: ({ authentication, clientOperatingSystems }) =>
    notTogether(
      is(sortedText(authentication), "AAD"),
      hasOneOf(clientOperatingSystems, withoutAzureVpnClient),
    ),
  examples: {
    bad: { authentication: ["AAD"], clientOperatingSystems: ["iOS"] },
    good: { authentication: ["AAD", "Certificate"], clientOperatingSystems: ["iOS"] },
  },
});
