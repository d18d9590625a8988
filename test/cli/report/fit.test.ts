import { fit, textWidth } from "../../../lib/cli/report/fit";

const rows: Record<string, readonly [string, number, string]> = {
  "a text with room": ["hub", 100, "hub"],
  "an empty text without any": ["", 0, ""],
  "a text that is too long": ["virtual-network-of-the-hub", 100, "virtual-netw…"],
  "wide letters, fewer of them": ["WWWWWWWWWWWWWWWW", 100, "WWWWWWW…"],
  "ideographs, fewer still": ["日本語日本語日本語", 100, "日本語日本…"],
  "an emoji, whole or not at all": ["👍👍👍", 44, "👍👍…"],
  "no space before the dots": ["aaaa bbbbbbbbbbbb", 50, "aaaa…"],
  "no room for anything": ["hub", 3, "…"],
};

test.each(Object.entries(rows))("%s", (_, [text, room, fitted]) => {
  expect(fit(text, room, 12)).toBe(fitted);
});

test("what was cut fits", () => {
  for (const text of ["x".repeat(10_000), "iiiiiiiiiiiiiiiiiiiiiiiiiiiiiiii", "ÄÖÜ".repeat(20)]) {
    expect(textWidth(fit(text, 120, 12), 12)).toBeLessThanOrEqual(120);
  }
});

test("a text that just fits is not cut", () => {
  expect(fit("vnet-hub", textWidth("vnet-hub", 12), 12)).toBe("vnet-hub");
});
