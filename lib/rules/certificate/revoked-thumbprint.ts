import { always } from "../../domain/day";
import { readThumbprint, thumbprintPattern } from "../../domain/revoked-certificate";
import { defineRule } from "../rule";
import { attribute, every, matches } from "../terraform";

export const revokedThumbprint = defineRule({
  id: "revoked-thumbprint",
  statement: "A revoked certificate is named by its SHA-1 thumbprint: 40 hexadecimal digits.",
  severity: "error",
  source: {
    page: "https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/virtual_network_gateway",
    date: "2026-11-22",
  },
  window: always,
  reads: ["revokedCertificates"],
  monotone: true,
  find: ({ revokedCertificates }) =>
    revokedCertificates.flatMap(({ name, value }) => {
      const read = readThumbprint(value);
      return "fault" in read ? [{ name, ...read }] : [];
    }),
  message: ({ name, fault }) => `revoked certificate "${name}": ${fault}`,
  remedy: "Write the SHA-1 thumbprint of the client certificate.",
  fix: ({ meant }) => meant && `Write "${meant}".`,
  atPlan: ({ revokedCertificates }) =>
    every(revokedCertificates, "revoked", matches(thumbprintPattern, attribute("revoked", "value"))),
  examples: {
    bad: { revokedCertificates: [{ name: "laptop", value: "0f:9d:26" }] },
    good: { revokedCertificates: [{ name: "laptop", value: "0F9D26B8A5C1E3D7F4A2B6C8D0E1F2A3B4C5D6E7" }] },
  },
});
