import { always, daysAfter, startOf, type Day } from "../../domain/day";
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
  find: ({ rootCertificates }, { asOf }) =>
    readableRoots(rootCertificates).filter(({ certificate }) => !hasBegun(certificate.notBefore, asOf)),
  softer: {
    when: "another root certificate is valid already",
    holds: (_, { rootCertificates }, { asOf }) =>
      readableRoots(rootCertificates).some(({ certificate }) => hasBegun(certificate.notBefore, asOf)),
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

function hasBegun(notBefore: string, asOf: Day): boolean {
  return notBefore < startOf(daysAfter(asOf, 1));
}
