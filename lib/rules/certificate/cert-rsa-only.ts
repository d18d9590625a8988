import { always } from "../../domain/day";
import { readableRoots } from "../../domain/readable-roots";
import { defineRule } from "../rule";

export const certRsaOnly = defineRule({
  id: "cert-rsa-only",
  statement: "A root certificate has an RSA key.",
  severity: "error",
  source: { page: "https://learn.microsoft.com/azure/vpn-gateway/vpn-gateway-vpn-faq", date: "2026-06-04" },
  azure: { when: "client connect" },
  window: always,
  reads: ["rootCertificates", "tunnels"],
  needs: ["rootCertificates"],
  find: ({ rootCertificates }) =>
    readableRoots(rootCertificates).filter(({ certificate }) => certificate.keyType !== "RSA"),
  softer: {
    when: "IKEv2 is not among the tunnel types",
    holds: (_, { tunnels }) => !tunnels.includes("IkeV2"),
  },
  message: ({ name, certificate }) => `root certificate "${name}" has a key of type ${certificate.keyType}`,
  remedy: "Make a root certificate with an RSA key, and the clients' certificates of it.",
  examples: {
    bad: {
      rootCertificates: [{ name: "corp-root", certificate: { keyType: "EC", keyBits: 256 } }],
      tunnels: ["IkeV2"],
    },
    good: {
      rootCertificates: [{ name: "corp-root", certificate: { keyType: "RSA" } }],
      tunnels: ["IkeV2"],
    },
  },
});
