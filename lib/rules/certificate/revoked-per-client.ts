import { always } from "../../domain/day";
import { readableRoots } from "../../domain/readable-roots";
import { readThumbprint } from "../../domain/revoked-certificate";
import { defineRule } from "../rule";

export const revokedPerClient = defineRule({
  id: "revoked-per-client",
  statement: "Client certificates are revoked, not the root they were signed by.",
  why: "A client is turned away by its own thumbprint; to revoke a root revokes none of its clients.",
  severity: "warning",
  source: {
    page: "https://learn.microsoft.com/azure/vpn-gateway/point-to-site-certificate-gateway",
    date: "2025-03-10",
  },
  window: always,
  reads: ["revokedCertificates", "rootCertificates"],
  needs: ["revokedCertificates", "rootCertificates"],
  monotone: true,
  find: ({ revokedCertificates, rootCertificates }) =>
    revokedCertificates.flatMap(({ name, value }) => {
      const read = readThumbprint(value);
      const thumbprint = "fault" in read ? read.meant : read.thumbprint;
      return readableRoots(rootCertificates)
        .filter(({ certificate }) => certificate.thumbprint === thumbprint)
        .map((root) => ({ name, root: root.name }));
    }),
  message: ({ name, root }) => `revoked certificate "${name}" is the root "${root}"`,
  remedy: "Remove the root certificate, or revoke the clients' certificates one by one.",
  fix: ({ name, root }) =>
    `Remove root certificate "${root}" to turn all its clients away; else write a client's thumbprint in "${name}".`,
  examples: {
    bad: {
      revokedCertificates: [{ name: "laptop", value: "0F9D26B8A5C1E3D7F4A2B6C8D0E1F2A3B4C5D6E7" }],
      rootCertificates: [
        { name: "corp-root", certificate: { thumbprint: "0F9D26B8A5C1E3D7F4A2B6C8D0E1F2A3B4C5D6E7" } },
      ],
    },
    good: {
      revokedCertificates: [{ name: "laptop", value: "A1B2C3D4E5F60718293A4B5C6D7E8F9012345678" }],
      rootCertificates: [
        { name: "corp-root", certificate: { thumbprint: "0F9D26B8A5C1E3D7F4A2B6C8D0E1F2A3B4C5D6E7" } },
      ],
    },
  },
});
