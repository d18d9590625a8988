import { clients, file, overlapping, p2s, stack } from "../command";
import { cases } from "./cases";
import { parseXml, type Element } from "./xml";

const kinds = { failure: "failures", error: "errors", skipped: "skipped" };
type Kind = keyof typeof kinds;

async function junit(args: readonly string[], input?: string): Promise<Element> {
  return parseXml((await p2s(["check", ...args, "--format", "junit"], input)).out);
}
const testsOf = (report: Element): readonly Element[] => report.children.flatMap(({ children }) => children);
const outcomeOf = ({ children }: Element): Kind | "passed" =>
  (Object.keys(kinds) as Kind[]).find((kind) => children.some(({ name }) => name === kind)) ?? "passed";

/** The counts that Azure Pipelines and Jenkins read from an element. */
function countsOf(tests: readonly Element[]): Readonly<Record<string, string>> {
  const outcomes = tests.map(outcomeOf);
  const counts = Object.entries(kinds).map(([kind, name]) => [
    name,
    String(outcomes.filter((one) => one === kind).length),
  ]);
  return { tests: String(tests.length), ...(Object.fromEntries(counts) as Record<string, string>) };
}

describe.each(Object.entries(cases))("%s", (_, make) => {
  const { args, input, has } = make();
  const told = junit(args, input);

  test("is well-formed, and counts what is in it", async () => {
    const report = await told;
    expect(report.name).toBe("testsuites");
    expect(report.attributes).toMatchObject(countsOf(testsOf(report)));
    for (const suite of report.children) {
      expect(suite.name).toBe("testsuite");
      expect(suite.attributes).toMatchObject(countsOf(suite.children));
      expect(suite.attributes["name"]).toBeTruthy();
    }
  });

  test("has tests, each with a name of its own", async () => {
    const tests = testsOf(await told);
    const names = tests.map(({ attributes }) => `${attributes["classname"]} ${attributes["name"]}`);
    expect(tests.length).toBeGreaterThan(0);
    expect(new Set(names).size).toBe(names.length);
    for (const { name, attributes } of tests) {
      expect(name).toBe("testcase");
      expect(Object.keys(attributes).sort()).toEqual(["classname", "name"]);
    }
  });

  test("fails where the command does", async () => {
    const outcomes = new Set(testsOf(await told).map(outcomeOf));
    expect(outcomes.has("failure")).toBe(has.includes("errors"));
    expect(outcomes.has("error")).toBe(has.includes("unread"));
    expect(outcomes.has("skipped")).toBe(has.includes("waived") || has.includes("relaxed"));
  });
});

test("each file is one suite, whatever is told of it", async () => {
  const waivers = file("waivers.json", {
    waivers: ["a", "b"].map((address) => ({ address, rule: "pool-overlap-vnet", reason: "NET-12" })),
  });
  const report = await junit([file("cdk.tf.json", stack()), "--waivers", waivers, "nowhere.json"]);
  const suites = report.children.map(({ attributes }) => attributes["name"]);
  expect(suites).toEqual([expect.stringContaining("cdk.tf.json"), waivers, "nowhere.json"]);
});

test("a rule that is broken twice is two tests, in the same order every time", async () => {
  const twice = stack({ vpn_client_configuration: clients({ vpn_client_protocols: ["odd", "strange"] }) });
  const names = testsOf(await junit([file("cdk.tf.json", twice)])).map(
    ({ attributes }) => attributes["name"],
  );
  expect(names.filter((name) => name?.startsWith("value-spelling"))).toEqual([
    "value-spelling",
    "value-spelling (2)",
  ]);
});

test("a failure reads as the terminal does", async () => {
  const [failed] = testsOf(await junit([file("cdk.tf.json", overlapping)]));
  const [failure] = failed?.children ?? [];
  expect(failure?.attributes).toEqual({
    message: "client block 10.0.4.0/24 overlaps network space 10.0.0.0/16",
    type: "error",
  });
  expect(failure?.text).toContain('      remedy  Write "10.1.0.0/24": the nearest free block of its size.\n');
});
