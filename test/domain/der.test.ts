import { derTag, readDer, readDerHeader, readOid, readTime } from "../../lib/domain/der";

const bytes = (hex: string): Uint8Array => Uint8Array.from(Buffer.from(hex, "hex"));

describe("the header of an element", () => {
  const rows: Record<string, [hex: string, header: ReturnType<typeof readDerHeader>]> = {
    "no content": ["0500", { tag: 0x05, start: 2, end: 2 }],
    "the longest short length": ["047f", { tag: 0x04, start: 2, end: 129 }],
    "the shortest long length": ["048180", { tag: 0x04, start: 3, end: 131 }],
    "a length of two bytes": ["30820100", { tag: 0x30, start: 4, end: 260 }],
    "a length of four bytes": ["3084ffffffff", { tag: 0x30, start: 6, end: 6 + 0xffffffff }],
    "a context tag": ["a003", { tag: 0xa0, start: 2, end: 5 }],
    nothing: ["", undefined],
    "a tag alone": ["30", undefined],
    "a length that is cut": ["308201", undefined],
    "a length that is cut, above the short ones even so": ["308280", undefined],
    "a length with a zero before it": ["30820080", undefined],
    "a long length that fits a short one": ["30817f", undefined],
    "a length of five bytes": ["30850100000000", undefined],
    "an indefinite length": ["3080", undefined],
    "a tag of several bytes": ["1f8101", undefined],
  };
  test.each(Object.entries(rows))("%s", (_, [hex, header]) => {
    expect(readDerHeader(bytes(hex))).toEqual(header);
  });
});

describe("elements one after another", () => {
  test("none", () => {
    expect(readDer(bytes(""))).toEqual([]);
  });

  test("two", () => {
    expect(readDer(bytes("0101ff04020102"))).toEqual([
      { tag: derTag.boolean, content: bytes("ff") },
      { tag: derTag.octetString, content: bytes("0102") },
    ]);
  });

  const malformed = {
    "content that is cut": "040301ff",
    "a byte left over": "0101ff00",
    "an indefinite length": "30800000",
  };
  test.each(Object.entries(malformed))("%s is refused", (_, hex) => {
    expect(() => readDer(bytes(hex))).toThrow("the bytes are not DER");
  });
});

describe("an object identifier", () => {
  const rows = {
    "of an algorithm": ["2a864886f70d01010b", "1.2.840.113549.1.1.11"],
    "below 0": ["0903", "0.9.3"],
    "the last below 1": ["4f", "1.39"],
    "the first below 2": ["50", "2.0"],
    "with a second number above 39": ["883703", "2.999.3"],
    "with seven zero bits inside a number": ["2a818001", "1.2.16385"],
    "with a number beyond 53 bits": ["2affffffffffffffffff7f", "1.2.1180591620717411303423"],
  };
  test.each(Object.entries(rows))("%s", (_, [hex = "", text]) => {
    expect(readOid(bytes(hex))).toBe(text);
  });

  const malformed = {
    "an empty one": "",
    "one that is cut": "2a86",
    "one that is cut after zero bits": "2a80",
  };
  test.each(Object.entries(malformed))("%s is refused", (_, hex) => {
    expect(() => readOid(bytes(hex))).toThrow("the bytes are not an object identifier");
  });
});

describe("a time", () => {
  const { utcTime, generalizedTime } = derTag;
  const time = (tag: number, text: string): string => readTime({ tag, content: Buffer.from(text) });

  const rows: Record<string, [tag: number, text: string, instant: string]> = {
    "the last year of two digits": [utcTime, "491231235959Z", "2049-12-31T23:59:59.000Z"],
    "the first year of two digits": [utcTime, "500101000000Z", "1950-01-01T00:00:00.000Z"],
    "a year of four digits": [generalizedTime, "20500101000000Z", "2050-01-01T00:00:00.000Z"],
    "an early year of four digits": [generalizedTime, "00500101000000Z", "0050-01-01T00:00:00.000Z"],
  };
  test.each(Object.entries(rows))("%s", (_, [tag, text, instant]) => {
    expect(time(tag, text)).toBe(instant);
  });

  const malformed: Record<string, [tag: number, text: string]> = {
    "a month of 13": [utcTime, "261301000000Z"],
    "no seconds": [utcTime, "2601010000Z"],
    "another zone": [utcTime, "260101000000+0100"],
    "parts of a second": [generalizedTime, "20260101000000.5Z"],
    "four digits of a year where two belong": [utcTime, "20260101000000Z"],
    "two digits of a year where four belong": [generalizedTime, "260101000000Z"],
    "a year of six digits": [generalizedTime, "+0020260101000000Z"],
    "no text": [utcTime, ""],
  };
  test.each(Object.entries(malformed))("%s is refused", (_, [tag, text]) => {
    expect(() => time(tag, text)).toThrow("the bytes are not a time");
  });
});
