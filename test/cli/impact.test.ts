import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import Ajv from "ajv/dist/2020";
import addFormats from "ajv-formats";
import schema from "../../docs/impact.schema.json";
import { run } from "../../lib/cli/run";
import { clients, file, folder, p2s, stack, type Ran } from "./command";

const plans = join(__dirname, "../fixtures/plans");
const plan = (name: string): string => join(plans, `${name}.json`);
const impact = (...args: readonly string[]): Promise<Ran> => p2s(["impact", ...args]);
const json = async (...args: readonly string[]): Promise<Impact> =>
  JSON.parse((await impact(...args, "--format", "json")).out) as Impact;

interface Impact {
  readonly rung: string;
  readonly gateways: readonly {
    readonly address: string;
    readonly rung: string;
    readonly changes: readonly { readonly id: string; readonly message: string }[];
    readonly undecided: readonly object[];
  }[];
  readonly unread: readonly object[];
}

const renumbered = stack({ vpn_client_configuration: clients({ address_space: ["172.16.204.0/22"] }) });
const state = (sku: string): object => ({
  format_version: "1.0",
  values: {
    root_module: {
      resources: [
        {
          address: "azurerm_virtual_network_gateway.Vpn",
          mode: "managed",
          type: "azurerm_virtual_network_gateway",
          name: "Vpn",
          values: {
            name: "vpn-weu",
            location: "westeurope",
            type: "Vpn",
            sku,
            ip_configuration: [{ subnet_id: "/a/GatewaySubnet", public_ip_address_id: "/a/vpn-ip" }],
            vpn_client_configuration: [clients()],
          },
        },
      ],
    },
  },
});
const az = [
  { id: "/subscriptions/a/b", type: "Microsoft.Network/virtualNetworkGateways", gatewayType: "Vpn" },
];

describe("plans of the real provider", () => {
  // What azurerm plans, and what it does to people.
  const rows: Record<string, readonly [string, readonly string[]]> = {
    create: ["none", ["gateway-created"]],
    "no-change": ["none", []],
    "tags-only": ["none", ["tags-changed"]],
    "sku-upgrade-to-az": ["none", ["sku-same-tier"]],
    "sstp-to-ikev2-sstp": ["none", ["tunnel-added"]],
    "pool-renumbered": ["reconnect", ["pool-renumbered"]],
    "sstp-to-openvpn": ["reissue", ["sstp-left"]],
    "root-rotated": ["reissue", ["root-removed", "root-added"]],
    "client-revoked": ["reissue", ["client-revoked"]],
    "to-radius": ["reissue", ["tunnel-removed", "authentication-removed"]],
    "generation-replaced": ["replace", ["gateway-replaced", "other-change"]],
    "active-active-replaced": ["replace", ["gateway-replaced", "other-change"]],
    "sku-other-generation-in-place": ["refused", ["sku-across-generations"]],
    "zones-added-replaced": ["refused", ["beneath-in-use"]],
  };
  const validate = addFormats(new Ajv({ strict: true, allowUnionTypes: true })).compile(schema);

  test.each(Object.entries(rows))("%s is %p", async (name, [rung, ids]) => {
    const report = await json(plan(name));
    expect(report.rung).toBe(rung);
    expect(report.gateways).toHaveLength(1);
    expect(report.gateways[0]?.changes.map(({ id }) => id)).toEqual(ids);
    expect(report.gateways[0]?.undecided).toEqual([]);
    validate(report);
    expect(validate.errors).toBeNull();
  });

  test.each(Object.keys(rows))("%s fits 80 columns", async (name) => {
    const { out } = await impact(plan(name));
    const lines = out.split("\n").filter((line) => !line.includes(plans));
    expect(lines.filter((line) => line.length > 80)).toEqual([]);
  });

  test("no format shows a secret", async () => {
    for (const format of ["text", "json", "markdown"]) {
      const { out } = await impact(plan("to-radius"), "--format", format);
      expect(out).not.toContain("not-a-real-secret");
    }
  });
});

