import { readFileSync } from "node:fs";
import { join } from "node:path";
import { catalogue } from "../../lib/rules/catalogue";
import { compile, type Complaint } from "./compiler";

/** A gateway of a fixture: what it is called, where it stands, what the compiler has to say on which of its lines. */
interface Gateway {
  readonly id: string;
  readonly text: string;
  readonly line: number;
  readonly expected: readonly { readonly line: number; readonly says: readonly string[] }[];
}

/** The comment without its force: the compiler tells what it would have kept to itself. */
const disarmed = (text: string): string => text.replaceAll("// @ts-expect-error", "// expect");
const fixture = (name: string): string => disarmed(readFileSync(join(__dirname, name), "utf8"));

const refused = fixture("refused.ts");
const mistyped = fixture("mistyped.ts");

const gatewaysOf = (text: string): readonly Gateway[] =>
  [...text.matchAll(/^new P2sVpnGateway\(scope, "(.+)", \{$[\s\S]*?^\}\);$/gm)].map((match) => {
    const line = text.slice(0, match.index).split("\n").length;
    const expected = match[0].split("\n").flatMap((row, index) => {
      const says = /\/\/ expect (.+)$/.exec(row)?.[1];
      return says === undefined ? [] : [{ line: line + index + 1, says: says.split(" + ") }];
    });
    return { id: match[1] ?? "", text: match[0], line, expected };
  });

const isRule = (id: string): boolean => catalogue.some((rule) => rule.id === id);
const isLifted = (id: string): boolean => catalogue.some((rule) => rule.id === id && rule.isLifted);
const idsOf = ({ expected }: Gateway): readonly string[] => [
  ...new Set(expected.flatMap(({ says }) => says)),
];

/** A fixture in which each gateway has one more option, on the line of those it has in common with the others. */
const having = (text: string, option: (gateway: Gateway) => string): string =>
  gatewaysOf(text).reduce(
    (whole, gateway) =>
      whole.replace(gateway.text, () =>
        gateway.text.replace("...gateway,", () => `...gateway, ${option(gateway)},`),
      ),
    text,
  );
const waiving = (ids: readonly string[]): string =>
  `waivers: [${ids.map((rule) => `{ rule: "${rule}", reason: "tested" }`).join(", ")}]`;
const relaxing = (ids: readonly string[]): string =>
  `relax: { ${ids.map((rule) => `"${rule}": "tested"`).join(", ")} }`;

const allLifted = (gateway: Gateway): boolean => idsOf(gateway).every(isLifted);
const complaints = compile({
  "refused-plainly.ts": refused,
  "refused-otherwise-waived.ts": having(refused, () => waiving(["pool-overlap-vnet"])),
  "refused-waived.ts": having(refused, (gateway) => waiving(idsOf(gateway).filter(isRule))),
  "refused-relaxed.ts": having(refused, (gateway) => (allLifted(gateway) ? relaxing(idsOf(gateway)) : "")),
  "mistyped-plainly.ts": mistyped,
  "accepted-plainly.ts": fixture("accepted.ts"),
});
const about = (file: string, { line, text }: Gateway): readonly Complaint[] =>
  complaints.filter(
    (one) => one.file === file && one.line >= line && one.line < line + text.split("\n").length,
  );

const named = (gateways: readonly Gateway[]): [string, Gateway][] => gateways.map((one) => [one.id, one]);
const refusals = gatewaysOf(refused);

function tells(complaint: readonly Complaint[], expected: Gateway["expected"]): void {
  expect(complaint.map(({ line }) => line)).toEqual(expected.map(({ line }) => line));
  expected.forEach(({ says }, index) => {
    for (const words of says) expect(complaint[index]?.text).toContain(words);
  });
}

describe("a gateway that breaks a rule", () => {
  test.each(named(refusals))(
    "is refused where the mistake stands, once, by the rule's name: %s",
    (_, gateway) => {
      tells(about("refused-plainly.ts", gateway), gateway.expected);
    },
  );

  test.each(named(refusals))("is refused beside a waiver of another rule: %s", (_, gateway) => {
    tells(about("refused-otherwise-waived.ts", gateway), gateway.expected);
  });

  test.each(named(refusals.filter((gateway) => idsOf(gateway).every(isRule))))(
    "compiles with its rules waived: %s",
    (_, gateway) => {
      expect(about("refused-waived.ts", gateway)).toEqual([]);
    },
  );

  test.each(named(refusals.filter(allLifted)))("compiles with its rules relaxed: %s", (_, gateway) => {
    expect(about("refused-relaxed.ts", gateway)).toEqual([]);
  });

  test("is in the fixture for each rule that the compiler knows", () => {
    const source = readFileSync(join(__dirname, "../../lib/constructs/refusals.ts"), "utf8");
    const told = [...source.matchAll(/^ {2}"([a-z0-9-]+)": \{$/gm)].map(([, id]) => id);
    expect(told).toHaveLength(14);
    expect(refusals.flatMap(idsOf)).toEqual(expect.arrayContaining(told));
  });
});

test.each(named(gatewaysOf(mistyped)))(
  "a mistyped gateway is refused where the mistake stands, once: %s",
  (_, gateway) => {
    tells(about("mistyped-plainly.ts", gateway), gateway.expected);
  },
);

test("gateways that must compile do", () => {
  expect(complaints.filter(({ file }) => file === "accepted-plainly.ts")).toEqual([]);
});
