import { absent, deferred, known, type Fact } from "../../lib/domain/facts";
import { Configuration, type Block } from "../../lib/readers/configuration";
import { firstNested, nestedCount, nestedList, writtenNested } from "../../lib/readers/nested-blocks";

const configuration = new Configuration({ block: () => undefined, ofType: () => [], local: () => undefined });
const nameOf = ({ name }: Block): Fact<string> => configuration.text(name);

const root = (name: string): Block => ({ name });
const repeated = (forEach: unknown, content: Block, iterator?: string): Block => ({
  dynamic: { root: { for_each: forEach, content, ...(iterator !== undefined && { iterator }) } },
});
const elements = (collection: string): string =>
  `[for key, value in ${collection} : { key = key, value = value }]`;

test.each<[string, Block, { names: unknown; count: unknown; presence: unknown }]>([
  ["no block", {}, { names: absent, count: known(0), presence: known(false) }],
  [
    "one block, which JSON takes for a list of one",
    { root: root("a") },
    { names: known(["a"]), count: known(1), presence: known(true) },
  ],
  [
    "two blocks",
    { root: [root("a"), root("b")] },
    { names: known(["a", "b"]), count: known(2), presence: known(true) },
  ],
  [
    "a dynamic block over a variable",
    repeated("${var.roots}", root("${root.value.name}")),
    {
      names: deferred(`[for root in ${elements("var.roots")} : root.value.name]`),
      count: deferred("length(var.roots)"),
      presence: deferred("length(var.roots) > 0"),
    },
  ],
  [
    "a dynamic block whose content is the same each time",
    repeated("${var.roots}", root("a")),
    {
      names: deferred(`[for root in ${elements("var.roots")} : "a"]`),
      count: deferred("length(var.roots)"),
      presence: deferred("length(var.roots) > 0"),
    },
  ],
  [
    "a dynamic block with an iterator, over literals",
    repeated(["a", "b"], root("${each.value}"), "each"),
    {
      names: deferred(`[for each in ${elements('["a","b"]')} : each.value]`),
      count: known(2),
      presence: known(true),
    },
  ],
  [
    "a dynamic block over nothing",
    repeated([], root("${root.value}")),
    { names: absent, count: known(0), presence: known(false) },
  ],
  [
    "a dynamic block beside a static one",
    { root: root("a"), ...repeated("${var.roots}", root("${root.value}")) },
    {
      names: {
        state: "partly",
        value: ["a"],
        expression: `concat(["a"], coalesce([for root in ${elements("var.roots")} : root.value], []))`,
      },
      count: deferred("1 + length(var.roots)"),
      presence: known(true),
    },
  ],
])("%s", (_, block, { names, count, presence }) => {
  expect(nestedList(configuration, block, "root", nameOf)).toEqual(names);
  expect(nestedCount(configuration, block, "root")).toEqual(count);
  expect(firstNested(configuration, block, "root").presence).toEqual(presence);
});

test("the first of a dynamic block has what the first element gives, and what is literal", () => {
  const block = repeated("${var.roots}", { name: "${root.value}", kept: "a", listed: ["b", "${root.key}"] });
  const first = (expression: string): string =>
    `\${try([for root in ${elements("var.roots")} : ${expression}][0], null)}`;
  expect(firstNested(configuration, block, "root").first).toEqual({
    name: first("root.value"),
    kept: "a",
    listed: ["b", first("root.key")],
  });
});

test("what is written is the static blocks and the content of the dynamic one", () => {
  const block = { root: root("a"), ...repeated("${var.roots}", root("${root.value}")) };
  expect(writtenNested(configuration, block, "root")).toEqual([root("a"), root("${root.value}")]);
});