describe("the exit code", () => {
  const same = file("cdk.tf.json", stack());
  const unknownPool = [
    same,
    file("cdk.tf.json", stack({ vpn_client_configuration: clients({ address_space: "${var.pool}" }) })),
    "--fail-on",
    "reconnect",
  ];
  const rows: Record<string, readonly [readonly string[], number]> = {
    "0 without --fail-on": [[plan("zones-added-replaced")], 0],
    "0 below the rung": [[plan("pool-renumbered"), "--fail-on", "reissue"], 0],
    "1 at the rung": [[plan("root-rotated"), "--fail-on", "reissue"], 1],
    "1 above it": [[plan("zones-added-replaced"), "--fail-on", "reconnect"], 1],
    "0 for a plan without a gateway": [
      [file("tfplan.json", { format_version: "1.2", planned_values: {} }), "--fail-on", "reconnect"],
      0,
    ],
    "0 for two stacks that are alike": [[same, file("cdk.tf.json", stack()), "--fail-on", "reconnect"], 0],
    "0 for what is known only at apply": [unknownPool, 0],
    "1 for that with --fail-on-unknown": [[...unknownPool, "--fail-on-unknown"], 1],
    "0 with --fail-on-unknown for what is known": [[plan("tags-only"), "--fail-on-unknown"], 0],
    "1 for two that are not": [[same, file("cdk.tf.json", renumbered), "--fail-on", "reconnect"], 1],
    "2 for a plan that is not there": [[join(folder(), "tfplan.json")], 2],
    "2 for a file that is no JSON, beside one that is": [[same, file("cdk.tf.json", "{")], 2],
  };
  test.each(Object.entries(rows))("is %s", async (_, [args, code]) => {
    expect((await impact(...args)).code).toBe(code);
  });
});

const faults: Record<string, readonly [readonly string[], string]> = {
  "no file": [[], "impact needs a plan, or the files of before and after"],
  "three files": [["a", "b", "c"], "impact needs a plan, or the files of before and after"],
  "the same file twice": [["a.json", "a.json"], '"a.json" is given twice'],
  "one stack": [
    [file("cdk.tf.json", stack())],
    "is a stack, which says nothing of a change; give the file of",
  ],
  "one state": [[file("state.json", state("Basic"))], "is a state, which says nothing of a change"],
  "one ARM file": [[file("az.json", az)], "is ARM JSON, which says nothing of a change"],
  "what runs after what is planned": [
    [file("cdk.tf.json", stack()), file("state.json", state("Basic"))],
    "give what runs first",
  ],
  "a rung that is none": [[plan("create"), "--fail-on", "error"], "write one of reconnect, reissue, replace"],
  "the lowest rung, at which everything would fail": [
    [plan("create"), "--fail-on", "none"],
    '"none" is nothing',
  ],
  "a format of another command": [[plan("create"), "--format", "sarif"], "write one of text, json, markdown"],
  "a day that is none": [[plan("create"), "--as-of", "tomorrow"], "--as-of"],
};
test.each(Object.entries(faults))("%s is refused in one line", async (_, [args, words]) => {
  const { code, error, out } = await impact(...args);
  expect([code, out]).toEqual([2, ""]);
  expect(error).toMatch(/^p2s: [^\n]+\n$/);
  expect(error).toContain(words);
});

test("a folder with several stacks asks for one", async () => {
  const both = folder();
  for (const name of ["hub", "spoke"]) {
    mkdirSync(join(both, name));
    writeFileSync(join(both, name, "cdk.tf.json"), JSON.stringify(stack()));
  }
  const { code, error } = await impact(file("cdk.tf.json", stack()), both);
  expect([code, error]).toEqual([
    2,
    `p2s: ${both} has 2 stacks and plans in it; name one, like ${join(both, "hub/cdk.tf.json")}\n`,
  ]);
});

