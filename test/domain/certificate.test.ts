import fc from "fast-check";
import {
  isCertificateFault,
  readCertificateData,
  type Certificate,
  type CertificateFault,
} from "../../lib/domain/certificate";
import { base64Of, bytesOf, oneLine, textOf } from "./certificate-fixtures";

const ca: Certificate = {
  subject: "O=Contoso, CN=Contoso VPN root",
  issuer: "O=Contoso, CN=Contoso VPN root",
  notBefore: "2020-01-01T00:00:00.000Z",
  notAfter: "2049-12-31T23:59:59.000Z",
  thumbprint: "4093677FA102ECA63E823EFB3D40E8BCEE2B94F2",
  keyType: "RSA",
  keyBits: 2048,
  signatureHash: "SHA-256",
  isCa: true,
  signsCertificates: true,
  selfSigned: true,
};

/** A certificate's base64 with some bytes, in hexadecimal, replaced wherever they stand. */
const patched = (file: string, from: string, to: string): string => {
  const hex = Buffer.from(base64Of(file), "base64").toString("hex");
  expect(hex).toContain(from);
  return Buffer.from(hex.replaceAll(from, to), "hex").toString("base64");
};

describe("what a certificate says", () => {
  test("all of a root", () => {
    expect(readCertificateData(base64Of("ca.pem"))).toEqual(ca);
  });

  const rows: Record<string, [data: string, says: Partial<Certificate>]> = {
    "a small RSA key": [base64Of("ca-rsa-1024.pem"), { keyType: "RSA", keyBits: 1024 }],
    "a large RSA key": [base64Of("ca-rsa-4096.pem"), { keyType: "RSA", keyBits: 4096 }],
    "a P-256 key": [base64Of("ca-ec-p256.pem"), { keyType: "EC", keyBits: 256, signatureHash: "SHA-256" }],
    "a P-521 key": [base64Of("ca-ec-p521.pem"), { keyType: "EC", keyBits: 521, signatureHash: "SHA-512" }],
    "an Ed25519 key, which hashes by itself": [
      base64Of("ca-ed25519.pem"),
      { keyType: "Ed25519", keyBits: 256, signatureHash: "Ed25519" },
    ],
    "a key type that Node does not know": [
      patched("ca.pem", "06092a864886f70d010101", "06092a864886f70d010163"),
      { keyType: "1.2.840.113549.1.1.99", keyBits: 0, selfSigned: false },
    ],
    "an MD5 signature": [base64Of("ca-md5.pem"), { signatureHash: "MD5" }],
    "a SHA-1 signature": [base64Of("ca-sha1.pem"), { signatureHash: "SHA-1" }],
    "a SHA-384 signature": [base64Of("ca-sha384.pem"), { signatureHash: "SHA-384" }],
    "a SHA-512 signature": [base64Of("ca-sha512.pem"), { signatureHash: "SHA-512" }],
    "an RSASSA-PSS signature with its hash": [
      base64Of("ca-pss.pem"),
      { keyType: "RSA", signatureHash: "SHA-256" },
    ],
    "an RSASSA-PSS signature with the default hash": [
      base64Of("ca-pss-sha1.pem"),
      { keyType: "RSA", signatureHash: "SHA-1" },
    ],
    "an unknown signature algorithm": [
      patched("ca.pem", "2a864886f70d01010b", "2a864886f70d010163"),
      { signatureHash: "1.2.840.113549.1.1.99", selfSigned: false },
    ],
    "an unknown hash of an RSASSA-PSS signature": [
      patched("ca-pss.pem", "608648016503040201", "608648016503040263"),
      { signatureHash: "2.16.840.1.101.3.4.2.99", selfSigned: false },
    ],
    "basicConstraints that say it is no authority": [
      patched("ca.pem", "30030101ff", "3003010100"),
      { isCa: false, signsCertificates: true },
    ],
    "an end in the past": [
      base64Of("ca-expired.pem"),
      { notBefore: "2015-01-01T00:00:00.000Z", notAfter: "2016-01-01T00:00:00.000Z" },
    ],
    "a start in the future": [base64Of("ca-not-yet-valid.pem"), { notBefore: "2045-01-01T00:00:00.000Z" }],
    "an end after 2049, written as GeneralizedTime": [
      base64Of("ca-until-9999.pem"),
      { notAfter: "9999-12-31T23:59:59.000Z" },
    ],
    "keyCertSign without basicConstraints": [
      base64Of("key-usage-only.pem"),
      { isCa: false, signsCertificates: true },
    ],
    "no extensions": [base64Of("no-extensions.pem"), { isCa: false, signsCertificates: undefined }],
    "a client certificate": [
      base64Of("client.pem"),
      {
        subject: "CN=anna@contoso.com",
        issuer: "O=Contoso, CN=Contoso VPN root",
        isCa: false,
        signsCertificates: false,
        selfSigned: false,
      },
    ],
    "its own issuer's name, but another's signature": [
      Buffer.concat([bytesOf("ca.der").subarray(0, -4), Buffer.of(1, 2, 3, 4)]).toString("base64"),
      { issuer: ca.subject, selfSigned: false },
    ],
    "commas and letters beyond ASCII in its name": [
      base64Of("odd-name.pem"),
      { subject: "O=Contoso\\, Ltd. \\+ Söhne, CN=Contoso" },
    ],
    "no name at all": [base64Of("no-name.pem"), { subject: "", issuer: "", selfSigned: true }],
  };
  test.each(Object.entries(rows))("%s", (_, [data, says]) => {
    expect(readCertificateData(data)).toMatchObject(says);
  });
});

