import { X509Certificate } from "node:crypto";
import { remembering } from "./bounded-cache";
import { certificateFault, type CertificateFault } from "./certificate-fault";
import { derTag, readDerHeader } from "./der";
import { decodeText, hasPemMarkers, pemBlocks } from "./pem";
import { readX509Fields } from "./x509";

export type { CertificateFault } from "./certificate-fault";

/** What an X.509 certificate says of itself (RFC 5280). Plain data, and frozen. */
export interface Certificate {
  /** Name of the owner on one line, such as "O=Contoso, CN=Contoso VPN root"; empty where there is none. */
  readonly subject: string;
  /** Name of the issuer, written like the subject. */
  readonly issuer: string;
  /** First instant of validity, such as "2026-01-01T00:00:00.000Z"; sorts as text. */
  readonly notBefore: string;
  /** Last instant of validity, written like the first. */
  readonly notAfter: string;
  /** SHA-1 of the DER: 40 hexadecimal digits in upper case, as Azure and Windows show it. */
  readonly thumbprint: string;
  /** "RSA", "EC", another name such as "Ed25519", or the object identifier of a type that Node does not know. */
  readonly keyType: string;
  /** Size of the key, or of its curve, in bits; 0 where it is not told. */
  readonly keyBits: number;
  /** "SHA-1", "SHA-256", …, "Ed25519", or the object identifier of an unknown signature algorithm. */
  readonly signatureHash: string;
  /** Whether basicConstraints says that it is a certificate authority. */
  readonly isCa: boolean;
  /** Whether its key may sign certificates (keyUsage keyCertSign); undefined where it has no keyUsage. */
  readonly signsCertificates?: boolean | undefined;
  /** Whether its own key made its signature. */
  readonly selfSigned: boolean;
}

/**
 * What the base64 text in `public_cert_data` holds, or why Azure or its clients can't use it. White space is no fault: the
 * service takes wrapped base64. Never throws; remembers what it read, so that gateways share a root's parsing.
 * Follows https://learn.microsoft.com/azure/vpn-gateway/point-to-site-certificate-gateway.
 */
export const readCertificateData: (text: string) => Certificate | CertificateFault = remembering((text) =>
  Object.freeze(readText(text)),
);

/** Whether reading gave a fault instead of what was looked for. */
export function isCertificateFault(
  read: Certificate | readonly string[] | CertificateFault,
): read is CertificateFault {
  return "fault" in read;
}

/**
 * The base64 of the certificate in a PEM text, in the bytes of a PEM or DER file, or in a text that is base64 already.
 * The base64 is not yet judged: `readCertificateData` does that.
 */
export function findCertificateData(source: string | Uint8Array): string | CertificateFault {
  if (typeof source !== "string" && source[0] === derTag.sequence) {
    return Buffer.from(source).toString("base64");
  }
  const text = typeof source === "string" ? source : decodeText(source);
  if (!hasPemMarkers(text)) return text;

  const found = findPemCertificates(text);
  if (isCertificateFault(found)) return found;
  const [data = "", ...others] = found;
  return others.length > 0 ? certificateFault.several : data;
}

/** The base64 of each certificate in a PEM text, at least one; a private key among them is a fault. */
export function findPemCertificates(text: string): readonly string[] | CertificateFault {
  if (/-----BEGIN[A-Z0-9 ]{0,40}PRIVATE ?KEY/.test(text)) return certificateFault.privateKey("PEM");
  const blocks = pemBlocks(text);
  if (blocks.length === 0 || blocks.some(({ body }) => body === undefined)) return certificateFault.truncated;

  const certificates = blocks.flatMap(({ label, body = "" }) => (label === "CERTIFICATE" ? [body] : []));
  if (certificates.length > 0) return certificates;
  return certificateFault.notACertificate(`its PEM block is "${blocks[0]?.label}"`);
}

function readText(text: string): Certificate | CertificateFault {
  const data = text.replace(/[ \t\r\n]/g, "");
  if (data === "") return certificateFault.empty;
  if (hasPemMarkers(text)) {
    const found = findCertificateData(text);
    return typeof found === "string" ? certificateFault.pemMarkers : found;
  }

  // Base64 ends in "=": what follows it is another file's.
  const files = data.split(/=(?=M)/).map((file) => Buffer.from(file, "base64"));
  const key = files.map(privateKeyForm).find((form) => form !== undefined);
  if (key !== undefined) return certificateFault.privateKey(key);
  if (files.length > 1) return certificateFault.several;

  const [stray] = /[^A-Za-z0-9+/=]|=(?!=?$)/u.exec(data) ?? [];
  if (stray !== undefined && isPlace(text)) return certificateFault.path(text.trim());
  if (stray !== undefined) return strayCharacter(text, stray);
  return readBytes(Buffer.from(data, "base64"), data.length % 4 === 0);
}

