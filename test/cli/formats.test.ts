import { readFileSync } from "node:fs";
import { join } from "node:path";
import { clients, file, overlapping, p2s, stack } from "./command";

interface Sarif {
  readonly runs: readonly {
    readonly results: readonly {
      readonly ruleId: string;
      readonly ruleIndex: number;
      readonly partialFingerprints: object;
      readonly suppressions?: readonly object[];
      readonly locations: readonly {
        readonly physicalLocation: {
          readonly artifactLocation: { readonly uri: string };
          readonly region: { readonly startLine: number };
        };
        readonly logicalLocations: readonly { readonly fullyQualifiedName: string }[];
      }[];
    }[];
    readonly tool: {
      readonly driver: { readonly rules: readonly { readonly id: string; readonly help: object }[] };
    };
    readonly invocations: readonly { readonly executionSuccessful: boolean }[];
  }[];
}
const sarif = async (...paths: readonly string[]): Promise<Sarif["runs"][number]> => {
  const { out } = await p2s(["check", ...paths, "--format", "sarif"]);
  return (JSON.parse(out) as Sarif).runs[0] as Sarif["runs"][number];
};
const lineWith = (path: string, text: string): number =>
  readFileSync(path, "utf8")
    .split("\n")
    .findIndex((line) => line.includes(text)) + 1;

describe("sarif", () => {
  test("a finding has its line, its construct, its rule's help, and a fingerprint that stays", async () => {
    const path = file("cdk.tf.json", overlapping);
    const run = await sarif(path);
    expect(run.results).toHaveLength(1);
    const [result] = run.results;
    expect(result?.ruleId).toBe("pool-overlap-vnet");
    const [location] = result?.locations ?? [];
    expect(location?.physicalLocation.region.startLine).toBe(lineWith(path, '"10.0.4.0/24"') - 1);
    expect(location?.logicalLocations).toEqual([{ fullyQualifiedName: "network/Vpn", kind: "resource" }]);
    expect(run.tool.driver.rules[result?.ruleIndex ?? -1]).toMatchObject({
      id: "pool-overlap-vnet",
      help: { text: expect.stringContaining("Source: https://") as unknown },
    });
    const elsewhere = file("cdk.tf.json", { "//": "one line more", ...overlapping });
    expect((await sarif(elsewhere)).results[0]?.partialFingerprints).toEqual(result?.partialFingerprints);
  });

  test("a plan on one line has its findings there", async () => {
    const plan = file("tfplan.json", JSON.stringify(overlapping));
    expect((await sarif(plan)).results[0]?.locations[0]?.physicalLocation.region.startLine).toBe(1);
  });

  test("a waived finding is suppressed with its reason", async () => {
    const waivers = [{ rule: "pool-overlap-vnet", reason: "NET-12" }];
    const waived = stack(
      { vpn_client_configuration: clients({ address_space: ["10.0.4.0/24"] }) },
      { waivers },
    );
    expect((await sarif(file("cdk.tf.json", waived))).results[0]?.suppressions).toMatchObject([
      { justification: "NET-12" },
    ]);
  });

  test("what could not be read is told", async () => {
    expect((await sarif("nowhere.json")).invocations).toMatchObject([
      {
        executionSuccessful: false,
        toolExecutionNotifications: [{ message: { text: "nowhere.json is not there" } }],
      },
    ]);
  });
});

describe("junit", () => {
  const junit = async (...args: readonly string[]): Promise<string> =>
    (await p2s(["check", ...args, "--format", "junit"])).out.replace(
      /name="[^"]*cdk.tf.json"/g,
      'name="cdk.tf.json"',
    );

  test("an error is a failure", async () => {
    const out = await junit(file("cdk.tf.json", overlapping));
    expect(out).toContain('<testsuites name="p2s check" tests="1" failures="1" errors="0" skipped="0">');
    expect(out).toContain('<testcase classname="network/Vpn" name="pool-overlap-vnet">');
    expect(out).toContain(
      '<failure message="client block 10.0.4.0/24 overlaps network space 10.0.0.0/16" type="error">',
    );
  });

  test("a gateway that keeps every rule is a test that passes", async () => {
    expect(await junit(file("cdk.tf.json", stack()))).toContain(
      'tests="1" failures="0" errors="0" skipped="0"',
    );
  });

  test("a warning fails only where warnings fail", async () => {
    const plan = join(__dirname, "../fixtures/plans/sstp-to-openvpn.json");
    expect(await junit(plan)).toContain('failures="0"');
    expect(await junit(plan, "--fail-on", "warning")).toContain('failures="1"');
  });

  test("what could not be read is an error", async () => {
    expect(await junit("nowhere.json")).toContain('<error message="nowhere.json is not there" type="unread"');
  });
});

describe("markdown", () => {
  test("says what is wrong, and what to write instead", async () => {
    const { out } = await p2s(["check", "-", "--format", "markdown"], JSON.stringify(overlapping));
    expect(out).toMatchInlineSnapshot(`
     "### p2s check has findings

     1 gateway in 1 file, judged as of 2026-11-22: 1 error, 0 warnings

     #### \`network/Vpn\` in \`standard input\`

     - **error** \`pool-overlap-vnet\`: client block 10.0.4.0/24 overlaps network space 10.0.0.0/16  
       Write "10.1.0.0/24": the nearest free block of its size. ([source](https://github.com/MicrosoftDocs/azure-docs/issues/27351), 2026-11-22)
     "
    `);
  });

  test("a name makes no mention, no link and no HTML", async () => {
    const odd = stack({
      location: "<img src=x> @all [x](http://x)",
      vpn_client_configuration: clients({ vpn_client_protocols: ["<b>", "@all"] }),
    });
    const { out } = await p2s(["check", "-", "--format", "markdown"], JSON.stringify(odd));
    expect(out).not.toMatch(/<(img|b)|(^|\s)@all|\[x\]/);
  });

  test("fits a comment, and counts what is left out", async () => {
    const many = {
      resource: {
        azurerm_virtual_network_gateway: Object.fromEntries(
          Array.from({ length: 400 }, (_, index) => [
            `Vpn${index}`,
            { type: "Vpn", sku: "VpnGw1", vpn_client_configuration: clients() },
          ]),
        ),
      },
    };
    const { out } = await p2s(["check", "-", "--format", "markdown"], JSON.stringify(many));
    expect(out.length).toBeLessThan(65_536);
    expect(out).toMatch(/… and \d+ lines more; run p2s check\n$/);
  });
});

test("text carries nothing that a terminal obeys", async () => {
  const odd = stack({ sku: "\u001b[2J\u0007Vpn\nGw1" });
  const { out } = await p2s(["check", "-"], JSON.stringify(odd));
  expect(out.replaceAll("\n", "")).not.toMatch(/\p{Cc}/u);
});
