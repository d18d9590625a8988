import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { clients, file, folder, overlapping, p2s, stack } from "./command";

const plans = join(__dirname, "../fixtures/plans");
const clean = stack();
const crowded = stack({}, { expectedClients: 2000 });
const relaxable = stack({
  vpn_client_configuration: {
    address_space: ["172.16.200.0/22"],
    vpn_client_protocols: ["OpenVPN"],
    vpn_auth_types: ["Radius"],
    radius_server: [{ address: "10.0.1.4", secret: "${var.secret}", score: 30 }],
  },
});

interface Json {
  readonly gateways: readonly {
    readonly address: string;
    readonly findings: readonly {
      readonly rule: string;
      readonly severity: string;
      readonly message: string;
    }[];
    readonly waived: readonly { readonly rule: string; readonly reason: string }[];
    readonly relaxed: readonly { readonly rule: string; readonly reason: string }[];
    readonly postponed: readonly { readonly rule: string }[];
  }[];
  readonly waivers: readonly { readonly findings: readonly { readonly rule: string }[] }[];
  readonly unread: readonly { readonly file: string; readonly reason: string }[];
}
const json = async (...args: readonly string[]): Promise<Json> =>
  JSON.parse((await p2s(["check", ...args, "--format", "json"])).out) as Json;

describe("the exit code", () => {
  const rows: Record<string, readonly [readonly string[], number]> = {
    "0 for a gateway that keeps every rule": [[file("cdk.tf.json", clean)], 0],
    "0 for a stack without a gateway": [[file("cdk.tf.json", { terraform: {} })], 0],
    "0 for an empty state": [[file("state.json", { format_version: "1.0" })], 0],
    "0 for a warning": [[join(plans, "sstp-to-openvpn.json")], 0],
    "1 for a warning where warnings fail": [[join(plans, "sstp-to-openvpn.json"), "--fail-on", "warning"], 1],
    "1 for an error": [[file("cdk.tf.json", overlapping)], 1],
    "2 for a file that is not there": [[join(folder(), "plan.json")], 2],
    "2 for a file that is not there, beside an error": [
      [file("cdk.tf.json", overlapping), "nowhere.json"],
      2,
    ],
    "2 for a folder with nothing in it": [[folder()], 2],
    "2 for JSON that nobody knows": [[file("package.json", { name: "x" })], 2],
    "2 for an unknown option": [["--frmat", "json"], 2],
    "2 for an option without its value": [["--as-of"], 2],
    "2 for a day that is none": [["--as-of", "2026-02-30"], 2],
    "2 for an unknown format": [["--format", "yaml"], 2],
    "2 for two formats on standard output": [["--format", "json", "--format", "text"], 2],
    "2 for relaxing what is not lifted": [["--relax", "pool-overlap-vnet"], 2],
    "2 for relaxing what is no rule": [["--relax", "openvpn-no-radios"], 2],
  };
  test.each(Object.entries(rows))("is %s", async (_, [args, code]) => {
    const ran = await p2s(["check", ...args]);
    expect(ran.code).toBe(code);
    if (code === 2) expect(ran.error).toMatch(/^(p2s: [^\n]+\n)+$/);
  });
});

test("text says where, which rule, which value, why, and what to write instead", async () => {
  const { out } = await p2s(["check", "-"], JSON.stringify(overlapping));
  expect(out).toMatchInlineSnapshot(`
   "standard input

   [network/Vpn] error pool-overlap-vnet: client block 10.0.4.0/24 overlaps network
         space 10.0.0.0/16
         rule    Client address blocks do not overlap the virtual network's address
                 space.
         remedy  Write "10.1.0.0/24": the nearest free block of its size.
         azure   fails at apply: "The virtual network gateway's VPN client address
                 pool overlaps with the virtual network's address space."
         source  https://github.com/MicrosoftDocs/azure-docs/issues/27351
                 (2026-11-22)

   1 gateway in 1 file: 1 error, 0 warnings
   "
  `);
});

