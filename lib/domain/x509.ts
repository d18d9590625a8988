import { derTag, readDer, readOid, readTime, type DerElement } from "./der";

/** Fields of a certificate which Node's X509Certificate leaves out, or tells loosely. */
export interface X509Fields {
  /** First instant of validity, such as "2026-01-01T00:00:00.000Z". */
  readonly notBefore: string;
  /** Last instant of validity, written like the first. */
  readonly notAfter: string;
  /** "SHA-256" and the like, or the object identifier of an unknown signature algorithm. */
  readonly signatureHash: string;
  /** Object identifier of the public key's algorithm. */
  readonly keyAlgorithm: string;
  /** Whether basicConstraints says that it is a certificate authority. */
  readonly isCa: boolean;
  /** Whether keyUsage has keyCertSign; undefined where there is no keyUsage. */
  readonly signsCertificates: boolean | undefined;
}

const objectIds = {
  keyUsage: "2.5.29.15",
  basicConstraints: "2.5.29.19",
  rsassaPss: "1.2.840.113549.1.1.10",
};

/** Hashes by the object identifiers of hash algorithms, and of signature algorithms that name theirs. */
const hashes: Readonly<Partial<Record<string, string>>> = {
  "1.3.14.3.2.26": "SHA-1",
  "2.16.840.1.101.3.4.2.1": "SHA-256",
  "2.16.840.1.101.3.4.2.2": "SHA-384",
  "2.16.840.1.101.3.4.2.3": "SHA-512",
  "2.16.840.1.101.3.4.2.4": "SHA-224",
  // RSA, RFC 8017
  "1.2.840.113549.1.1.2": "MD2",
  "1.2.840.113549.1.1.4": "MD5",
  "1.2.840.113549.1.1.5": "SHA-1",
  "1.2.840.113549.1.1.11": "SHA-256",
  "1.2.840.113549.1.1.12": "SHA-384",
  "1.2.840.113549.1.1.13": "SHA-512",
  "1.2.840.113549.1.1.14": "SHA-224",
  // RSA as Microsoft's makecert wrote it
  "1.3.14.3.2.29": "SHA-1",
  // ECDSA, RFC 5758
  "1.2.840.10045.4.1": "SHA-1",
  "1.2.840.10045.4.3.1": "SHA-224",
  "1.2.840.10045.4.3.2": "SHA-256",
  "1.2.840.10045.4.3.3": "SHA-384",
  "1.2.840.10045.4.3.4": "SHA-512",
  // RFC 8410
  "1.3.101.112": "Ed25519",
  "1.3.101.113": "Ed448",
};

/**
 * Fields of the certificate whose DER fills `der` (RFC 5280 section 4.1).
 * @throws Error if one of them can't be read.
 */
export function readX509Fields(der: Uint8Array): X509Fields {
  const [certificate] = readDer(der);
  const [body, signature] = within(certificate);
  const fields = within(body);
  // The version, [0], is left out in certificates of version 1.
  const [, , , validity, , keyInfo] = fields.filter(({ tag }) => tag !== derTag.context0);
  const [notBefore, notAfter] = within(validity).map(readTime);
  const [keyAlgorithm] = within(keyInfo);
  const extensions = readExtensions(fields.find(({ tag }) => tag === derTag.context3));

  return {
    notBefore: present(notBefore),
    notAfter: present(notAfter),
    signatureHash: readSignatureHash(signature),
    keyAlgorithm: readAlgorithm(keyAlgorithm).id,
    isCa: readIsCa(extensions.get(objectIds.basicConstraints)),
    signsCertificates: readSignsCertificates(extensions.get(objectIds.keyUsage)),
  };
}

function present<T>(value: T | undefined): T {
  if (value === undefined) throw new Error("the certificate lacks a field");
  return value;
}

function within(element: DerElement | undefined): DerElement[] {
  return readDer(present(element).content);
}

function readAlgorithm(algorithm: DerElement | undefined): {
  id: string;
  parameters?: DerElement | undefined;
} {
  const [id, parameters] = within(algorithm);
  return { id: readOid(present(id).content), parameters };
}

function readSignatureHash(signature: DerElement | undefined): string {
  const { id, parameters } = readAlgorithm(signature);
  if (id !== objectIds.rsassaPss) return hashes[id] ?? id;

  // RFC 4055 section 3.1: the hash is the parameter [0], and SHA-1 where that is left out.
  const hash = parameters && within(parameters).find(({ tag }) => tag === derTag.context0);
  if (hash === undefined) return "SHA-1";
  const [algorithm] = within(hash);
  const hashId = readAlgorithm(algorithm).id;
  return hashes[hashId] ?? hashId;
}

/** The values of extensions by object identifier, each in DER. */
function readExtensions(field: DerElement | undefined): ReadonlyMap<string, Uint8Array> {
  if (field === undefined) return new Map();
  const [list] = within(field);
  return new Map(
    within(list).map((extension) => {
      const parts = within(extension);
      return [readOid(present(parts[0]).content), present(parts.at(-1)).content];
    }),
  );
}

function readIsCa(basicConstraints: Uint8Array | undefined): boolean {
  if (basicConstraints === undefined) return false;
  const [constraints] = readDer(basicConstraints);
  const [first] = within(constraints);
  return first?.tag === derTag.boolean && first.content[0] !== 0;
}

function readSignsCertificates(keyUsage: Uint8Array | undefined): boolean | undefined {
  if (keyUsage === undefined) return undefined;
  const [bits] = readDer(keyUsage);
  // The first byte counts the unused bits; keyCertSign is bit 5 from the left (RFC 5280 section 4.2.1.3).
  const [, usage = 0] = present(bits).content;
  return (usage & 0b0000_0100) !== 0;
}
