import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { RootCertificate } from "../../lib/domain/root-certificate";
import { base64Of, bytesOf, fixturePath, oneLine, textOf } from "./certificate-fixtures";

const ca = {
  name: "corp-root",
  data: oneLine(base64Of("ca.pem")),
  subject: "O=Contoso, CN=Contoso VPN root",
  issuer: "O=Contoso, CN=Contoso VPN root",
  notBefore: "2020-01-01T00:00:00.000Z",
  notAfter: "2049-12-31T23:59:59.000Z",
  thumbprint: "4093677FA102ECA63E823EFB3D40E8BCEE2B94F2",
  keyType: "RSA",
  keyBits: 2048,
  signatureHash: "SHA-256",
};

const folder = mkdtempSync(join(tmpdir(), "root-certificate-"));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** The path of a new file that holds this. */
const saved = (content: string | Uint8Array): string => {
  const path = join(mkdtempSync(join(folder, "file-")), "root.cer");
  writeFileSync(path, content);
  return path;
};

const pem = textOf("ca.pem");
const bagged = `Bag Attributes\n    friendlyName: root\nsubject=CN = Contoso\n\n${pem}\ntrailing text`;

describe("a root is read from", () => {
  const rows: Record<string, () => RootCertificate> = {
    "a PEM file": () => RootCertificate.fromFile("corp-root", fixturePath("ca.pem")),
    "a path from the working directory": () =>
      RootCertificate.fromFile("corp-root", relative(process.cwd(), fixturePath("ca.pem"))),
    "a DER file": () => RootCertificate.fromFile("corp-root", fixturePath("ca.der")),
    "a file of base64 alone": () => RootCertificate.fromFile("corp-root", saved(base64Of("ca.pem"))),
    "a file in UTF-8 with a byte order mark and Windows line ends": () =>
      RootCertificate.fromFile("corp-root", saved(`\ufeff${pem.replaceAll("\n", "\r\n")}`)),
    "a file of base64 with a byte order mark": () =>
      RootCertificate.fromFile("corp-root", saved(`\ufeff${base64Of("ca.pem")}`)),
    "a file in UTF-16, as PowerShell writes it": () =>
      RootCertificate.fromFile("corp-root", saved(Buffer.from(`\ufeff${pem}`, "utf16le"))),
    "a file with the text OpenSSL prints": () =>
      RootCertificate.fromFile("corp-root", fixturePath("ca-text.pem")),
    "a PEM": () => RootCertificate.fromPem("corp-root", pem),
    "a PEM without a line break at its end": () => RootCertificate.fromPem("corp-root", pem.trimEnd()),
    "a PEM with text around it": () => RootCertificate.fromPem("corp-root", bagged),
    "a PEM on one line": () => RootCertificate.fromPem("corp-root", pem.replaceAll("\n", " ")),
    "a PEM beside a signing request": () => RootCertificate.fromPem("corp-root", textOf("request.pem") + pem),
    DER: () => RootCertificate.fromDer("corp-root", bytesOf("ca.der")),
    "DER in plain bytes": () => RootCertificate.fromDer("corp-root", new Uint8Array(bytesOf("ca.der"))),
    "base64 on one line": () => RootCertificate.fromBase64("corp-root", oneLine(base64Of("ca.pem"))),
    "base64 in lines": () => RootCertificate.fromBase64("corp-root", base64Of("ca.pem")),
  };
  test.each(Object.entries(rows))("%s", (_, read) => {
    expect(read()).toMatchObject(ca);
  });
});

describe("what rules judge is not refused here", () => {
  test.each([
    "ca-expired.pem",
    "ca-not-yet-valid.pem",
    "ca-rsa-1024.pem",
    "ca-ec-p256.pem",
    "ca-ed25519.pem",
    "ca-sha1.pem",
    "ca-md5.pem",
    "no-extensions.pem",
    "client.pem",
  ])("%s", (file) => {
    expect(RootCertificate.fromFile("a name with spaces", fixturePath(file)).data).toBe(
      oneLine(base64Of(file)),
    );
  });
});

