import { always } from "../../domain/day";
import { limits } from "../../domain/limits";
import { readableRoots, type ReadableRoot } from "../../domain/readable-roots";
import { defineRule } from "../rule";

const weakHashes = ["SHA-1", "MD5", "MD2"];

export const certKeySizeGuidance = defineRule({
  id: "cert-key-size-guidance",
  statement: `A root certificate has an RSA key of ${limits.rsaKeyBits} bits or more and a SHA-2 signature.`,
  why: "Azure documents no minimum; this is what Microsoft's own generators make.",
  severity: "warning",
  source: {
    page: "https://learn.microsoft.com/azure/vpn-gateway/vpn-gateway-certificates-point-to-site",
    date: "2017-03-08",
  },
  window: always,
  reads: ["rootCertificates"],
  monotone: true,
  find: ({ rootCertificates }) =>
    readableRoots(rootCertificates).flatMap((root) =>
      weaknesses(root).map((weakness) => ({ name: root.name, weakness })),
    ),
  message: ({ name, weakness }) => `root certificate "${name}" ${weakness}`,
  remedy: `Make a root certificate with an RSA key of ${limits.rsaKeyBits} bits or more, signed with SHA-256.`,
  examples: {
    bad: { rootCertificates: [{ name: "corp-root", certificate: { keyType: "RSA", keyBits: 1024 } }] },
    good: { rootCertificates: [{ name: "corp-root", certificate: { keyType: "RSA", keyBits: 2048 } }] },
  },
});

function weaknesses({ certificate: { keyType, keyBits, signatureHash } }: ReadableRoot): readonly string[] {
  return [
    ...(keyType === "RSA" && keyBits < limits.rsaKeyBits ? [`has an RSA key of ${keyBits} bits`] : []),
    ...(weakHashes.includes(signatureHash) ? [`is signed with ${signatureHash}`] : []),
  ];
}