test("text fits 80 columns", async () => {
  const { out } = await p2s([
    "check",
    file("cdk.tf.json", relaxable),
    ...["sstp-to-openvpn", "generation-replaced"].map((name) => join(plans, `${name}.json`)),
  ]);
  const lines = out.split("\n").filter((line) => !line.includes(plans));
  expect(lines.filter((line) => line.length > 80)).toEqual([]);
});

test("a format that can't be written is told in one line", async () => {
  const target = join(folder(), "nowhere", "out.json");
  const { code, error } = await p2s(["check", file("cdk.tf.json", clean), "--format", `json=${target}`]);
  expect([code, error]).toEqual([2, `p2s: ${target} can't be written: its folder is not there\n`]);
});

test("several formats are written at once", async () => {
  const target = join(folder(), "out");
  const { out } = await p2s(
    ["check", "-", "--format", "text", "--format", `json=${target}`],
    JSON.stringify(overlapping),
  );
  expect(out).toContain("pool-overlap-vnet");
  expect(JSON.parse(readFileSync(target, "utf8"))).toMatchObject({ formatVersion: 1, asOf: "2026-11-22" });
});

test("a file that is given twice is judged once", async () => {
  const path = file("cdk.tf.json", clean);
  expect((await json(path, path, path.replace("/cdk", "/./cdk"), join(path, ".."))).gateways).toHaveLength(1);
});

test("folders are searched for stacks and plans", async () => {
  const root = folder();
  for (const [path, content] of [
    ["cdktf.out/stacks/one/cdk.tf.json", overlapping],
    ["prod.tfplan.json", clean],
    ["node_modules/x/cdk.tf.json", overlapping],
    ["package.json", { name: "x" }],
  ] as const) {
    mkdirSync(join(root, path, ".."), { recursive: true });
    writeFileSync(join(root, path), JSON.stringify(content));
  }
  symlinkSync(root, join(root, "loop"));
  const { gateways, unread } = await json(root);
  expect([gateways.length, unread]).toEqual([2, []]);
});

describe("a new and an existing gateway", () => {
  const running = (sku: string): object => stack({ sku }, { deployed: { sku } });
  test("a retirement is an error for a new one, a warning for one that stays", async () => {
    const severities = async (content: object): Promise<readonly string[]> =>
      (await json(file("cdk.tf.json", content))).gateways.flatMap(({ findings }) =>
        findings.filter(({ rule }) => rule === "sku-non-az-retired").map(({ severity }) => severity),
      );
    expect(await severities(stack({ sku: "VpnGw1" }))).toEqual(["error"]);
    expect(await severities(running("VpnGw1"))).toEqual(["warning"]);
  });

  test("a day in the future judges by the rules of then", async () => {
    const rules = async (day: string): Promise<readonly string[]> =>
      (await json(join(plans, "sstp-to-ikev2-sstp.json"), "--as-of", day)).gateways.flatMap(({ findings }) =>
        findings.map(({ rule }) => rule),
      );
    expect(await rules("2027-03-30")).toContain("sstp-existing-retiring");
    expect(await rules("2027-03-31")).toContain("sstp-dead");
  });
});