describe("data that Azure takes", () => {
  const rows = {
    "one line": oneLine(base64Of("ca.pem")),
    "lines of 64 with a line break at the end": base64Of("ca.pem"),
    "lines that end as on Windows": base64Of("ca.pem").replaceAll("\n", "\r\n"),
    "indented lines": base64Of("ca.pem").replace(/^/gm, "  \t"),
  };
  test.each(Object.entries(rows))("%s", (_, data) => {
    expect(readCertificateData(data)).toEqual(ca);
  });
});

describe("data that Azure or its clients can't use", () => {
  const line = oneLine(base64Of("ca.pem"));
  const ca2 = oneLine(base64Of("ca-2.pem"));
  const encoded = (bytes: Uint8Array | string): string => Buffer.from(bytes).toString("base64");
  const glued = (...files: Uint8Array[]): string => encoded(Buffer.concat(files));
  const der = (file: string): Buffer => Buffer.from(base64Of(file), "base64");

  const rows: Record<string, [data: string, fault: CertificateFault["fault"], says: string]> = {
    "no text": ["", "empty", "is empty"],
    "white space alone": [" \r\n\t", "empty", "is empty"],

    "a PEM": [textOf("ca.pem"), "pem-markers", "only the base64 between them"],
    "a PEM with text before it": [textOf("ca-text.pem"), "pem-markers", "fromPem"],
    "a PEM without its line breaks and spaces": [oneLine(textOf("ca.pem")), "pem-markers", "fromPem"],
    "base64 of a PEM": [encoded(textOf("ca.pem")), "base64-of-pem", "no client can connect"],
    "base64 of a PEM with text before it": [encoded(textOf("ca-text.pem")), "base64-of-pem", "fromFile"],
    "base64 of a PEM in UTF-16": [
      encoded(Buffer.from(`\ufeff${textOf("ca.pem")}`, "utf16le")),
      "base64-of-pem",
      "fromFile",
    ],
    "base64 of a cut PEM": [encoded(textOf("ca.pem").slice(0, 600)), "base64-of-pem", "fromFile"],

    "a cut PEM": [textOf("ca.pem").slice(0, 600), "truncated", "cut off"],
    "a PEM before a cut one": [textOf("ca.pem") + textOf("ca-2.pem").slice(0, 600), "truncated", "cut off"],
    "an END marker alone": [`${line}\n-----END CERTIFICATE-----`, "truncated", "cut off"],
    "a certificate without its last bytes": [line.slice(0, -4), "truncated", "cut off"],
    "a certificate cut within a group of four": [line.slice(0, 602), "truncated", "cut off"],
    "a certificate's first line": [line.slice(0, 64), "truncated", "cut off"],

    "two certificates in a PEM": [textOf("bundle.pem"), "several", "RootCertificate.bundle"],
    "two certificates in base64": [line + ca2, "several", "RootCertificate.bundle"],
    "two certificates in DER": [glued(der("ca.pem"), der("ca-2.pem")), "several", "RootCertificate.bundle"],

    "a relative path": ["certs/root.pem", "path", '"certs/root.pem", says'],
    "a path with a line break": ["certs/root.cer\n", "path", '"certs/root.cer", says'],
    "a path from here": ["./root", "path", '"./root", says'],
    "a path from home": ["~/root", "path", '"~/root", says'],
    "a path on a drive": ["C:\\certs\\root", "path", '"C:\\certs\\root", says'],
    "an address": [
      "https://contoso.vault.azure.net/secrets/root",
      "path",
      '"https://contoso.vault.a…", says',
    ],
    "a path that is just short enough to repeat": [
      `./${"r".repeat(22)}`,
      "path",
      `"./${"r".repeat(22)}", says`,
    ],
    "the longest path": [`./${"r".repeat(258)}`, "path", '"./rrrrrrrrrrrrrrrrrrrrr…", says'],
    "too much for a path": [`./${"r".repeat(259)}`, "not-base64", "character 1 is U+002E"],

    "a character outside base64": [
      `${line.slice(0, 10)}*${line.slice(10)}`,
      "not-base64",
      "character 11 is U+002A",
    ],
    "a dot within a piece of base64": ["MIIC.MIIDnzCCAoegAw", "not-base64", "character 5 is U+002E"],
    "base64 for URLs": [line.replace("+", "-"), "not-base64", "is U+002D"],
    "a byte order mark": [`\ufeff${line}`, "not-base64", "character 1 is U+FEFF"],
    "a character of two code units": ["MII😀", "not-base64", "character 4 is U+1F600"],
    "an = in the middle": [`${line.slice(0, 11)}=${line.slice(11)}`, "not-base64", "character 12 is U+003D"],
    "three = at the end": [`${line}=`, "not-base64", "is U+003D"],
    "no = at the end": [line.replace(/=+$/, ""), "not-base64", "the = at its end is missing"],
    "a word": ["certs/root", "not-base64", "not a multiple of four"],

    "base64 of plain text": [encoded("hello world!"), "not-a-certificate", "it is not DER"],
    "base64 of base64": [encoded(line), "not-a-certificate", "it is not DER"],
    "DER of a number": [encoded(Buffer.of(0x30, 3, 2, 1, 0)), "not-a-certificate", "something else"],
    "DER of nothing": [encoded(Buffer.of(0x30, 0)), "not-a-certificate", "something else"],
    "a byte after the certificate": [
      glued(der("ca.pem"), Buffer.of(0)),
      "not-a-certificate",
      "bytes follow it, 1 of",
    ],
    "an RSA public key without its kind": [
      encoded(Buffer.of(0x30, 7, 2, 2, 1, 1, 2, 1, 3)),
      "not-a-certificate",
      "something else",
    ],
    "DER of an identifier and octets": [
      encoded(Buffer.of(0x30, 6, 6, 1, 0x2a, 4, 1, 0)),
      "not-a-certificate",
      "something else",
    ],
    "a signing request": [base64Of("request.pem"), "not-a-certificate", "something else"],
    "a public key": [base64Of("public-key.pem"), "not-a-certificate", "something else"],
    "a PKCS#7 bundle": [base64Of("pkcs7.pem"), "not-a-certificate", "something else"],
    "a signing request in PEM": [
      textOf("request.pem"),
      "not-a-certificate",
      'PEM block is "CERTIFICATE REQUEST"',
    ],
    "a certificate whose month is 13": [
      patched("ca.pem", "170d323030313031", "170d323031333031"),
      "not-a-certificate",
      "damaged",
    ],
    "a certificate damaged inside": [
      patched("ca.pem", "0603550403", "0683550403"),
      "not-a-certificate",
      "damaged",
    ],
  };
  test.each(Object.entries(rows))("%s", (_, [data, fault, says]) => {
    expect(readCertificateData(data)).toEqual({ fault, message: expect.stringContaining(says) as string });
  });

  const keys: Record<string, [data: string, form: string]> = {
    "PKCS#8": [base64Of("private-key-pkcs8.pem"), "PKCS#8"],
    "PKCS#8, cut off": [base64Of("private-key-pkcs8.pem").slice(0, 500), "PKCS#8"],
    "PKCS#8 without its =": [base64Of("private-key-pkcs8.pem").replace(/=+\s*$/, ""), "PKCS#8"],
    "PKCS#8 with line breaks written as \\n": [
      base64Of("private-key-pkcs8.pem").replaceAll("\n", "\\n"),
      "PKCS#8",
    ],
    "encrypted PKCS#8": [base64Of("private-key-encrypted.pem"), "encrypted PKCS#8"],
    "PKCS#1": [base64Of("private-key-pkcs1.pem"), "PKCS#1"],
    EC: [base64Of("private-key-ec.pem"), "EC"],
    "PKCS#12": [encoded(bytesOf("private-key.pfx")), "PKCS#12"],
    "PEM of PKCS#8": [textOf("private-key-pkcs8.pem"), "PEM"],
    "PEM of PKCS#1": [textOf("private-key-pkcs1.pem"), "PEM"],
    "PEM of PKCS#1, encrypted": [textOf("private-key-encrypted-pkcs1.pem"), "PEM"],
    "PEM of EC": [textOf("private-key-ec.pem"), "PEM"],
    "PEM of encrypted PKCS#8": [textOf("private-key-encrypted.pem"), "PEM"],
    "PEM without its line breaks and spaces": [oneLine(textOf("private-key-pkcs8.pem")), "PEM"],
    "PEM cut off": [textOf("private-key-pkcs8.pem").slice(0, 500), "PEM"],
    "PEM with a damaged marker": [textOf("private-key-pkcs8.pem").replace("KEY-----", "KEY----"), "PEM"],
    "PEM beside a certificate": [textOf("private-key-with-certificate.pem"), "PEM"],
    "base64 of a PEM": [encoded(textOf("private-key-pkcs8.pem")), "PEM"],
    "base64 of a PEM beside a certificate": [encoded(textOf("private-key-with-certificate.pem")), "PEM"],
    "base64 beside a certificate's": [line + base64Of("private-key-pkcs8.pem"), "PKCS#8"],
    "DER beside a certificate's": [glued(der("ca.pem"), der("private-key-pkcs8.pem")), "PKCS#8"],
  };
  test.each(Object.entries(keys))("a private key: %s", (_, [data, form]) => {
    expect(readCertificateData(data)).toEqual({
      fault: "private-key",
      message: `the data holds a private key (${form}); give the certificate alone, and replace the key if anyone else could read it`,
    });
  });

  test("no message repeats the data, but for the start of a path", () => {
    const messages = Object.entries(rows)
      .filter(([, [, fault]]) => fault !== "path")
      .flatMap(([, [data]]) =>
        data
          .split(/\s+/)
          .filter((word) => word.length > 24)
          .map((word) => ({ data, word })),
      )
      .filter(({ data, word }) => {
        const read = readCertificateData(data);
        return isCertificateFault(read) && read.message.includes(word.slice(0, 12));
      });
    expect(messages).toEqual([]);
  });
});