function readBytes(bytes: Buffer, isPadded: boolean): Certificate | CertificateFault {
  const header = readDerHeader(bytes);
  if (header?.tag !== derTag.sequence) return readOtherBytes(bytes, isPadded);
  if (header.end > bytes.length) return certificateFault.truncated;
  if (!isPadded) return certificateFault.notBase64("the = at its end is missing");

  const rest = bytes.subarray(header.end);
  const key = privateKeyForm(rest);
  if (key !== undefined) return certificateFault.privateKey(key);
  if (rest[0] === derTag.sequence) return certificateFault.several;
  if (rest.length > 0) return certificateFault.notACertificate(`bytes follow it, ${rest.length} of them`);

  try {
    return describe(bytes);
  } catch {
    return certificateFault.notACertificate("it is DER of something else, or damaged");
  }
}

function readOtherBytes(bytes: Buffer, isPadded: boolean): CertificateFault {
  const text = decodeText(bytes);
  if (hasPemMarkers(text)) {
    const found = findPemCertificates(text);
    return isCertificateFault(found) && found.fault === "private-key" ? found : certificateFault.base64OfPem;
  }
  return isPadded
    ? certificateFault.notACertificate("it is not DER")
    : certificateFault.notBase64("its length is not a multiple of four");
}

/** Whether a text names a file or an address, in a way that base64, so a piece of a key, can't look like. */
function isPlace(text: string): boolean {
  return text.length <= 260 && /^\s*(?:[.~]|[a-z]:|\w+:\/\/)|\.[a-z0-9]{2,4}\s*$/i.test(text);
}

function strayCharacter(text: string, stray: string): CertificateFault {
  const code = (stray.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0");
  return certificateFault.notBase64(`character ${text.indexOf(stray) + 1} is U+${code}`);
}

/** The kind of private key that DER, perhaps cut short, begins: RFC 8017, 5915, 5958 and 7292. */
function privateKeyForm(bytes: Uint8Array): string | undefined {
  const whole = readDerHeader(bytes);
  if (whole?.tag !== derTag.sequence) return undefined;
  const content = bytes.subarray(whole.start, whole.end);
  const first = readDerHeader(content);
  if (first === undefined) return undefined;
  const second = content[first.end];

  if (first.tag === derTag.sequence) return second === derTag.octetString ? "encrypted PKCS#8" : undefined;
  const isVersion = first.tag === derTag.integer && first.end - first.start === 1;
  if (!isVersion) return undefined;
  switch (second) {
    case derTag.integer:
      return "PKCS#1";
    case derTag.octetString:
      return "EC";
    case derTag.sequence:
      return content[first.start] === 3 ? "PKCS#12" : "PKCS#8";
    default:
      return undefined;
  }
}

const keyNames: Readonly<Partial<Record<string, { name: string; bits?: number }>>> = {
  rsa: { name: "RSA" },
  "rsa-pss": { name: "RSA" },
  dsa: { name: "DSA" },
  ec: { name: "EC" },
  ed25519: { name: "Ed25519", bits: 256 },
  ed448: { name: "Ed448", bits: 456 },
};

/** @throws Error if the bytes are no certificate. */
function describe(der: Uint8Array): Certificate {
  const x509 = new X509Certificate(der);
  const { keyAlgorithm, ...fields } = readX509Fields(der);
  return {
    subject: oneLine(x509.subject),
    issuer: oneLine(x509.issuer),
    thumbprint: x509.fingerprint.replaceAll(":", ""),
    ...(describeKey(x509) ?? { keyType: keyAlgorithm, keyBits: 0 }),
    ...fields,
    selfSigned: x509.subject === x509.issuer && isSignedByItself(x509),
  };
}

// Node gives undefined for an empty name, whatever its types say.
function oneLine(name: string | undefined): string {
  return name?.replaceAll("\n", ", ") ?? "";
}

function isSignedByItself(x509: X509Certificate): boolean {
  try {
    return x509.verify(x509.publicKey);
  } catch {
    return false;
  }
}

function describeKey(x509: X509Certificate): Pick<Certificate, "keyType" | "keyBits"> | undefined {
  try {
    const { asymmetricKeyType = "", asymmetricKeyDetails = {} } = x509.publicKey;
    const { modulusLength, namedCurve = "" } = asymmetricKeyDetails;
    const { name, bits = 0 } = keyNames[asymmetricKeyType] ?? { name: asymmetricKeyType };
    // Curves carry their size in their name: prime256v1, secp384r1, brainpoolP512r1.
    const [curveBits] = /\d{3}/.exec(namedCurve) ?? [];
    return { keyType: name, keyBits: modulusLength ?? Number(curveBits ?? bits) };
  } catch {
    return undefined;
  }
}
