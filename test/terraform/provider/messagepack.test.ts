import { decode, encode } from "./messagepack";
import { UNKNOWN, type Value } from "./value";

const text = (length: number): string => "x".repeat(length);

describe("what is written is read again", () => {
  const values: Record<string, Value> = {
    "nothing at all": null,
    "a truth": true,
    "an untruth": false,
    "an unknown": UNKNOWN,
    zero: 0,
    "a negative number": -1,
    "a number beyond 32 bits": 2 ** 40,
    "a fraction": 0.5,
    "a number beyond what is exact": 1e300,
    "letters of more than a byte": "Zürich",
    "a long text": text(70_000),
    "an unknown inside lists and objects": { blocks: [{ id: UNKNOWN, name: "a" }, {}], none: [] },
  };
  test.each(Object.entries(values))("%s", (_, value) => {
    expect(decode(encode(value))).toEqual(value);
  });
});

describe("every form that Terraform may choose is read", () => {
  const forms: Record<string, [hex: string, value: Value]> = {
    "the largest one-byte number": ["7f", 127],
    "the smallest one-byte number": ["e0", -32],
    "8 bits": ["cc80", 128],
    "16 bits": ["cd0100", 256],
    "32 bits": ["ceffffffff", 4_294_967_295],
    "64 bits": ["cf0000000100000000", 4_294_967_296],
    "8 bits with a sign": ["d0df", -33],
    "16 bits with a sign": ["d1ff7f", -129],
    "32 bits with a sign": ["d2ffff7fff", -32_769],
    "64 bits with a sign": ["d3ffffffff7fffffff", -2_147_483_649],
    "a float of 32 bits": ["ca3fc00000", 1.5],
    "a float of 64 bits": ["cb3ff8000000000000", 1.5],
    "a text of 31 bytes": [`bf${"78".repeat(31)}`, text(31)],
    "a text of 32 bytes": [`d920${"78".repeat(32)}`, text(32)],
    "a text of 256 bytes": [`da0100${"78".repeat(256)}`, text(256)],
    "a list of 15": [`9f${"c0".repeat(15)}`, Array<Value>(15).fill(null)],
    "a list of 16": [`dc0010${"c0".repeat(16)}`, Array<Value>(16).fill(null)],
    "a short map": ["81a161c3", { a: true }],
    "a map with a long count": ["de0001a161c3", { a: true }],
    "an unknown of one byte, then a value": ["92d4000001", [UNKNOWN, 1]],
    "an unknown with what is known about it, then a value": ["92c7030c81010201", [UNKNOWN, 1]],
  };
  test.each(Object.entries(forms))("%s", (_, [hex, value]) => {
    expect(decode(Buffer.from(hex, "hex"))).toEqual(value);
  });
});

test("bytes that are no MessagePack are refused", () => {
  expect(() => decode(Buffer.from("c1", "hex"))).toThrow("0xc1 is not a MessagePack type");
});