test("what people read says who is touched, what to do first and who says so", async () => {
  const { out } = await impact(plan("sstp-to-openvpn"));
  expect(out.replace(plans, "plans")).toMatchInlineSnapshot(`
   "plans/sstp-to-openvpn.json

   [module.vpn["weu"].azurerm_virtual_network_gateway.vpn]
     reissue  sstp-left: tunnel type SSTP becomes OpenVPN
         who     everyone who connects by SSTP
         first   Take "IKEv2 and SSTP" first, which interrupts nobody, give
                 everyone the new profile, and only then leave SSTP out.
         why     Whoever connects by SSTP is out, once it is gone, until the new
                 profile is configured.
         source  https://learn.microsoft.com/azure/vpn-gateway/
                 ikev2-openvpn-from-sstp (2025-09-29)

   1 gateway, highest rung reissue
   "
  `);
});

test("a comment of a pull request says the same", async () => {
  const { out } = await impact(plan("root-rotated"), "--format", "markdown");
  expect(out).toMatchInlineSnapshot(`
   "### p2s impact: reissue, 1 gateway

   #### \`module.vpn["weu"].azurerm_virtual_network_gateway.vpn\`

   - **reissue** \`root-removed\`: root certificate "corp-root" (CN=Fabrikam VPN root, 1F4AC97DF95C5648B1A6160C7769F5CB5CE93AC5) is no longer trusted  
     Who: people whose certificates were issued by CN=Fabrikam VPN root  
     First: Keep "corp-root" beside "corp-root-2027" until these people have certificates that still work. ([source](https://learn.microsoft.com/azure/vpn-gateway/point-to-site-certificate-gateway), 2025-03-10)
   - **none** \`root-added\`: root certificate "corp-root-2027" (CN=Fabrikam VPN root2, E07D90405EB525003CE7427F231F2D8F736DF108) is trusted from now on ([source](https://learn.microsoft.com/azure/vpn-gateway/point-to-site-certificate-gateway), 2025-03-10)
   "
  `);
});

test("a plan without a gateway says so", async () => {
  const { out } = await impact(file("tfplan.json", { format_version: "1.2", planned_values: {} }));
  expect(out).toContain("no VPN gateway is in it");
});

test("each public IP of a large plan is held against its own gateway", async () => {
  const changes = Array.from({ length: 300 }, (_, index) => {
    const id = `/subscriptions/a/resourceGroups/g/providers/Microsoft.Network`;
    const gateway = {
      id: `${id}/virtualNetworkGateways/vpn-${index}`,
      name: `vpn-${index}`,
      type: "Vpn",
      ip_configuration: [{ public_ip_address_id: `${id}/publicIPAddresses/ip-${index}` }],
    };
    const ip = { id: `${id}/publicIPAddresses/ip-${index}`, name: `ip-${index}` };
    const entry = (type: string, values: object, actions: readonly string[]): object => ({
      address: `${type}.a[${index}]`,
      mode: "managed",
      type,
      name: "a",
      index,
      change: { actions, before: values, after: values, replace_paths: [["zones"]] },
    });
    return [
      entry("azurerm_virtual_network_gateway", gateway, ["no-op"]),
      entry("azurerm_public_ip", ip, ["delete", "create"]),
    ];
  }).flat();
  const { gateways, rung } = await json(
    file("tfplan.json", { format_version: "1.2", planned_values: {}, resource_changes: changes }),
  );
  expect(rung).toBe("refused");
  expect(gateways.map(({ changes: told }) => told.length)).toEqual(Array.from({ length: 300 }, () => 1));
});

test("a file that can't be read is told in every format", async () => {
  const missing = join(folder(), "tfplan.json");
  const { out, error } = await impact(missing, "--format", "json");
  expect(error).toBe(`p2s: ${missing} is not there\n`);
  expect((JSON.parse(out) as Impact).unread).toEqual([{ file: missing, reason: "is not there" }]);
  expect((await impact(missing, "--format", "markdown")).out).toContain("could not read everything");
});

