import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import Ajv from "ajv";
import addFormats from "ajv-formats";
import { catalogue } from "../../../lib/rules/catalogue";
import { file, folder, overlapping, p2s, stack } from "../command";
import { cases, fleet, type Case } from "./cases";

interface Run {
  readonly tool: {
    readonly driver: {
      readonly rules: readonly {
        readonly id: string;
        readonly helpUri?: string;
        readonly shortDescription: { readonly text: string };
        readonly fullDescription: { readonly text: string };
        readonly help: { readonly text: string };
        readonly properties?: { readonly tags: readonly string[] };
      }[];
    };
  };
  readonly invocations: readonly {
    readonly executionSuccessful: boolean;
    readonly toolExecutionNotifications: readonly { readonly message: { readonly text: string } }[];
  }[];
  readonly results: readonly {
    readonly ruleId: string;
    readonly ruleIndex: number;
    readonly level: string;
    readonly message: { readonly text: string };
    readonly partialFingerprints: { readonly primaryLocationLineHash: string };
    readonly suppressions?: readonly { readonly justification: string }[];
    readonly locations: readonly [
      {
        readonly physicalLocation: {
          readonly artifactLocation: { readonly uri: string };
          readonly region: { readonly startLine: number };
        };
        readonly logicalLocations?: readonly { readonly fullyQualifiedName: string }[];
      },
    ];
  }[];
}

const published = require.resolve("@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json");
const schema = JSON.parse(readFileSync(published, "utf8")) as Record<string, unknown>;
// It is of draft 4, and uses nothing that later drafts read otherwise; one pattern is wrong with the flag u.
delete schema["$schema"];
delete schema["id"];
const validate = addFormats(
  new Ajv({ strict: true, strictRequired: false, unicodeRegExp: false, allErrors: true }),
).compile(schema);

async function sarif({
  args,
  input,
}: Omit<Case, "has">): Promise<{ readonly log: unknown; readonly run: Run }> {
  const { out } = await p2s(["check", ...args, "--format", "sarif"], input);
  const log = JSON.parse(out) as { runs: readonly [Run] };
  return { log, run: log.runs[0] };
}
const uriOf = ({ locations: [at] }: Run["results"][number]): string =>
  at.physicalLocation.artifactLocation.uri;
const lineOf = ({ locations: [at] }: Run["results"][number]): number => at.physicalLocation.region.startLine;
const identityOf = (result: Run["results"][number]): string =>
  `${uriOf(result)} ${result.ruleId} ${result.partialFingerprints.primaryLocationLineHash}`;

