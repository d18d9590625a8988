import { always } from "../../domain/day";
import { defineRule } from "../rule";

export const revokedNeedsCertAuth = defineRule({
  id: "revoked-needs-cert-auth",
  statement: "Certificates are revoked on a gateway that authenticates with certificates.",
  why: "The gateway looks at them only when it checks certificates itself; a RADIUS server has a list of its own.",
  severity: "warning",
  source: { page: "https://learn.microsoft.com/azure/vpn-gateway/point-to-site-about", date: "2018-12-05" },
  window: always,
  reads: ["revokedCertificates", "authentication"],
  needs: ["revokedCertificates", "authentication"],
  find: ({ revokedCertificates, authentication }) =>
    authentication.length === 0 || authentication.includes("Certificate")
      ? []
      : revokedCertificates.map(({ name }) => ({ name, authentication })),
  message: ({ name, authentication }) =>
    `revoked certificate "${name}", and authentication ${authentication.join(", ")} alone`,
  remedy: "Leave the revoked certificates out, or add certificate authentication.",
  examples: {
    bad: {
      revokedCertificates: [{ name: "laptop", value: "0F9D26B8A5C1E3D7F4A2B6C8D0E1F2A3B4C5D6E7" }],
      authentication: ["Radius"],
    },
    good: {
      revokedCertificates: [{ name: "laptop", value: "0F9D26B8A5C1E3D7F4A2B6C8D0E1F2A3B4C5D6E7" }],
      authentication: ["Certificate"],
    },
  },
});
