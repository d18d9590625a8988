import { always } from "../../domain/day";
import { readableRoots } from "../../domain/readable-roots";
import { defineRule } from "../rule";

export const rootCertDuplicate = defineRule({
  id: "root-cert-duplicate",
  statement: "Each root certificate is given once.",
  why: "A copy takes a place of its own, and goes on being trusted when the other is removed.",
  severity: "warning",
  source: {
    page: "https://learn.microsoft.com/azure/vpn-gateway/point-to-site-certificate-gateway",
    date: "2025-03-10",
  },
  window: always,
  reads: ["rootCertificates"],
  monotone: true,
  find: ({ rootCertificates }) =>
    readableRoots(rootCertificates).flatMap(({ name, certificate }, index, roots) => {
      const first = roots.findIndex((other) => other.certificate.thumbprint === certificate.thumbprint);
      return first < index ? [{ name, first: roots[first]?.name, thumbprint: certificate.thumbprint }] : [];
    }),
  message: ({ name, first, thumbprint }) =>
    `root certificates "${first}" and "${name}" are the same: ${thumbprint}`,
  remedy: "Leave one of them out.",
  fix: ({ name }) => `Leave "${name}" out.`,
  examples: {
    bad: {
      rootCertificates: [
        { name: "corp-root", certificate: {} },
        { name: "corp-root-2", certificate: {} },
      ],
    },
    good: { rootCertificates: [{ name: "corp-root", certificate: {} }] },
  },
});
