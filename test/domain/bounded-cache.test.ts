import { remembering } from "../../lib/domain/bounded-cache";

/** Reads texts one after the other, and tells which of them were made anew. */
function made(limit: number, texts: readonly string[]): string[] {
  const calls: string[] = [];
  const read = remembering((text) => {
    calls.push(text);
    return { text };
  }, limit);
  for (const text of texts) expect(read(text)).toEqual({ text });
  return calls;
}

test.each<[string, number, string[], string[]]>([
  ["each text once", 2, ["a", "b"], ["a", "b"]],
  ["no text twice", 2, ["a", "a", "b", "a", "b"], ["a", "b"]],
  ["the empty text like any other", 2, ["", ""], [""]],
  ["texts again once there were more than the limit", 2, ["a", "b", "c", "a"], ["a", "b", "c", "a"]],
  ["not the text that came in when it started over", 2, ["a", "b", "c", "c"], ["a", "b", "c"]],
])("makes %s", (_, limit, texts, expected) => {
  expect(made(limit, texts)).toEqual(expected);
});

test("gives the same value for the same text", () => {
  const read = remembering((text) => ({ text }));
  expect(read("a")).toBe(read("a"));
});

test("remembers 10,000 texts unless told otherwise", () => {
  const texts = Array.from({ length: 10_000 }, (_, index) => String(index));
  const calls: string[] = [];
  const read = remembering((text) => {
    calls.push(text);
    return text;
  });
  [...texts, ...texts].forEach(read);
  expect(calls).toHaveLength(10_000);
  ["one more", "0"].forEach(read);
  expect(calls.slice(10_000)).toEqual(["one more", "0"]);
});

test("tries again after make has thrown", () => {
  let tries = 0;
  const read = remembering((text) => {
    tries += 1;
    if (tries === 1) throw new Error("not yet");
    return text;
  });
  expect(() => read("a")).toThrow("not yet");
  expect(read("a")).toBe("a");
});
