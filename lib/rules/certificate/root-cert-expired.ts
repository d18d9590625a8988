import { always, startOf } from "../../domain/day";
import { readableRoots } from "../../domain/readable-roots";
import { defineRule } from "../rule";
import { isToCome } from "../terraform";

export const rootCertExpired = defineRule({
  id: "root-cert-expired",
  statement: "No root certificate has expired.",
  why: "An expired root blocks every change of the gateway, its tags included.",
  severity: "error",
  source: { page: "https://github.com/Azure/azure-cli/issues/26753", date: "2023-11-16" },
  azure: {
    when: "apply",
    code: "VpnClientRootCertificateExpired",
    says: "Root certificate ... is expired. Please remove this certificate and retry.",
  },
  window: always,
  reads: ["rootCertificates"],
  monotone: true,
  find: ({ rootCertificates }, { asOf }) =>
    readableRoots(rootCertificates).filter(({ certificate }) => certificate.notAfter < startOf(asOf)),
  message: ({ name, certificate }) => `root certificate "${name}" expired at ${certificate.notAfter}`,
  remedy: "Remove the certificate; give the root that signs the clients' certificates now.",
  later: ({ rootCertificates }) => {
    const [first] = readableRoots(rootCertificates)
      .map(({ certificate }) => certificate.notAfter)
      .sort();
    return first === undefined ? undefined : isToCome(first);
  },
  examples: {
    bad: { rootCertificates: [{ name: "corp-root", certificate: { notAfter: "2020-01-01T00:00:00.000Z" } }] },
    good: {
      rootCertificates: [{ name: "corp-root", certificate: { notAfter: "2099-01-01T00:00:00.000Z" } }],
    },
  },
});
