import { factsToShow, inWords, listInWords, membersOf, noteOf, valueOf } from "../../../lib/cli/report/shown";
import { absent, deferred, known, type Fact } from "../../../lib/domain/facts";

const rows: Record<string, readonly [Fact<string> | undefined, string | undefined, string | undefined]> = {
  "a known value": [known("VpnGw1AZ"), "VpnGw1AZ", "VpnGw1AZ"],
  "an absent one": [absent, undefined, undefined],
  "one that was never told": [undefined, undefined, undefined],
  "a deferred one": [deferred("var.sku"), undefined, "known only at plan"],
};
test.each(Object.entries(rows))("%s", (_, [fact, value, words]) => {
  expect([valueOf(fact), inWords(fact)]).toEqual([value, words]);
});

test.each([
  ["a known list", known(["a", "b"]), ["a", "b"], "a+b"],
  ["an empty one", known([]), [], undefined],
  [
    "a list known in part",
    { state: "partly", value: ["a"], expression: "x" } as const,
    ["a"],
    "a; more known only at plan",
  ],
  [
    "a list without any known member",
    { state: "partly", value: [], expression: "x" } as const,
    [],
    "known only at plan",
  ],
  ["a deferred one", deferred("x"), [], "known only at plan"],
])("%s", (_, fact, members, words) => {
  expect([membersOf<string>(fact), listInWords<string>(fact, (all) => all.join("+"))]).toEqual([
    members,
    words,
  ]);
});

test("what is sensitive says so, and nothing else", () => {
  const facts = { sku: known("VpnGw1AZ"), clientPoolWritten: known(["10.0.4.0/24"]) };
  const shown = factsToShow({ facts, sensitive: new Set(["clientPoolWritten" as const]) });
  expect(valueOf(shown.sku)).toBe("VpnGw1AZ");
  expect(membersOf(shown.clientPoolWritten)).toEqual([]);
  expect(noteOf(shown.clientPoolWritten)).toBe("sensitive");
  expect(JSON.stringify(shown)).not.toContain("10.0.4");
});