describe("what does not count", () => {
  test("--relax takes a lifted rule out of force, with its reason", async () => {
    const path = file("cdk.tf.json", relaxable);
    const before = await json(path);
    expect(before.gateways[0]?.findings.map(({ rule }) => rule)).toContain("openvpn-no-radius");
    const { gateways } = await json(path, "--relax", "openvpn-no-radius=tested, SEC-41");
    expect(gateways[0]?.findings.map(({ rule }) => rule)).not.toContain("openvpn-no-radius");
    expect(gateways[0]?.relaxed).toMatchObject([{ rule: "openvpn-no-radius", reason: "tested, SEC-41" }]);
  });

  test("an author's waiver counts, unless --no-declared", async () => {
    const waivers = [{ rule: "pool-overlap-vnet", reason: "renumbering, NET-12" }];
    const waived = stack(
      { vpn_client_configuration: clients({ address_space: ["10.0.4.0/24"] }) },
      { waivers },
    );
    const path = file("cdk.tf.json", waived);
    expect((await p2s(["check", path])).code).toBe(0);
    expect((await p2s(["check", path, "--no-declared"])).code).toBe(1);
  });

  test("what a value of the plan decides is postponed", async () => {
    const { gateways } = await json(file("cdk.tf.json", stack({ sku: "${var.sku}" })));
    expect(gateways[0]?.findings).toEqual([]);
    expect(gateways[0]?.postponed.map(({ rule }) => rule)).toContain("sku-non-az-create-blocked");
  });
});

describe("waiver files", () => {
  const path = file("cdk.tf.json", overlapping);
  const waiver = {
    address: "azurerm_virtual_network_gateway.*",
    rule: "pool-overlap-vnet",
    reason: "NET-12",
  };
  const codes: Record<string, readonly [unknown, number]> = {
    "an address that matches": [{ waivers: [waiver] }, 0],
    "the path of the construct": [[{ ...waiver, address: "network/Vpn" }], 0],
    "its last day": [[{ ...waiver, until: "2026-11-22" }], 0],
    "the day after": [[{ ...waiver, until: "2026-11-21" }], 1],
    "another address": [[{ ...waiver, address: "module.hub.*" }], 1],
    "no address": [[{ rule: waiver.rule, reason: waiver.reason }], 2],
    "no reason": [[{ ...waiver, reason: " " }], 2],
    "a rule that is none": [[{ ...waiver, rule: "pool-overlap-vnt" }], 2],
    "a day that is none": [[{ ...waiver, until: "soon" }], 2],
    "no list": [{}, 2],
  };
  test.each(Object.entries(codes))("%s", async (_, [content, code]) => {
    expect((await p2s(["check", path, "--waivers", file("waivers.json", content as object)])).code).toBe(
      code,
    );
  });

  test("one that waives nothing is a warning, once", async () => {
    const unused = { ...waiver, rule: "sku-non-az-retired" };
    const { waivers, gateways } = await json(path, "--waivers", file("waivers.json", [waiver, unused]));
    expect(waivers.map(({ findings }) => findings.map(({ rule }) => rule))).toEqual([["waiver-unused"]]);
    expect(gateways[0]?.findings).toEqual([]);
  });

  test("--write-waivers accepts today's findings", async () => {
    const target = join(folder(), "waivers.json");
    expect((await p2s(["check", path, "--write-waivers", target])).code).toBe(0);
    expect(JSON.parse(readFileSync(target, "utf8"))).toEqual({
      waivers: [
        {
          address: "azurerm_virtual_network_gateway.Vpn",
          rule: "pool-overlap-vnet",
          reason: "accepted as it was on 2026-11-22",
        },
      ],
    });
    expect((await p2s(["check", path, "--waivers", target])).code).toBe(0);
  });
});

