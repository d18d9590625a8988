import { always } from "../../domain/day";
import { unreadableRoots } from "../../domain/readable-roots";
import { defineRule } from "../rule";

export const rootCertBase64OfPem = defineRule({
  id: "root-cert-base64-of-pem",
  statement: "A root certificate's data is not the base64 of a whole PEM file.",
  why: "The apply succeeds, and then no client can connect.",
  severity: "error",
  source: { page: "https://github.com/Azure/azure-cli/issues/29123", date: "2026-11-22" },
  azure: { when: "client connect" },
  window: always,
  reads: ["rootCertificates"],
  monotone: true,
  find: ({ rootCertificates }) =>
    unreadableRoots(rootCertificates).filter(({ fault }) => fault === "base64-of-pem"),
  message: ({ name, message }) => `root certificate "${name}": ${message}`,
  remedy:
    "Give the base64 between the BEGIN and END lines of the PEM file, not filebase64 of the file: the file already holds base64.",
  examples: {
    bad: {
      rootCertificates: [
        {
          name: "corp-root",
          certificate: { fault: "base64-of-pem", message: "the data is base64 of a whole PEM file" },
        },
      ],
    },
    good: { rootCertificates: [{ name: "corp-root", certificate: {} }] },
  },
});