describe("a bundle", () => {
  const named = (roots: readonly RootCertificate[]): object[] =>
    roots.map(({ name, subject }) => ({ name, subject }));
  const both = [
    { name: "corp-1", subject: "O=Contoso, CN=Contoso VPN root" },
    { name: "corp-2", subject: "O=Contoso, CN=Contoso VPN root 2" },
  ];

  const rows: Record<string, [pem: string | Uint8Array, roots: object[]]> = {
    "two certificates in text": [textOf("bundle.pem"), both],
    "two certificates in a file's bytes": [bytesOf("bundle.pem"), both],
    "text around them": [`${textOf("ca-text.pem")}\n${bagged.replace(pem, textOf("ca-2.pem"))}`, both],
    "a single certificate": [pem, both.slice(0, 1)],
  };
  test.each(Object.entries(rows))("%s", (_, [text, roots]) => {
    expect(named(RootCertificate.bundle("corp", text))).toEqual(roots);
  });
});

describe("what is refused", () => {
  const key = "holds a private key";
  const rows: Record<string, [read: () => unknown, says: string]> = {
    "an empty name": [
      () => RootCertificate.fromPem("", pem),
      'a root certificate needs a name, like "corp-root"',
    ],
    "an empty name of a bad certificate": [() => RootCertificate.fromPem("", ""), "needs a name"],

    "a file that is not there": [
      () => RootCertificate.fromFile("corp", "certs/none.pem"),
      `can't read "certs/none.pem" (Error: ENOENT`,
    ],
    "a folder": [() => RootCertificate.fromFile("corp", folder), `can't read "${folder}" (Error: EISDIR`],
    "an empty file": [() => RootCertificate.fromFile("corp", saved("")), "is empty"],
    "a file of base64 of a PEM": [
      () => RootCertificate.fromFile("corp", saved(btoa(pem))),
      "is base64 of a whole PEM",
    ],
    "a PEM file with several certificates": [
      () => RootCertificate.fromFile("corp", fixturePath("bundle.pem")),
      "RootCertificate.bundle",
    ],
    "a file of a key": [() => RootCertificate.fromFile("corp", fixturePath("private-key-pkcs8.pem")), key],
    "a file of an encrypted key": [
      () => RootCertificate.fromFile("corp", fixturePath("private-key-encrypted.pem")),
      key,
    ],
    "a file of a key and its certificate": [
      () => RootCertificate.fromFile("corp", fixturePath("private-key-with-certificate.pem")),
      key,
    ],
    "a PFX file": [() => RootCertificate.fromFile("corp", fixturePath("private-key.pfx")), key],

    "a path as PEM": [
      () => RootCertificate.fromPem("corp", "certs/root.pem"),
      "read the file with RootCertificate.fromFile",
    ],
    "base64 as PEM": [
      () => RootCertificate.fromPem("corp", base64Of("ca.pem")),
      "RootCertificate.fromBase64",
    ],
    "base64 of a PEM as PEM": [() => RootCertificate.fromPem("corp", btoa(pem)), "is base64 of a whole PEM"],
    "a PEM with several certificates": [
      () => RootCertificate.fromPem("corp", textOf("bundle.pem")),
      "RootCertificate.bundle",
    ],
    "a PEM without its END": [() => RootCertificate.fromPem("corp", pem.slice(0, 500)), "is cut off"],
    "a PEM without some of its lines": [
      () => RootCertificate.fromPem("corp", pem.replace(/(\n[^-]+\n)[^-]+\n(?=-)/, "$1")),
      "is cut off",
    ],
    "a PEM with an empty body": [
      () => RootCertificate.fromPem("corp", pem.replace(base64Of("ca.pem"), "")),
      "is empty",
    ],
    "a PEM of a signing request": [
      () => RootCertificate.fromPem("corp", textOf("request.pem")),
      'its PEM block is "CERTIFICATE REQUEST"',
    ],
    "a PEM of a key": [() => RootCertificate.fromPem("corp", textOf("private-key-pkcs1.pem")), key],
    "a PEM of an EC key": [() => RootCertificate.fromPem("corp", textOf("private-key-ec.pem")), key],
    "a PEM of an encrypted key": [
      () => RootCertificate.fromPem("corp", textOf("private-key-encrypted-pkcs1.pem")),
      key,
    ],
    "a certificate and its key": [
      () => RootCertificate.fromPem("corp", textOf("private-key-with-certificate.pem")),
      key,
    ],

    "a PEM's bytes as DER": [
      () => RootCertificate.fromDer("corp", bytesOf("ca.pem")),
      "RootCertificate.fromFile",
    ],
    "a key's PEM as DER": [() => RootCertificate.fromDer("corp", bytesOf("private-key-pkcs8.pem")), key],
    "a key in DER": [
      () => RootCertificate.fromDer("corp", Buffer.from(base64Of("private-key-ec.pem"), "base64")),
      key,
    ],
    "DER that is cut": [
      () => RootCertificate.fromDer("corp", bytesOf("ca.der").subarray(0, -1)),
      "is cut off",
    ],
    "DER with a byte after it": [
      () => RootCertificate.fromDer("corp", Buffer.concat([bytesOf("ca.der"), Buffer.of(0)])),
      "bytes follow it",
    ],

    "a PEM as base64": [() => RootCertificate.fromBase64("corp", pem), "RootCertificate.fromPem"],
    "a path as base64": [
      () => RootCertificate.fromBase64("corp", "certs/root.pem"),
      '"certs/root.pem", says',
    ],
    "a key as base64": [() => RootCertificate.fromBase64("corp", base64Of("private-key-pkcs8.pem")), key],

    "a bundle with a key": [() => RootCertificate.bundle("corp", pem + textOf("private-key-pkcs8.pem")), key],
    "a bundle without certificates": [
      () => RootCertificate.bundle("corp", textOf("request.pem")),
      "CERTIFICATE REQUEST",
    ],
    "a path as bundle": [
      () => RootCertificate.bundle("corp", "certs/roots.pem"),
      "give what a PEM file holds, not its path",
    ],
    "a bundle whose second certificate is damaged": [
      () => RootCertificate.bundle("corp", pem + pem.replace("MII", "MI*")),
      'root certificate "corp-2": the data is not base64: character 4 is U+002A',
    ],
  };
  test.each(Object.entries(rows))("%s", (_, [read, says]) => {
    expect(read).toThrow(says);
  });

  test("the message begins with the root's name", () => {
    expect(() => RootCertificate.fromPem("corp", "")).toThrow(/^root certificate "corp": the data is empty/);
  });
});

test("the example's root is one that Azure takes", () => {
  expect(
    RootCertificate.fromFile("corp-root", join(__dirname, "../../examples/certs/corp-root.pem")).certificate,
  ).toEqual({
    subject: "CN=Contoso VPN root",
    issuer: "CN=Contoso VPN root",
    notBefore: "2026-01-01T00:00:00.000Z",
    notAfter: "2046-01-01T00:00:00.000Z",
    thumbprint: "5B0237D27E82112720F87CC45E4E37C5586767FE",
    keyType: "RSA",
    keyBits: 2048,
    signatureHash: "SHA-256",
    isCa: true,
    signsCertificates: true,
    selfSigned: true,
  });
});

test("a file that can't be read says why in its cause", () => {
  const cause = expect.objectContaining({ code: "ENOENT" }) as unknown;
  expect(() => RootCertificate.fromFile("corp", "certs/none.pem")).toThrow(
    expect.objectContaining({ cause }) as Error,
  );
});
