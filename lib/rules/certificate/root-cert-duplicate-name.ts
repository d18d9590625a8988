import { always } from "../../domain/day";
import { defineRule } from "../rule";
import { count } from "../terraform";

export const rootCertDuplicateName = defineRule({
  id: "root-cert-duplicate-name",
  statement: "Root certificates have names of their own, whatever the letter case.",
  why: "Root certificates are child resources of the gateway; of other network resources Azure is known to refuse two children of one name (DuplicateResourceName).",
  severity: "error",
  source: { page: "https://github.com/Azure/migAz/issues/181", date: "2018-06-10" },
  window: always,
  reads: ["rootCertificateNames"],
  monotone: true,
  find: ({ rootCertificateNames }) =>
    rootCertificateNames.filter(
      (name, index, names) => names.findIndex((other) => other.toLowerCase() === name.toLowerCase()) < index,
    ),
  message: (name) => `two root certificates are called "${name}"`,
  remedy: "Give each root certificate a name of its own.",
  atPlan: ({ rootCertificateNames }) =>
    `length(distinct([for name in coalesce(${rootCertificateNames}, []) : lower(name)])) == ${count(rootCertificateNames)}`,
  examples: {
    bad: { rootCertificateNames: ["corp-root", "Corp-Root"] },
    good: { rootCertificateNames: ["corp-root", "corp-root-2"] },
  },
});