describe("reading again", () => {
  test("gives the same frozen value for the same text", () => {
    const first = readCertificateData(base64Of("ca.pem"));
    expect(readCertificateData(base64Of("ca.pem"))).toBe(first);
    expect(Object.isFrozen(first)).toBe(true);
  });

  test("gives the same frozen fault", () => {
    const first = readCertificateData("no certificate");
    expect(readCertificateData("no certificate")).toBe(first);
    expect(Object.isFrozen(first)).toBe(true);
  });
});

describe("whatever the text", () => {
  const isAnswered = (text: string): boolean => typeof readCertificateData(text) === "object";

  test("it is answered", () => {
    fc.assert(fc.property(fc.oneof(fc.string(), fc.base64String()), isAnswered));
  });

  test("a certificate with one byte changed is answered", () => {
    const der = bytesOf("ca.der");
    fc.assert(
      fc.property(fc.nat(der.length - 1), fc.nat(255), (at, byte) =>
        isAnswered(
          Buffer.from(der)
            .fill(byte, at, at + 1)
            .toString("base64"),
        ),
      ),
      { numRuns: 1_000 },
    );
  });

  test.each(["=", "M", "=M", "MII=", "-----BEGIN ", "-----BEGIN A-----", " ", "0", "."])(
    "a megabyte of %p is answered soon",
    (piece) => {
      const start = performance.now();
      expect(isAnswered(piece.repeat(1_000_000 / piece.length))).toBe(true);
      expect(performance.now() - start).toBeLessThan(2_000);
    },
  );
});
