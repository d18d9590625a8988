import { decodeText, hasPemMarkers, pemBlocks, type PemBlock } from "../../lib/domain/pem";

describe("the blocks of a text", () => {
  const rows: Record<string, [text: string, blocks: PemBlock[]]> = {
    "no marker": ["MII", []],
    "one block": ["-----BEGIN A-----\nMII\n-----END A-----\n", [{ label: "A", body: "\nMII\n" }]],
    "text around a block": ["Bag\n-----BEGIN A-----MII-----END A-----rest", [{ label: "A", body: "MII" }]],
    "a label with digits and spaces": [
      "-----BEGIN X509 CRL-----M-----END X509 CRL-----",
      [{ label: "X509 CRL", body: "M" }],
    ],
    "markers without their space": ["-----BEGINA-----M-----ENDA-----", [{ label: "A", body: "M" }]],
    "no END": ["-----BEGIN A-----\nMII", [{ label: "A", body: undefined }]],
    "the END of another label": ["-----BEGIN A-----MII-----END B-----", [{ label: "A", body: undefined }]],
    "a BEGIN before an END": [
      "-----BEGIN A-----1-----BEGIN B-----2-----END B-----",
      [
        { label: "A", body: undefined },
        { label: "B", body: "2" },
      ],
    ],
    "a marker that is not closed": ["-----BEGIN A\nMII", [{ label: "", body: undefined }]],
    "an END alone": ["MII-----END A-----", []],
  };
  test.each(Object.entries(rows))("%s", (_, [text, blocks]) => {
    expect(pemBlocks(text)).toEqual(blocks);
  });
});

test.each([
  ["a BEGIN", "-----BEGIN A-----", true],
  ["an END", "-----END A-----", true],
  ["base64 for URLs", "MII----A", false],
])("markers in %s", (_, text, has) => {
  expect(hasPemMarkers(text)).toBe(has);
});

test.each([
  ["UTF-8", Buffer.from("Söhne")],
  ["UTF-8 with a byte order mark", Buffer.from("\ufeffSöhne")],
  ["UTF-16 with a byte order mark", Buffer.from("\ufeffSöhne", "utf16le")],
])("text in %s", (_, bytes) => {
  expect(decodeText(bytes)).toBe("Söhne");
});

test.each([
  ["first", Buffer.of(0xff, 0x4d)],
  ["second", Buffer.of(0x4d, 0xfe)],
])("the %s byte of a UTF-16 mark alone does not make text UTF-16", (_, bytes) => {
  expect(decodeText(bytes)).toContain("M");
});
