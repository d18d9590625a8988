import { always } from "../../domain/day";
import { limits } from "../../domain/limits";
import { defineRule } from "../rule";

export const rootCertMax20 = defineRule({
  id: "root-cert-max-20",
  statement: "A gateway trusts at most 20 root certificates.",
  severity: "error",
  source: { page: "https://learn.microsoft.com/azure/vpn-gateway/vpn-gateway-vpn-faq", date: "2026-06-04" },
  azure: { when: "apply" },
  window: always,
  reads: ["rootCertificateCount"],
  find: ({ rootCertificateCount = 0 }) =>
    rootCertificateCount > limits.rootCertificates ? [rootCertificateCount] : [],
  message: (count) => `${count} root certificates`,
  atPlan: ({ rootCertificateCount: count }) => `coalesce(${count}, 0) <= ${limits.rootCertificates}`,
  remedy: `Keep ${limits.rootCertificates} root certificates or fewer, or authenticate with RADIUS.`,
  examples: { bad: { rootCertificateCount: 21 }, good: { rootCertificateCount: 20 } },
});
