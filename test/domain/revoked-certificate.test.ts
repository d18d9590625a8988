import { RevokedCertificate, readThumbprint } from "../../lib/domain/revoked-certificate";
import { base64Of, bytesOf, textOf } from "./certificate-fixtures";

const upper = "0A1B2C3D4E5F60718293A4B5C6D7E8F901234567";
const lower = upper.toLowerCase();
const pairs = (separator: string): string => upper.replace(/..(?=.)/g, `$&${separator}`);

describe("a thumbprint", () => {
  test.each(Object.entries({ "upper case": upper, "lower case": lower }))("in %s", (_, text) => {
    expect(readThumbprint(text)).toEqual({ thumbprint: upper });
    expect(RevokedCertificate.fromThumbprint("anna", text)).toMatchObject({
      name: "anna",
      thumbprint: upper,
    });
  });

  const meant = {
    "with colons": pairs(":"),
    "with spaces": pairs(" "),
    "with hyphens": pairs("-"),
    "in lower case with colons": pairs(":").toLowerCase(),
    "with a line break at its end": `${upper}\n`,
    "with the invisible sign that Windows copies": `\u200e${lower}`,
    "as OpenSSL 3 prints it": `sha1 Fingerprint=${pairs(":")}\n`,
    "as OpenSSL 3 prints it, indented": `  sha1 Fingerprint=${pairs(":")}`,
    "as OpenSSL 1 prints it": `SHA1 Fingerprint=${pairs(":")}`,
  };
  test.each(Object.entries(meant))("%s is refused, with the text to write", (_, text) => {
    expect(readThumbprint(text)).toEqual({
      fault: expect.stringContaining(`write "${upper}"`) as string,
      meant: upper,
    });
    expect(() => RevokedCertificate.fromThumbprint("anna", text)).toThrow(
      /^revoked certificate "anna": the thumbprint has other signs/,
    );
  });

  const refused: Record<string, [text: string, says: string]> = {
    "no text": [
      "",
      '"" is not a thumbprint; write the certificate\'s SHA-1 thumbprint, 40 hexadecimal digits',
    ],
    "39 digits": [upper.slice(1), "39 hexadecimal digits are no thumbprint"],
    "41 digits": [`${upper}0`, "41 hexadecimal digits are no thumbprint"],
    "a SHA-256 fingerprint": ["ab".repeat(32), "64 hexadecimal digits are a SHA-256 fingerprint"],
    "a SHA-256 fingerprint with colons": [
      Array(32).fill("ab").join(":"),
      "64 hexadecimal digits are a SHA-256 fingerprint",
    ],
    "an MD5 fingerprint": ["ab".repeat(16), "32 hexadecimal digits are an MD5 fingerprint"],
    "a SHA-384 fingerprint": ["ab".repeat(48), "96 hexadecimal digits are a SHA-384 fingerprint"],
    "a SHA-512 fingerprint": ["ab".repeat(64), "128 hexadecimal digits are a SHA-512 fingerprint"],
    "a letter beyond F": [`G${upper.slice(1)}`, `"G${upper.slice(1)}" is not a thumbprint`],
    "a letter beyond F at its end": [`${upper.slice(1)}G`, `"${upper.slice(1)}G" is not a thumbprint`],
    "a text of 64 characters": ["z".repeat(64), `"${"z".repeat(64)}" is not a thumbprint`],
    "a longer text, which is not repeated": ["z".repeat(65), "the text is not a thumbprint"],
    "a PEM": [textOf("client.pem"), "RevokedCertificate.fromCertificate"],
    "a certificate's base64": [base64Of("client.pem"), "RevokedCertificate.fromCertificate"],
  };
  test.each(Object.entries(refused))("%s is refused", (_, [text, says]) => {
    expect(readThumbprint(text)).toEqual({ fault: expect.stringContaining(says) as string });
    expect(() => RevokedCertificate.fromThumbprint("anna", text)).toThrow(says);
  });

  test("a key is refused and not repeated", () => {
    const read = readThumbprint(base64Of("private-key-ec.pem"));
    expect(read).toEqual({ fault: expect.not.stringContaining("MHcC") as string });
  });
});

describe("a certificate to revoke is read from", () => {
  const thumbprint = "8DBCCA6972A7BEA8AB9B7F4784B27F578010211E";
  const der = Buffer.from(base64Of("client.pem"), "base64");
  const rows = {
    "a PEM": textOf("client.pem"),
    "a PEM file's bytes": bytesOf("client.pem"),
    DER: der,
    base64: base64Of("client.pem"),
  };
  test.each(Object.entries(rows))("%s", (_, source) => {
    expect(RevokedCertificate.fromCertificate("anna", source)).toMatchObject({ name: "anna", thumbprint });
  });

  const refused: Record<string, [source: string | Uint8Array, says: string]> = {
    "a private key": [textOf("private-key-pkcs8.pem"), "holds a private key"],
    "a certificate and its key": [bytesOf("private-key-with-certificate.pem"), "holds a private key"],
    "a PFX file": [bytesOf("private-key.pfx"), "holds a private key"],
    "a path": ["certs/client.pem", "give what the file holds, not its path"],
    "several certificates": [textOf("bundle.pem"), "several certificates"],
    "DER that is cut": [der.subarray(0, -1), "is cut off"],
  };
  test.each(Object.entries(refused))("not from %s", (_, [source, says]) => {
    expect(() => RevokedCertificate.fromCertificate("anna", source)).toThrow(`revoked certificate "anna": `);
    expect(() => RevokedCertificate.fromCertificate("anna", source)).toThrow(says);
  });
});

test.each([
  ["a thumbprint", () => RevokedCertificate.fromThumbprint("", upper)],
  ["a certificate", () => RevokedCertificate.fromCertificate("", textOf("client.pem"))],
])("%s without a name is refused", (_, make) => {
  expect(make).toThrow('a revoked certificate needs a name, like "anna-laptop"');
});
