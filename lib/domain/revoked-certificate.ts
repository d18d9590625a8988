import { findCertificateData, isCertificateFault, readCertificateData } from "./certificate";

/** A thumbprint in upper case, or why a text is none. */
export type ThumbprintReading =
  | { readonly thumbprint: string }
  | {
      /** What is wrong and what to write instead. */
      readonly fault: string;
      /** The thumbprint that was meant, where it can be told. */
      readonly meant?: string;
    };

/**
 * A client certificate that a gateway turns away, though its root is trusted.
 * Follows https://learn.microsoft.com/azure/vpn-gateway/point-to-site-certificate-gateway.
 */
export class RevokedCertificate {
  private constructor(
    readonly name: string,
    /** SHA-1 of the client certificate: 40 hexadecimal digits in upper case. */
    readonly thumbprint: string,
  ) {
    if (!name) throw new Error('a revoked certificate needs a name, like "anna-laptop"');
  }

  /**
   * The certificate with a thumbprint of 40 hexadecimal digits, in upper or lower case.
   * @throws Error if the text is anything else; for one with colons or spaces, the error holds the text to write.
   */
  static fromThumbprint(name: string, text: string): RevokedCertificate {
    const read = readThumbprint(text);
    if ("fault" in read) throw refusal(name, read.fault);
    return new RevokedCertificate(name, read.thumbprint);
  }

  /**
   * The client certificate in a PEM text, in its base64, or in the bytes of a PEM or DER file.
   * @throws Error if there is anything but one certificate, such as a private key beside it.
   */
  static fromCertificate(name: string, source: string | Uint8Array): RevokedCertificate {
    const data = findCertificateData(source);
    const read = typeof data === "string" ? readCertificateData(data) : data;
    if (isCertificateFault(read)) {
      throw refusal(name, read.fault === "path" ? "give what the file holds, not its path" : read.message);
    }
    return new RevokedCertificate(name, read.thumbprint);
  }
}

/** The kinds of fingerprint that are no thumbprint, by their number of hexadecimal digits. */
const otherFingerprints: Readonly<Partial<Record<number, string>>> = {
  32: "an MD5 fingerprint",
  64: "a SHA-256 fingerprint",
  96: "a SHA-384 fingerprint",
  128: "a SHA-512 fingerprint",
};

const remedy = "write the certificate's SHA-1 thumbprint, 40 hexadecimal digits";
const longestQuote = 64;

/** A thumbprint, in upper or lower case. */
export const thumbprintPattern = /^[0-9a-f]{40}$/i;

/** The thumbprint that a text is, or why it is none. Never throws. */
export function readThumbprint(text: string): ThumbprintReading {
  if (thumbprintPattern.test(text)) return { thumbprint: text.toUpperCase() };
  if (text.includes("-----") || text.startsWith("MI")) {
    return {
      fault: `it is a certificate's or a key's data, not a thumbprint; ${remedy}, or read the certificate with RevokedCertificate.fromCertificate`,
    };
  }

  // OpenSSL prints "sha1 Fingerprint=AB:CD:…"; what is copied from Windows begins with an invisible U+200E.
  const digits = text
    .replace(/^\s*sha-?1 fingerprint=/i, "")
    .replace(/[\s:\u200e\ufeff-]/g, "")
    .toUpperCase();
  if (!/^[0-9A-F]+$/.test(digits)) {
    const shown = text.length > longestQuote ? "the text" : `"${text}"`;
    return { fault: `${shown} is not a thumbprint; ${remedy}` };
  }
  if (digits.length !== 40) {
    const kind = otherFingerprints[digits.length] ?? "no thumbprint";
    return { fault: `${digits.length} hexadecimal digits are ${kind}; ${remedy}` };
  }
  return {
    fault: `the thumbprint has other signs than its 40 digits, such as colons, spaces or an invisible one; write "${digits}"`,
    meant: digits,
  };
}

function refusal(name: string, reason: string): Error {
  return new Error(`revoked certificate "${name}": ${reason}`);
}
