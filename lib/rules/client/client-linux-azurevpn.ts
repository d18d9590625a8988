import { clientLifecycle } from "../../domain/client";
import { sameSet } from "../../domain/tunnel-type";
import { defineRule } from "../rule";
import { has, is, notTogether, sortedText } from "../terraform";

export const clientLinuxAzurevpn = defineRule({
  id: "client-linux-azurevpn",
  statement:
    "Linux clients have something to sign in with beside Entra ID: the Azure VPN Client for Linux is retired.",
  severity: "error",
  source: {
    page: "https://learn.microsoft.com/azure/vpn-gateway/azure-vpn-client-linux-retirement",
    date: "2026-05-27",
  },
  azure: { when: "client connect" },
  window: { from: clientLifecycle.azureVpnClientForLinux },
  reads: ["authentication", "clientOperatingSystems"],
  needs: ["authentication", "clientOperatingSystems"],
  find: ({ authentication, clientOperatingSystems }) =>
    sameSet(authentication, ["AAD"]) ? clientOperatingSystems.filter((system) => system === "Linux") : [],
  message: (system) => `${system} clients, and Entra ID as the only authentication`,
  remedy: "Add certificates for the OpenVPN client, or certificates or RADIUS for strongSwan over IKEv2.",
  atPlan: ({ authentication, clientOperatingSystems }) =>
    notTogether(is(sortedText(authentication), "AAD"), has(clientOperatingSystems, "Linux")),
  examples: {
    bad: { authentication: ["AAD"], clientOperatingSystems: ["Linux"] },
    good: { authentication: ["AAD", "Certificate"], clientOperatingSystems: ["Linux"] },
  },
});