test("a plan comes on standard input", async () => {
  const { out } = await p2s(["impact", "-"], readFileSync(plan("tags-only")));
  expect(out).toContain("standard input");
});

test("a stack is found by its folder", async () => {
  const path = file("cdk.tf.json", renumbered);
  const { gateways } = await json(file("cdk.tf.json", stack()), join(path, ".."));
  expect(gateways).toMatchObject([{ constructPath: "network/Vpn", rung: "reconnect" }]);
});

test("a state and the code that is to follow it are compared", async () => {
  const { gateways } = await json(file("state.json", state("Basic")), file("cdk.tf.json", stack()));
  expect(gateways[0]?.changes.map(({ id }) => id)).toEqual(["sku-resize-basic"]);
});

test("the highest rung comes first", async () => {
  const two = (more: object, key: string): object => {
    const { resource } = stack() as { resource: { azurerm_virtual_network_gateway: Record<string, object> } };
    const gateway = resource.azurerm_virtual_network_gateway["Vpn"];
    resource.azurerm_virtual_network_gateway[key] = { ...gateway, name: "vpn-neu", ...more };
    return { resource };
  };
  const before = file("cdk.tf.json", two({}, "Other"));
  const after = file("cdk.tf.json", two({ location: "northeurope" }, "Other"));
  const { gateways } = await json(before, after);
  expect(gateways.map(({ rung }) => rung)).toEqual(["replace", "none"]);
});

test("the day decides what Azure still takes", async () => {
  const sstp = (...tunnels: readonly string[]): object =>
    stack({ vpn_client_configuration: clients({ vpn_client_protocols: tunnels }) });
  const files = [file("cdk.tf.json", sstp("IkeV2")), file("cdk.tf.json", sstp("IkeV2", "SSTP"))];
  expect((await json(...files, "--as-of", "2026-03-30")).rung).toBe("none");
  expect((await json(...files, "--as-of", "2026-03-31")).rung).toBe("refused");
});

test("rungs have colours on a terminal, and nowhere else", async () => {
  const out: string[] = [];
  const terminal = {
    error: () => undefined,
    input: () => Buffer.from(""),
    watched: false,
    today: "2026-11-22",
  };
  await run(["impact", plan("root-rotated")], {
    ...terminal,
    out: (text) => void out.push(text),
    colour: true,
  });
  expect(out.join("")).toContain("\u001b[33mreissue\u001b[0m  root-removed");
  expect((await impact(plan("root-rotated"))).out).not.toContain("\u001b");
});

test("a name in a file moves no cursor and mentions nobody", async () => {
  const named = (name: string): string =>
    file("cdk.tf.json", stack({ name, vpn_client_configuration: clients({ aad_audience: `@team${name}` }) }));
  const files = [named("vpn-weu"), named("\u001b[2Jvpn\nweu")];
  expect((await impact(...files)).out).not.toContain("\u001b");
  expect((await impact(...files, "--format", "markdown")).out).not.toContain("@team");
});

test("a large plan has a comment that GitHub takes", async () => {
  const gateways = (location: string): object => ({
    resource: {
      azurerm_virtual_network_gateway: Object.fromEntries(
        Array.from({ length: 400 }, (_, index) => [
          `Vpn${index}`,
          { name: `vpn-${index}`, type: "Vpn", location },
        ]),
      ),
    },
  });
  const files = [file("cdk.tf.json", gateways("westeurope")), file("cdk.tf.json", gateways("northeurope"))];
  const { out } = await impact(...files, "--format", "markdown");
  expect(out.length).toBeLessThan(65_536);
  expect(out).toMatch(/… and \d+ lines more; run p2s impact\n$/);
});

test("the help fits 80 columns and names every rung", async () => {
  const { out } = await impact("--help");
  expect(out.split("\n").filter((line) => line.length > 80)).toEqual([]);
  for (const rung of ["none", "reconnect", "reissue", "replace", "refused"])
    expect(out).toMatch(new RegExp(`^ {2}${rung} `, "m"));
});