describe("--declared", () => {
  const plan = (sku: string): object => ({
    format_version: "1.2",
    planned_values: {
      root_module: {
        resources: [
          {
            address: "azurerm_virtual_network_gateway.Vpn",
            mode: "managed",
            type: "azurerm_virtual_network_gateway",
            name: "Vpn",
            values: {
              type: "Vpn",
              sku,
              vpn_client_configuration: [clients({ address_space: ["172.16.200.0/20"] })],
            },
          },
        ],
      },
    },
    resource_changes: [
      {
        address: "azurerm_virtual_network_gateway.Vpn",
        change: { actions: ["create"], before: null, after_unknown: {} },
      },
    ],
  });
  const rulesWith = async (...args: readonly string[]): Promise<readonly string[]> =>
    (await json(file("tfplan.json", plan("VpnGw1AZ")), ...args)).gateways.flatMap(({ findings }) =>
      findings.map(({ rule }) => rule),
    );

  test("gives a plan back what the author declared", async () => {
    expect(await rulesWith()).not.toContain("ikev2-openvpn-limit");
    expect(await rulesWith("--declared", file("cdk.tf.json", crowded))).toContain("ikev2-openvpn-limit");
  });

  test("refuses two stacks that say different things of one address", async () => {
    const root = folder();
    for (const [name, content] of Object.entries({ one: crowded, two: clean })) {
      mkdirSync(join(root, name));
      writeFileSync(join(root, name, "cdk.tf.json"), JSON.stringify(content));
    }
    const { code, error } = await p2s(["check", file("tfplan.json", plan("VpnGw1AZ")), "--declared", root]);
    expect([code, error]).toEqual([2, expect.stringContaining("name the stack of this plan")]);
  });
});

describe("a team's own rules", () => {
  const usual =
    '({ sku }) => sku === "VpnGw1AZ" ? [{ severity: "error", message: "SKU " + sku, remedy: "r" }] : []';
  const rules = (id: string, { judge = usual, severity = "error", window = "{}" } = {}): string =>
    file(
      "rules.js",
      `module.exports = { rules: [{ id: ${JSON.stringify(id)}, statement: "s", severity: "${severity}", remedy: "r",
        source: { page: "https://example.com", date: "2026-01-01" }, window: ${window}, reads: ["sku"], isLifted: false,
        examples: {}, judge: ${judge} }] };`,
    );
  test("judge beside the library's", async () => {
    const { gateways } = await json(file("cdk.tf.json", clean), "--rules", rules("acme/no-small-sku"));
    expect(gateways[0]?.findings).toMatchObject([{ rule: "acme/no-small-sku", message: "SKU VpnGw1AZ" }]);
  });
  const faults: Record<string, string> = {
    "an id without a prefix": rules("no-small-sku"),
    "a module that is not there": "nowhere.js",
    "a module without rules": file("rules.js", "module.exports = {};"),
    "a module that throws": file("rules.js", "throw new Error('no\\nluck');"),
    "a module that throws nothing": file("rules.js", "throw null;"),
    "a rule of a severity that is none": rules("acme/x", { severity: "fatal" }),
    "a rule without a window": rules("acme/x", { window: "undefined" }),
    "a rule that throws": rules("acme/x", { judge: "() => { throw new Error('no\\nluck'); }" }),
    "a rule that finds no list": rules("acme/x", { judge: "() => 4" }),
  };
  test.each(Object.entries(faults))("%s is refused in one line", async (_, path) => {
    const { code, error } = await p2s(["check", "-", "--rules", path], JSON.stringify(clean));
    expect([code, error]).toEqual([2, expect.stringMatching(/^p2s: rules file [^\n]+\n$/)]);
  });
});

describe("secrets", () => {
  const secret = "10.0.4.0/24";
  const plan = readFileSync(join(plans, "create.json"), "utf8")
    .replaceAll('"172.16.200.0/22"', JSON.stringify(secret))
    .replace(/("vpn_client_configuration": ?\[\s*\{\s*"address_space": ?\[\s*)false/, "$1true");
  const formats = ["text", "json", "sarif", "junit", "markdown"];
  test.each(formats)("a sensitive value is judged and not shown in %s", async (format) => {
    const { code, out, error } = await p2s(["check", "-", "--format", format], plan);
    expect(code).toBe(1);
    expect(out).toContain("pool-overlap-vnet");
    expect(out).toContain("broken by values that are sensitive");
    expect(out + error).not.toContain("10.0.4");
  });

  test("a RADIUS secret is in no output", async () => {
    for (const format of formats) {
      const { out } = await p2s(["check", join(plans, "to-radius.json"), "--format", format]);
      expect(out).not.toContain("not-a-real-secret");
    }
  });
});
