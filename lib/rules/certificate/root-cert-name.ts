import { always } from "../../domain/day";
import { resourceName, toResourceName } from "../../domain/resource-name";
import { defineRule } from "../rule";
import { every, matches } from "../terraform";

export const rootCertName = defineRule({
  id: "root-cert-name",
  statement:
    "A root certificate's name has letters, digits, dots, underscores and hyphens, at most 80, a letter or digit first.",
  why: "Azure documents no such list; this is inferred from what it refused and from the names of its other resources.",
  severity: "error",
  source: {
    page: "https://github.com/Azure/classic-iaas-resourcemanager-migration/issues/34",
    date: "2017-01-24",
  },
  azure: {
    when: "apply",
    says: "Failed to save virtual network gateway <name>. Resource name <certificate name> is invalid.",
  },
  window: always,
  reads: ["rootCertificateNames"],
  monotone: true,
  find: ({ rootCertificateNames }) => rootCertificateNames.filter((name) => !resourceName.test(name)),
  message: (name) => `root certificate "${name}"`,
  remedy: 'Write a name like "corp-root".',
  fix: (name) => {
    const meant = toResourceName(name);
    return meant && `Write "${meant}".`;
  },
  atPlan: ({ rootCertificateNames }) => every(rootCertificateNames, "name", matches(resourceName, "name")),
  examples: {
    bad: { rootCertificateNames: ["Contoso (VPN)"] },
    good: { rootCertificateNames: ["contoso-vpn"] },
  },
});
