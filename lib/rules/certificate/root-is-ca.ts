import { always } from "../../domain/day";
import { readableRoots } from "../../domain/readable-roots";
import { defineRule } from "../rule";

export const rootIsCa = defineRule({
  id: "root-is-ca",
  statement:
    "A root certificate may sign certificates: its key usage says so, or else that it is an authority.",
  why: "Microsoft's PowerShell generator writes key usage CertSign and no basic constraints; either will do.",
  severity: "warning",
  source: {
    page: "https://learn.microsoft.com/azure/vpn-gateway/vpn-gateway-certificates-point-to-site",
    date: "2017-03-08",
  },
  window: always,
  reads: ["rootCertificates"],
  monotone: true,
  find: ({ rootCertificates }) =>
    readableRoots(rootCertificates).filter(
      ({ certificate: { isCa, signsCertificates } }) => !(signsCertificates ?? isCa),
    ),
  message: ({ name, certificate }) =>
    `root certificate "${name}" (${certificate.subject}) is not one that signs others`,
  remedy: "Give the certificate that signed the clients' certificates, not a client's own.",
  examples: {
    bad: {
      rootCertificates: [{ name: "corp-root", certificate: { isCa: false, signsCertificates: false } }],
    },
    good: {
      rootCertificates: [{ name: "corp-root", certificate: { isCa: false, signsCertificates: true } }],
    },
  },
});
