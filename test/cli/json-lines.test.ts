import { JsonLines } from "../../lib/cli/json-lines";

const text = `{
  "a": [
    { "x": "}]{[\\"" },
    { "x": 1,
      "y\\u0041": [] }
  ],
  "b": null
}`;
const rows: readonly (readonly [readonly (string | number)[], number])[] = [
  [["a"], 2],
  [["a", 0], 3],
  [["a", 1, "x"], 4],
  [["a", 1, "yA"], 5],
  [["b"], 7],
  [["a", 1, "nowhere"], 4],
  [["nowhere"], 1],
  [[], 1],
];
test.each(rows)("%j is in line %i", (path, line) => {
  expect(
    new JsonLines(
      text,
      rows.map(([one]) => one),
    ).lineOf(path),
  ).toBe(line);
});
