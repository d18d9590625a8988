/** Why data is not the base64 of one certificate. */
export interface CertificateFault {
  readonly fault:
    | "pem-markers"
    | "base64-of-pem"
    | "private-key"
    | "not-base64"
    | "truncated"
    | "path"
    | "several"
    | "empty"
    | "not-a-certificate";
  /** What the data is and what to write instead, beginning with "the data". Repeats nothing of it but the start of a path. */
  readonly message: string;
}

/** The faults as values, or as makers of one. */
export const certificateFault = {
  empty: {
    fault: "empty",
    message: "the data is empty; write the base64 of one DER certificate",
  },
  pemMarkers: {
    fault: "pem-markers",
    message:
      "the data has PEM markers (-----BEGIN CERTIFICATE-----), which Azure refuses; write only the base64 between them, or read it with RootCertificate.fromPem",
  },
  base64OfPem: {
    fault: "base64-of-pem",
    message:
      "the data is base64 of a whole PEM file, which Azure accepts but no client can connect with; write the base64 between the file's markers, or read the file with RootCertificate.fromFile",
  },
  several: {
    fault: "several",
    message:
      "the data holds several certificates; give one, or make a root of each with RootCertificate.bundle",
  },
  truncated: {
    fault: "truncated",
    message: "the data is cut off before the certificate ends; copy the whole certificate again",
  },
  privateKey: (form: string) => ({
    fault: "private-key",
    message: `the data holds a private key (${form}); give the certificate alone, and replace the key if anyone else could read it`,
  }),
  notBase64: (reason: string) => ({
    fault: "not-base64",
    message: `the data is not base64: ${reason}; write the base64 of one DER certificate`,
  }),
  notACertificate: (reason: string) => ({
    fault: "not-a-certificate",
    message: `the data is not an X.509 certificate: ${reason}; write the base64 of one DER certificate`,
  }),
  path: (place: string) => ({
    fault: "path",
    message: `the data, "${shorten(place)}", says where a certificate is, not what it holds; read the file with RootCertificate.fromFile`,
  }),
} as const satisfies Record<string, CertificateFault | ((detail: string) => CertificateFault)>;

const longestQuote = 24;

function shorten(text: string): string {
  return text.length > longestQuote ? `${text.slice(0, longestQuote - 1)}…` : text;
}
