import { readFileSync } from "node:fs";
import {
  findCertificateData,
  findPemCertificates,
  isCertificateFault,
  readCertificateData,
  type Certificate,
  type CertificateFault,
} from "./certificate";
import { derTag } from "./der";
import { decodeText, hasPemMarkers } from "./pem";

/**
 * A root certificate that a gateway trusts, and the name Azure keeps it under. It is the public part alone: a private key,
 * damaged data and several certificates at once are refused when they are read. What a whole certificate says of itself,
 * its end of validity included, is left to rules.
 * Follows https://learn.microsoft.com/azure/vpn-gateway/point-to-site-certificate-gateway.
 */
export class RootCertificate {
  private constructor(
    readonly name: string,
    readonly certificate: Certificate,
    /** Base64 of the DER on one line, as `public_cert_data` takes it. */
    readonly data: string,
  ) {}

  /**
   * The certificate in a PEM or DER file, or in a file of base64 alone. A relative path starts at the working directory.
   * @throws Error if the file can't be read, or holds anything but one certificate.
   */
  static fromFile(name: string, path: string): RootCertificate {
    return RootCertificate.make(name, findCertificateData(readFile(name, path)));
  }

  /**
   * The certificate in a PEM text; text around the PEM block does not matter.
   * @throws Error if the text holds anything but one certificate, or has no PEM markers.
   */
  static fromPem(name: string, pem: string): RootCertificate {
    const root = RootCertificate.make(name, findCertificateData(pem));
    if (hasPemMarkers(pem)) return root;
    throw refusal(name, "the text is base64 without PEM markers; read it with RootCertificate.fromBase64");
  }

  /**
   * The certificate in DER.
   * @throws Error if the bytes are anything but one certificate in DER.
   */
  static fromDer(name: string, der: Uint8Array): RootCertificate {
    const root = RootCertificate.make(name, findCertificateData(der));
    if (der[0] === derTag.sequence) return root;
    throw refusal(name, "the bytes are text, not DER; read the file with RootCertificate.fromFile");
  }

  /**
   * The certificate in the base64 of its DER, on one line or wrapped.
   * @throws Error if the text is anything but the base64 of one certificate.
   */
  static fromBase64(name: string, base64: string): RootCertificate {
    return RootCertificate.make(name, base64);
  }

  /**
   * Every certificate in a PEM text or in the bytes of a PEM file, in order. They are called after the prefix:
   * "corp-root-1", "corp-root-2".
   * @throws Error if there is none, if one of them is damaged, or if a private key stands among them.
   */
  static bundle(namePrefix: string, pem: string | Uint8Array): RootCertificate[] {
    const text = typeof pem === "string" ? pem : decodeText(pem);
    if (!hasPemMarkers(text)) {
      throw refusal(namePrefix, "the text has no PEM blocks; give what a PEM file holds, not its path");
    }
    const found = findPemCertificates(text);
    if (isCertificateFault(found)) throw refusal(namePrefix, found.message);
    return found.map((data, index) => RootCertificate.make(`${namePrefix}-${index + 1}`, data));
  }

  private static make(name: string, data: string | CertificateFault): RootCertificate {
    if (!name) throw new Error('a root certificate needs a name, like "corp-root"');
    if (typeof data !== "string") throw refusal(name, data.message);
    const read = readCertificateData(data);
    if (isCertificateFault(read)) throw refusal(name, read.message);
    return new RootCertificate(name, read, data.replace(/\s/g, ""));
  }

  /** Name of the owner on one line, such as "CN=Contoso VPN root". */
  get subject(): string {
    return this.certificate.subject;
  }

  /** Name of the issuer, written like the subject. */
  get issuer(): string {
    return this.certificate.issuer;
  }

  /** First instant of validity, such as "2026-01-01T00:00:00.000Z". */
  get notBefore(): string {
    return this.certificate.notBefore;
  }

  /** Last instant of validity, written like the first. */
  get notAfter(): string {
    return this.certificate.notAfter;
  }

  /** SHA-1 of the DER: 40 hexadecimal digits in upper case. */
  get thumbprint(): string {
    return this.certificate.thumbprint;
  }

  /** "RSA", "EC", or another type's name. */
  get keyType(): string {
    return this.certificate.keyType;
  }

  /** Size of the key, or of its curve, in bits. */
  get keyBits(): number {
    return this.certificate.keyBits;
  }

  /** "SHA-256" and the like. */
  get signatureHash(): string {
    return this.certificate.signatureHash;
  }
}

function readFile(name: string, path: string): Uint8Array {
  try {
    return readFileSync(path);
  } catch (cause) {
    throw new Error(
      `root certificate "${name}": can't read "${path}" (${String(cause)}); relative paths start at ${process.cwd()}`,
      { cause },
    );
  }
}

function refusal(name: string, reason: string): Error {
  return new Error(`root certificate "${name}": ${reason}`);
}
