import { always } from "../../domain/day";
import { defineRule } from "../rule";
import { has } from "../terraform";

export const authSettingsCompleteCert = defineRule({
  id: "auth-settings-complete-cert",
  statement: "A gateway that authenticates with certificates trusts at least one root certificate.",
  severity: "error",
  source: { page: "https://learn.microsoft.com/azure/vpn-gateway/point-to-site-about", date: "2026-08-17" },
  azure: {
    when: "apply",
    code: "VpnClientConfigurationCertificateAuthParamVpnClientRootCertificatesIsNotSpecified",
  },
  window: always,
  reads: ["authenticationWritten", "rootCertificateCount"],
  needs: ["authenticationWritten"],
  find: ({ authenticationWritten, rootCertificateCount = 0 }) =>
    authenticationWritten.includes("Certificate") && rootCertificateCount === 0 ? [rootCertificateCount] : [],
  message: () => "certificate authentication without a root certificate",
  remedy: "Give the root certificate that signed the clients' certificates, its public part only.",
  atPlan: ({ authenticationWritten, rootCertificateCount }) =>
    `!${has(authenticationWritten, "Certificate")} || try(${rootCertificateCount} > 0, false)`,
  examples: {
    bad: { authenticationWritten: ["Certificate"], rootCertificateCount: 0 },
    good: { authenticationWritten: ["Certificate"], rootCertificateCount: 1 },
  },
});
