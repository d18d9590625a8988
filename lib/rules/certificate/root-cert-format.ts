import { always } from "../../domain/day";
import { unreadableRoots } from "../../domain/readable-roots";
import { defineRule } from "../rule";

export const rootCertFormat = defineRule({
  id: "root-cert-format",
  statement:
    "A root certificate's data is the base64 of one X.509 certificate, without markers and without a key.",
  severity: "error",
  source: {
    page: "https://learn.microsoft.com/azure/vpn-gateway/point-to-site-certificate-gateway",
    date: "2025-03-10",
  },
  azure: {
    when: "apply",
    code: "VpnClientRootCertificateDataInvalid",
    says: "Data for certificate <id> is invalid.",
  },
  window: always,
  reads: ["rootCertificates"],
  monotone: true,
  find: ({ rootCertificates }) =>
    unreadableRoots(rootCertificates).filter(({ fault }) => fault !== "base64-of-pem"),
  message: ({ name, message }) => `root certificate "${name}": ${message}`,
  remedy:
    "Give the base64 between the BEGIN and END lines of the certificate's PEM file, its public part only.",
  examples: {
    bad: {
      rootCertificates: [
        { name: "corp-root", certificate: { fault: "pem-markers", message: "the data has PEM markers" } },
      ],
    },
    good: { rootCertificates: [{ name: "corp-root", certificate: {} }] },
  },
});
