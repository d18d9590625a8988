/** The tag bytes read here (X.690 section 8.1.2, and the universal tags of X.680). */
export const derTag = {
  boolean: 0x01,
  integer: 0x02,
  bitString: 0x03,
  octetString: 0x04,
  oid: 0x06,
  utcTime: 0x17,
  generalizedTime: 0x18,
  sequence: 0x30,
  /** `[0]` around another element. */
  context0: 0xa0,
  /** `[3]` around another element. */
  context3: 0xa3,
} as const;

/** What the first bytes of an element say of it. */
export interface DerHeader {
  readonly tag: number;
  /** Offset of the content, in bytes. */
  readonly start: number;
  /** Offset just after the content; beyond the bytes at hand where these are cut short. */
  readonly end: number;
}

/** One element of DER: a tag and the bytes it holds. */
export interface DerElement {
  readonly tag: number;
  readonly content: Uint8Array;
}

const longestLength = 4;

/**
 * The header at the start of `bytes`, or undefined where none stands: an indefinite, padded or more than four bytes long
 * length is not DER (X.690 section 10.1), and tags of several bytes do not occur in certificates.
 */
export function readDerHeader(bytes: Uint8Array): DerHeader | undefined {
  const [tag, first] = bytes;
  if (tag === undefined || first === undefined || (tag & 0x1f) === 0x1f) return undefined;
  if (first < 0x80) return { tag, start: 2, end: 2 + first };

  const start = 2 + (first & 0x7f);
  const digits = bytes.subarray(2, start);
  if (digits.length === 0 || digits.length > longestLength || bytes.length < start) return undefined;
  const length = digits.reduce((sum, digit) => sum * 256 + digit, 0);
  const isShortest = digits[0] !== 0 && length >= 0x80;
  return isShortest ? { tag, start, end: start + length } : undefined;
}

/**
 * The elements that stand one after another in `bytes`, and fill them.
 * @throws Error if the bytes are not DER, or are cut short.
 */
export function readDer(bytes: Uint8Array): DerElement[] {
  const elements: DerElement[] = [];
  for (let rest = bytes; rest.length > 0;) {
    const header = readDerHeader(rest);
    if (header === undefined || header.end > rest.length) throw new Error("the bytes are not DER");
    elements.push({ tag: header.tag, content: rest.subarray(header.start, header.end) });
    rest = rest.subarray(header.end);
  }
  return elements;
}

/**
 * An object identifier's content in dotted form, such as "1.2.840.113549.1.1.11" (X.690 section 8.19).
 * @throws Error if it is empty or its last number is cut short.
 */
export function readOid(content: Uint8Array): string {
  const numbers: bigint[] = [];
  let number = 0n;
  for (const byte of content) {
    number = (number << 7n) | BigInt(byte & 0x7f);
    if (byte >= 0x80) continue;
    numbers.push(number);
    number = 0n;
  }
  const [head, ...tail] = numbers;
  const last = content.at(-1) ?? 0x80;
  if (head === undefined || last >= 0x80) throw new Error("the bytes are not an object identifier");

  // The first two numbers share one: 40 × the first + the second, where the first is at most 2.
  const first = head < 80n ? head / 40n : 2n;
  return [first, head - first * 40n, ...tail].join(".");
}

/**
 * A UTCTime's or GeneralizedTime's text as an ISO 8601 instant, such as "2036-11-19T19:42:14.000Z".
 * Years of two digits from 50 on are of the twentieth century (RFC 5280 section 4.1.2.5).
 * @throws Error if it is not written in the one form which RFC 5280 allows: to the second, in UTC.
 */
export function readTime({ tag, content }: DerElement): string {
  const text = Buffer.from(content).toString("latin1");
  const century = tag === derTag.generalizedTime ? "" : text < "50" ? "20" : "19";
  const form = /^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)Z$/;
  const written = century + text;
  const instant = written.replace(form, "$1-$2-$3T$4:$5:$6.000Z");
  if (!form.test(written) || Number.isNaN(Date.parse(instant))) throw new Error("the bytes are not a time");
  return instant;
}