describe.each(Object.entries(cases))("%s", (_, make) => {
  const given = make();
  const told = sarif(given);

  test("is valid SARIF 2.1.0", async () => {
    const { log } = await told;
    validate(log);
    expect(validate.errors ?? []).toEqual([]);
  });

  test("is what code scanning takes", async () => {
    const { run } = await told;
    const { rules } = run.tool.driver;
    expect(run.results.map(({ ruleIndex }) => rules[ruleIndex]?.id)).toEqual(
      run.results.map(({ ruleId }) => ruleId),
    );
    for (const result of run.results) {
      expect(result.message.text).not.toBe("");
      expect(["error", "warning"]).toContain(result.level);
      expect(lineOf(result)).toBeGreaterThanOrEqual(1);
      expect(uriOf(result)).toMatch(/^(file:\/\/\/)?([\w.~!*'()@:/-]|%[0-9A-F]{2})+$/);
    }
  });

  test("gives no two findings one identity, and the same in every run", async () => {
    const { run } = await told;
    const identities = run.results.map(identityOf);
    expect(new Set(identities).size).toBe(identities.length);
    const { run: again } = await sarif(given);
    expect(again.results.map(identityOf)).toEqual(identities);
  });
});

describe("the rules", () => {
  test("are all told, so that they are the same whatever was found", async () => {
    const { run } = await sarif({ args: [file("cdk.tf.json", stack())] });
    expect(run.tool.driver.rules.map(({ id }) => id)).toEqual(catalogue.map(({ id }) => id));
  });

  // https://docs.github.com/code-security/reference/code-scanning/sarif-files/sarif-support-for-code-scanning
  test("keep to the lengths of code scanning, and lead to the page that says so", async () => {
    const { run } = await sarif({ args: [file("cdk.tf.json", stack())] });
    for (const { id, shortDescription, fullDescription, help, helpUri, properties } of run.tool.driver
      .rules) {
      expect(id.length).toBeLessThanOrEqual(255);
      for (const { text } of [shortDescription, fullDescription]) {
        expect(text).not.toBe("");
        expect(text.length).toBeLessThanOrEqual(1024);
      }
      expect(help.text).toContain(`Source: ${helpUri}`);
      expect(helpUri).toMatch(/^https:\/\//);
      expect(properties?.tags.length).toBeLessThanOrEqual(10);
    }
  });
});

describe("a finding", () => {
  const only = async (args: readonly string[], input?: string): Promise<Run["results"][number]> => {
    const { run } = await sarif({ args, ...(input !== undefined && { input }) });
    expect(run.results).toHaveLength(1);
    return run.results[0] as Run["results"][number];
  };

  test("keeps its fingerprint when its lines move", async () => {
    const before = await only([file("cdk.tf.json", overlapping)]);
    const after = await only([file("cdk.tf.json", { more: ["lines"], ...overlapping })]);
    expect(lineOf(after)).toBe(lineOf(before) + 3);
    expect(after.partialFingerprints).toEqual(before.partialFingerprints);
  });

  test("is named by its construct, or else by its address", async () => {
    const inCode = await only([file("cdk.tf.json", overlapping)]);
    expect(inCode.locations[0].logicalLocations).toEqual([
      { fullyQualifiedName: "network/Vpn", kind: "resource" },
    ]);
    const inPlan = await only([join(__dirname, "../../fixtures/plans/sstp-to-openvpn.json")]);
    expect(inPlan.locations[0].logicalLocations).toEqual([
      { fullyQualifiedName: 'module.vpn["weu"].azurerm_virtual_network_gateway.vpn', kind: "resource" },
    ]);
  });

  test("of a plan on one line is on line 1", async () => {
    expect(lineOf(await only(["-"], JSON.stringify(overlapping)))).toBe(1);
  });

  test("makes no link of a value", async () => {
    const linking = stack({ sku: "[free](https://example.com)" });
    const { run } = await sarif({ args: [file("cdk.tf.json", linking)] });
    const messages = run.results.map(({ message }) => message.text).join("\n");
    expect(messages).toContain("[free] (https://example.com)");
    expect(messages).not.toContain("](");
  });

  describe("where it is", () => {
    const here = process.cwd();
    const root = folder();
    const elsewhere = file("cdk.tf.json", overlapping);
    beforeAll(() => {
      process.chdir(root);
    });
    afterAll(() => {
      process.chdir(here);
    });

    const rows: Readonly<Record<string, readonly [given: string, uri: string]>> = {
      "a path below the current folder": ["hub/cdk.tf.json", "hub/cdk.tf.json"],
      "the same with a dot": ["./hub/cdk.tf.json", "hub/cdk.tf.json"],
      "the same with a way around": ["hub/../hub/cdk.tf.json", "hub/cdk.tf.json"],
      "the same from the root": [join(root, "hub/cdk.tf.json"), "hub/cdk.tf.json"],
      "a name that begins with two dots": ["..hub/cdk.tf.json", "..hub/cdk.tf.json"],
      "spaces and letters beyond ASCII": ["nörd hub/cdk.tf.json", "n%C3%B6rd%20hub/cdk.tf.json"],
      "a backslash, which is a letter here": ["a\\b/cdk.tf.json", "a%5Cb/cdk.tf.json"],
      "what has a meaning in a URI": ["a#b?c%d:e/cdk.tf.json", "a%23b%3Fc%25d%3Ae/cdk.tf.json"],
      "a file elsewhere": [elsewhere, pathToFileURL(elsewhere).href],
      "standard input": ["-", "standard%20input"],
    };
    test.each(Object.entries(rows))("%s", async (_, [given, uri]) => {
      const content = JSON.stringify(overlapping);
      if (given !== "-" && given !== elsewhere) {
        mkdirSync(dirname(given), { recursive: true });
        writeFileSync(given, content);
      }
      expect(uriOf(await only([given], content))).toBe(uri);
    });
  });
});

describe("more results than code scanning takes", () => {
  test("are cut to those that weigh most, and counted", async () => {
    const { run: one } = await sarif({ args: [fleet(1)] });
    const errors = one.results.filter(({ level }) => level === "error").length;
    expect(errors).toBeLessThan(one.results.length);
    const size = Math.ceil(25_001 / one.results.length);

    const { run } = await sarif({ args: [fleet(size)] });
    expect(run.results).toHaveLength(25_000);
    expect(run.results.filter(({ level }) => level === "error")).toHaveLength(size * errors);
    const leftOut = size * one.results.length - 25_000;
    expect(run.invocations[0]?.toolExecutionNotifications.map(({ message }) => message.text)).toEqual([
      `${leftOut} result${leftOut === 1 ? "" : "s"} left out: code scanning takes at most 25000 in a run`,
    ]);
  });
});
