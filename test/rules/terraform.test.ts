import fc from "fast-check";
import { Cidr, readCidr } from "../../lib/domain/cidr";
import {
  areApart,
  attribute,
  blocks,
  count,
  disjoint,
  eachDisjoint,
  every,
  flatMap,
  has,
  hasOneOf,
  holdsAddress,
  is,
  isAligned,
  isBlock,
  isIpv4,
  isOneOf,
  largestIpv4,
  matches,
  members,
  notTogether,
  prefixLength,
  some,
  sortedText,
  unnamed,
  within,
} from "../../lib/rules/terraform";
import { absurdBlocks, blockTexts } from "../terraform/block-texts";
import { describeTerraform, evaluate } from "../terraform/terraform";

const text = (value: unknown): string => JSON.stringify(value);
const name = /^[a-z]\d{1,2}$/;

const rows: Record<string, [expression: string, expected: unknown]> = {
  "isOneOf: the first": [isOneOf(["Basic", "VpnGw1"], text("Basic")), true],
  "isOneOf: the last": [isOneOf(["Basic", "VpnGw1"], text("VpnGw1")), true],
  "isOneOf: another": [isOneOf(["Basic", "VpnGw1"], text("VpnGw1AZ")), false],
  "isOneOf: another letter case": [isOneOf(["Basic"], text("basic")), false],
  "isOneOf: null": [isOneOf(["Basic"], "null"), false],
  "isOneOf: of none": [isOneOf([], text("Basic")), false],
  "is: the text": [is(text("Vpn"), "Vpn"), true],
  "is: another text": [is(text("ExpressRoute"), "Vpn"), false],
  "is: null is no text": [is("null", "Vpn"), false],
  "is: null": [is("null", null), true],
  "is: a text is not null": [is(text("Vpn"), null), false],
  "is: true": [is("true", true), true],
  "is: false is not true": [is("false", true), false],
  "is: null is neither": [notTogether(is("null", true), is("null", false)), true],
  "is: a choice": [is("true ? false : true", false), true],
  "has: a member": [has(text(["IkeV2", "SSTP"]), "SSTP"), true],
  "has: none such": [has(text(["IkeV2", "SSTP"]), "OpenVPN"), false],
  "has: an empty list": [has("[]", "SSTP"), false],
  "has: null": [has("null", "SSTP"), false],
  "has: a set": [has(`toset(${text(["IkeV2", "SSTP"])})`, "SSTP"), true],
  "notTogether: both": [notTogether("true", "true"), false],
  "notTogether: one": [notTogether("true", "false"), true],
  "notTogether: neither": [notTogether("false", "false"), true],
  "notTogether: an alternative in parentheses": [notTogether("false", "(true || true)"), true],
  "attribute: one that is there": [attribute('{ sku = "Basic" }', "sku"), "Basic"],
  "attribute: one that is missing": [attribute('{ sku = "Basic" }', "generation"), null],
  "attribute: of null": [attribute("null", "sku"), null],
  "attribute: of a choice": [attribute('true ? { sku = "Basic" } : null', "sku"), "Basic"],
  "count: of some": [count(text(["a", "a", "b"])), 3],
  "count: of none": [count("[]"), 0],
  "count: of a set": [count(`toset(${text(["a", "b"])})`), 2],
  "members: objects that lack different attributes": [
    members("[{ a = 1 }, { b = true }]"),
    [{ a: 1 }, { b: true }],
  ],
  "members: null": [members("null"), []],
  "members: null of a type": [members("true ? null : tolist([1])"), []],
  "some: one": [some("[1, 2]", "n", "n > 1"), true],
  "some: none": [some("[1, 2]", "n", "n > 2"), false],
  "some: of null": [some("null", "n", "true"), false],
  "hasOneOf: the second": [hasOneOf(text(["SSTP", "IkeV2"]), ["IkeV2", "OpenVPN"]), true],
  "hasOneOf: another": [hasOneOf(text(["SSTP"]), ["IkeV2", "OpenVPN"]), false],
  "flatMap: of several lists": [
    flatMap("[{ of = [1] }, {}, { of = [2, 3] }]", "one", attribute("one", "of")),
    [1, 2, 3],
  ],
  "flatMap: of null": [flatMap("null", "one", "one.of"), []],
  "holdsAddress: the first": [holdsAddress(text(["10.1.0.0/24", "10.2.0.0/24"]), text("10.1.0.0")), true],
  "holdsAddress: the last of the second": [
    holdsAddress(text(["10.1.0.0/24", "10.2.0.0/24"]), text("10.2.0.255")),
    true,
  ],
  "holdsAddress: the next": [holdsAddress(text(["10.1.0.0/24"]), text("10.1.1.0")), false],
  "holdsAddress: of another version": [holdsAddress(text(["10.1.0.0/24"]), text("fd00::4")), false],
  "holdsAddress: no address": [holdsAddress(text(["10.1.0.0/24"]), text("10.1.0")), false],
  "holdsAddress: null": [holdsAddress(text(["10.1.0.0/24"]), "null"), false],
  "areApart: neighbours": [areApart(text("10.1.0.0/24"), text("10.1.1.0/24")), true],
  "areApart: one inside the other": [areApart(text("10.1.0.0/16"), text("10.1.1.0/24")), false],
  "count: of null": [count("null"), 0],
  "sortedText: in order, once each": [sortedText(text(["SSTP", "IkeV2", "SSTP"])), "IkeV2+SSTP"],
  "sortedText: of none": [sortedText("[]"), ""],
  "sortedText: of null": [sortedText("null"), ""],
  "every: all of them": [every(text([1, 2]), "n", "n > 0"), true],
  "every: all but one": [every(text([1, 0]), "n", "n > 0"), false],
  "every: of none": [every("[]", "n", "n > 0"), true],
  "every: of null": [every("null", "n", "n > 0"), true],
  "blocks: aligned or not, no other texts": [
    blocks(text(["10.0.0.0/8", "10.1.0.0/8", "10.0.0.0", "", "hub", "fd00::/8"])),
    ["10.0.0.0/8", "10.1.0.0/8", "fd00::/8"],
  ],
  "blocks: of null": [blocks("null"), []],
  "unnamed: named ones": [unnamed(text([{ name: "spoke", value: "10.2.0.0/16" }])), ["10.2.0.0/16"]],
  "unnamed: one without a name": [unnamed(text(["10.2.0.0/16"])), ["10.2.0.0/16"]],
  "unnamed: both": [
    unnamed(`[{ name = "spoke", value = "10.2.0.0/16" }, "10.3.0.0/16"]`),
    ["10.2.0.0/16", "10.3.0.0/16"],
  ],
  "unnamed: of null": [unnamed("null"), []],
  "eachDisjoint: blocks that touch": [eachDisjoint(text(["10.0.0.0/24", "10.0.1.0/24"])), true],
  "eachDisjoint: the last two overlap": [
    eachDisjoint(text(["10.0.0.0/24", "10.0.2.0/23", "10.0.3.0/24"])),
    false,
  ],
  "eachDisjoint: one twice": [eachDisjoint(text(["10.0.0.0/24", "10.0.0.0/24"])), false],
  "eachDisjoint: one alone": [eachDisjoint(text(["10.0.0.0/24"])), true],
  "eachDisjoint: none": [eachDisjoint("[]"), true],
  "eachDisjoint: null": [eachDisjoint("null"), true],
  "disjoint: of null": [disjoint("null", text(["10.0.0.0/8"])), true],
  "disjoint: only the last of each overlap": [
    disjoint(text(["10.0.0.0/24", "10.9.0.0/24"]), text(["10.1.0.0/16", "10.9.0.0/16"])),
    false,
  ],
  "within: the second of a list": [within(text("10.9.1.0/24"), text(["10.1.0.0/16", "10.9.0.0/16"])), true],
  "within: none of a list": [within(text("10.9.1.0/24"), text(["10.1.0.0/16", "10.8.0.0/16"])), false],
  "within: none": [within(text("10.9.1.0/24"), "[]"), false],
  "within: null": [within(text("10.9.1.0/24"), "null"), false],
  "largestIpv4: the shortest prefix": [largestIpv4(text(["10.0.0.0/29", "10.1.0.0/27", "10.2.0.0/28"])), 27],
  "largestIpv4: IPv6 aside": [largestIpv4(text(["fd00::/8", "10.0.0.0/29"])), 29],
  "largestIpv4: IPv6 alone": [largestIpv4(text(["fd00::/64"])), null],
  "largestIpv4: of none": [largestIpv4("[]"), null],
  "largestIpv4: of null": [largestIpv4("null"), null],
  "matches: a text": [matches(name, text("a12")), true],
  "matches: a longer text": [matches(name, text("a123")), false],
  "matches: a text with a line break after it": [matches(name, text("a12\n")), false],
  "matches: another letter case": [matches(name, text("A12")), false],
  "matches: whatever the letter case": [matches(/^[a-z]$/i, text("A")), true],
  "matches: null": [matches(name, "null"), false],
  "matches: quotes and backslashes": [matches(/^"\\$/, text('"\\')), true],
};

const seed = 20_261_122;
const texts = [
  ...fc.sample(blockTexts, { numRuns: 60, seed }),
  ...fc.sample(absurdBlocks, { numRuns: 200, seed }),
].filter((one, index, all) => all.indexOf(one) === index);
const written = texts.filter(isWritten);
const aligned = written.filter((one) => readCidr(one) instanceof Cidr).sort();
/** Each block with itself and the three that follow it in the alphabet, which are often near. */
const pairs = aligned.flatMap((one, index) =>
  aligned.slice(index, index + 4).map((other): [string, string] => [one, other]),
);

describeTerraform("conditions for Terraform", () => {
  const asked = {
    rows: Object.values(rows).map(([expression]) => expression),
    isBlock: texts.map((one) => isBlock(text(one))),
    isAligned: written.map((one) => isAligned(text(one))),
    isIpv4: aligned.map((one) => isIpv4(text(one))),
    prefixLength: aligned.map((one) => prefixLength(text(one))),
    disjoint: pairs.map(([one, other]) => disjoint(text([one]), text([other]))),
    within: pairs.map(([one, other]) => within(text(other), text([one]))),
  };
  let answers: Record<keyof typeof asked, unknown[]>;
  beforeAll(async () => {
    const lists = await evaluate(Object.values(asked).map((expressions) => `[${expressions.join(", ")}]`));
    answers = Object.fromEntries(
      Object.keys(asked).map((question, index) => [question, lists[index]]),
    ) as typeof answers;
  });

  test.each(
    Object.entries(rows).map(([row, [, expected]], index): [string, number, unknown] => [
      row,
      index,
      expected,
    ]),
  )("%s", (_, index, expected) => {
    expect(answers.rows[index]).toEqual(expected);
  });

  const decide: Record<Exclude<keyof typeof asked, "rows">, Map<string, unknown>> = {
    isBlock: new Map(texts.map((one) => [one, isWritten(one)])),
    isAligned: new Map(written.map((one) => [one, readCidr(one) instanceof Cidr])),
    isIpv4: new Map(aligned.map((one) => [one, Cidr.parse(one).version === 4])),
    prefixLength: new Map(aligned.map((one) => [one, Cidr.parse(one).prefixLength])),
    disjoint: new Map(
      pairs.map(([one, other]) => [`${one} and ${other}`, !Cidr.parse(one).overlaps(Cidr.parse(other))]),
    ),
    within: new Map(
      pairs.map(([one, other]) => [`${other} in ${one}`, Cidr.parse(one).contains(Cidr.parse(other))]),
    ),
  };

  test.each(Object.entries(decide))("%s decides as the domain does", (question, decided) => {
    const given = answers[question as keyof typeof asked];
    expect(Object.fromEntries([...decided.keys()].map((about, index) => [about, given[index]]))).toEqual(
      Object.fromEntries(decided),
    );
    expect(new Set(decided.values()).size).toBeGreaterThan(1);
  });
});

/** Whether a text is an address block, aligned or not. */
function isWritten(one: string): boolean {
  const read = readCidr(one);
  return read instanceof Cidr || read.fault === "host-bits";
}
