import { always, endOf } from "../../domain/day";
import { readableRoots } from "../../domain/readable-roots";
import { defineRule } from "../rule";

export const rootCertNotYetValid = defineRule({
  id: "root-cert-not-yet-valid",
  statement: "A root certificate's validity has begun.",
  severity: "error",
  source: { page: "https://www.rfc-editor.org/rfc/rfc5280#section-4.1.2.5", date: "2008-05-01" },
  azure: { when: "client connect" },
  window: always,
  reads: ["rootCertificates"],
  find: ({ rootCertificates }, { asOf }) => {
    const end = endOf(asOf);
    return readableRoots(rootCertificates).filter(({ certificate }) => certificate.notBefore >= end);
  },
  softer: {
    when: "another root certificate is valid already",
    holds: (_, { rootCertificates }, { asOf }) =>
      readableRoots(rootCertificates).some(({ certificate }) => certificate.notBefore < endOf(asOf)),
  },
  message: ({ name, certificate }) => `root certificate "${name}" is valid from ${certificate.notBefore}`,
  remedy:
    "Keep a root that is valid already beside it until then, and look whether the clock that made it was right.",
  examples: {
    bad: {
      rootCertificates: [{ name: "corp-root", certificate: { notBefore: "2099-01-01T00:00:00.000Z" } }],
    },
    good: {
      rootCertificates: [{ name: "corp-root", certificate: { notBefore: "2020-01-01T00:00:00.000Z" } }],
    },
  },
});
