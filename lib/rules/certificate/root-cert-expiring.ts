import { remembering } from "../../domain/bounded-cache";
import { always, daysAfter, startOf, type Day } from "../../domain/day";
import { limits } from "../../domain/limits";
import { readableRoots } from "../../domain/readable-roots";
import { defineRule } from "../rule";

const renewalStarts = remembering((asOf: Day) => startOf(daysAfter(asOf, limits.certificateRenewalDays)));

export const rootCertExpiring = defineRule({
  id: "root-cert-expiring",
  statement: `A root certificate is valid for ${limits.certificateRenewalDays} days more.`,
  why: "Once it has expired, no client connects with it and the gateway takes no change while it is there.",
  severity: "warning",
  source: { page: "https://github.com/Azure/azure-cli/issues/26753", date: "2023-11-16" },
  window: always,
  reads: ["rootCertificates"],
  monotone: true,
  find: ({ rootCertificates }, { asOf }) => {
    const due = renewalStarts(asOf);
    return readableRoots(rootCertificates).filter(
      ({ certificate: { notAfter } }) => startOf(asOf) <= notAfter && notAfter < due,
    );
  },
  message: ({ name, certificate }) => `root certificate "${name}" expires at ${certificate.notAfter}`,
  remedy:
    "Add a new root beside it, give the clients certificates of the new one, and remove the old one before it ends.",
  examples: {
    bad: { rootCertificates: [{ name: "corp-root", certificate: { notAfter: "2026-12-31T00:00:00.000Z" } }] },
    good: {
      rootCertificates: [{ name: "corp-root", certificate: { notAfter: "2099-01-01T00:00:00.000Z" } }],
    },
  },
});
