import type { Certificate } from "../../lib/domain/certificate";
import { Cidr } from "../../lib/domain/cidr";
import { known, type FactName, type GatewayFacts } from "../../lib/domain/facts";
import type { Example } from "../../lib/rules/rule";

/** A root certificate nobody has anything to say against on 2026-11-22. */
export const soundCertificate: Certificate = {
  subject: "CN=Contoso VPN root",
  issuer: "CN=Contoso VPN root",
  notBefore: "2026-01-01T00:00:00.000Z",
  notAfter: "2036-01-01T00:00:00.000Z",
  thumbprint: "0F9D26B8A5C1E3D7F4A2B6C8D0E1F2A3B4C5D6E7",
  keyType: "RSA",
  keyBits: 2048,
  signatureHash: "SHA-256",
  isCa: true,
  signsCertificates: true,
  selfSigned: true,
};

const blockLists = new Set([
  "clientPool",
  "customRoutes",
  "gatewaySubnetPrefixes",
  "networkSpace",
  "addressPool",
  "addressSpace",
  "internal",
  "external",
]);
const namedBlocks = new Set(["peeredSpaces", "onPremisesSpaces"]);

/** Facts of an example: texts become address blocks, and certificates are sound where the example says nothing else. */
export function exampleFacts(example: Example<FactName>): GatewayFacts {
  return Object.fromEntries(
    Object.entries(example)
      .filter(([, value]) => value !== undefined)
      .map(([name, value]) => [name, known(revive(name, value))]),
  );
}

function revive(name: string, value: unknown): unknown {
  if (blockLists.has(name)) return (value as string[]).map(Cidr.parse);
  if (namedBlocks.has(name)) {
    return (value as { name: string; value: string }[]).map((space) => ({
      ...space,
      value: Cidr.parse(space.value),
    }));
  }
  if (Array.isArray(value)) return value.map((member) => revive("", member));
  if (value === null || typeof value !== "object") return value;
  if (name === "certificate" && !("fault" in value)) return { ...soundCertificate, ...value };
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, revive(key, inner)]));
}
