import { mkdirSync, readFileSync, symlinkSync, writeFileSync, existsSync } from "node:fs";
import { join, relative } from "node:path";
import { clients, file, folder, overlapping, p2s, stack, type Ran } from "./command";

const plans = join(__dirname, "../fixtures/plans");

interface Reported extends Ran {
  readonly page: string;
}

/** Runs `p2s report` and reads the page it wrote; an empty one where it wrote none. */
async function report(args: readonly string[], input = ""): Promise<Reported> {
  const output = join(folder(), "vpn.html");
  const ran = await p2s(["report", ...args, "-o", output], input);
  return { ...ran, page: existsSync(output) ? readFileSync(output, "utf8") : "" };
}

/** The text of a page without its markup. */
function textOf(page: string): string {
  const body = page.slice(page.indexOf("<body>"));
  return body
    .replaceAll(/<[^>]*>/g, " ")
    .replaceAll(/\s+/g, " ")
    .replaceAll("&quot;", '"')
    .replaceAll("&#39;", "'");
}

const reported = async (content: object, ...args: readonly string[]): Promise<string> =>
  textOf((await report([file("cdk.tf.json", content), ...args])).page);

describe("the exit code", () => {
  const rows: Record<string, readonly [readonly string[], number, boolean]> = {
    "0 for a gateway that keeps every rule": [[file("cdk.tf.json", stack())], 0, true],
    "0 for a gateway with errors: p2s check is what fails": [[file("cdk.tf.json", overlapping)], 0, true],
    "0 for a stack without a gateway": [[file("cdk.tf.json", { terraform: {} })], 0, true],
    "2 for a file that is not there, on a page of the others": [
      [file("cdk.tf.json", stack()), "nowhere.json"],
      2,
      true,
    ],
    "2 where nothing could be read, on a page that says so": [[file("x.json", "{")], 2, true],
    "2 for an option it does not take": [["--fail-on", "warning"], 2, false],
    "2 for a day that is none": [["--as-of", "2026-02-30"], 2, false],
  };
  test.each(Object.entries(rows))("is %s", async (_, [args, code, writes]) => {
    const ran = await report(args);
    expect([ran.code, ran.page !== ""]).toEqual([code, writes]);
    expect(ran.out).toBe("");
    expect(ran.error).toMatch(code === 2 ? /^(p2s: [^\n]+\n)+$/ : /^$/);
  });
});

describe("where the page goes", () => {
  const source = file("cdk.tf.json", stack());
  test.each([
    ["-o FILE", (path: string) => ["-o", path]],
    ["-oFILE", (path: string) => [`-o${path}`]],
    ["--output FILE", (path: string) => ["--output", path]],
    ["--output=FILE", (path: string) => [`--output=${path}`]],
  ])("%s says it", async (_, option) => {
    const path = join(folder(), "vpn.html");
    expect((await p2s(["report", source, ...option(path)])).code).toBe(0);
    expect(readFileSync(path, "utf8")).toMatch(/^<!doctype html>/);
  });

  const rows: Record<string, readonly [readonly string[], string]> = {
    "without it": [[], "report writes a file; name it, like: p2s report cdktf.out -o vpn.html"],
    "without a value": [["-o"], "-o needs a value"],
    "given twice": [["-o", "a.html", "--output", "b.html"], "--output is given twice"],
    "standard output": [["-o", "-"], "report writes a file; name it, like: p2s report cdktf.out -o vpn.html"],
    "another short option": [["-x"], "there is no option -x."],
    "a folder": [["-o", folder()], "is a folder"],
  };
  test.each(Object.entries(rows))("%s, one line says what to write", async (_, [args, message]) => {
    const { code, error } = await p2s(["report", source, ...args]);
    expect(code).toBe(2);
    expect(error).toMatch(/^p2s: [^\n]+\n$/);
    expect(error).toContain(message);
  });

  test("no input is written over, whatever way leads to it", async () => {
    const root = folder();
    const path = join(root, "cdk.tf.json");
    const content = JSON.stringify(stack());
    writeFileSync(path, content);
    const link = join(root, "link.html");
    symlinkSync(path, link);
    mkdirSync(join(root, "deeper"));
    const waivers = file("waivers.json", { waivers: [] });
    const rules = file("rules.js", "module.exports = {}");
    for (const [args, output] of [
      [[path], path],
      [[root], path],
      [[path], link],
      [[path], join(root, "deeper", "..", "cdk.tf.json")],
      [[path], relative(process.cwd(), path)],
      [[link], path],
      [[path, "--waivers", waivers], waivers],
      [[path, "--rules", rules], rules],
      [["-", "--declared", root], path],
    ] as const) {
      const { code, error } = await p2s(["report", ...args, "-o", output], content);
      expect(code).toBe(2);
      expect(error).toMatch(
        /^p2s: -o [^\n]+ is what is read \([^\n]+\); write the page to a file of its own\n$/,
      );
      expect(readFileSync(path, "utf8")).toBe(content);
    }
  });

  test("a page of an earlier day is written over", async () => {
    const path = file("vpn.html", "old");
    expect((await p2s(["report", source, "-o", path])).code).toBe(0);
    expect(readFileSync(path, "utf8")).toMatch(/^<!doctype html>/);
  });

  test("nothing is written where the options are wrong", async () => {
    const path = file("vpn.html", "old");
    expect((await p2s(["report", source, "-o", path, "--relax", "pool-overlap-vnet"])).code).toBe(2);
    expect(readFileSync(path, "utf8")).toBe("old");
  });
});

test("--help fits 80 columns and says what the exit code means", async () => {
  const { out } = await p2s(["report", "--help"]);
  expect(out.split("\n").filter((line) => line.length > 80)).toEqual([]);
  expect(out).toContain("-o, --output FILE");
  expect(out).toContain("Exit code: 0 the page is written");
});

test("the same input gives the same page", async () => {
  const path = file("cdk.tf.json", overlapping);
  expect((await report([path])).page).toBe((await report([path])).page);
});

describe("the page", () => {
  test("says which day it is for and which p2s made it", async () => {
    const text = await reported(stack(), "--as-of", "2027-01-31");
    expect(text).toContain("judged as of 2027-01-31");
    expect(text).toMatch(/Made by p2s \d+\.\d+\.\d+/);
  });

  test("has a finding with its remedy, its rule and its source", async () => {
    const text = await reported(overlapping);
    expect(text).toContain(
      "error pool-overlap-vnet client block 10.0.4.0/24 overlaps network space 10.0.0.0/16",
    );
    expect(text).toContain('Remedy Write "10.1.0.0/24": the nearest free block of its size.');
    expect(text).toContain("Source github.com/MicrosoftDocs/azure-docs/issues/27351 (2026-11-22)");
    expect(text).toContain("Client pool: 10.0.4.0/24 overlaps 10.0.0.0/16 of the virtual network");
  });

  test("says what is waived, by whom and until when, and when that ends", async () => {
    const waivers = file("waivers.json", {
      waivers: [
        { address: "*", rule: "pool-overlap-vnet", reason: "NET-12", owner: "network", until: "2027-01-31" },
        { address: "module.old", rule: "pool-private", reason: "gone" },
      ],
    });
    const text = await reported(overlapping, "--waivers", waivers);
    expect(text).toContain("Reason NET-12 Owner network Until 2027-01-31");
    expect(text).toContain("Waiver pool-overlap-vnet ends 2027-01-31, in 2 months");
    expect(text).toContain("No findings.");
    expect(text).toContain("the waiver of pool-private matches no finding");
  });

  test("says what is relaxed, in code or by option, unless it is told not to trust code", async () => {
    const radius = clients({
      vpn_auth_types: ["Radius"],
      radius_server: [{ address: "10.0.1.4", secret: "${var.secret}", score: 30 }],
    });
    const declared = stack(
      { vpn_client_configuration: radius },
      { relax: { "openvpn-no-radius": "SEC-41" } },
    );
    expect(await reported(declared)).toContain("Reason SEC-41");
    expect(await reported(declared, "--no-declared")).not.toContain("SEC-41");
    expect(await reported(declared, "--no-declared", "--relax", "openvpn-no-radius=SEC-42")).toContain(
      "Reason SEC-42",
    );
  });

  test("judges by a team's own rules, and links no page that is none", async () => {
    const rules = file(
      "rules.js",
      `module.exports = { rules: [{ id: "acme/named", statement: "It is named.", remedy: "Name it.", severity: "warning",
        source: { page: "javascript:alert(1)", date: "2026-01-01" }, window: {}, reads: ["sku"], isLifted: false,
        judge: () => [{ severity: "warning", message: "it is not", remedy: "Name it." }] }] };`,
    );
    const { page } = await report([file("cdk.tf.json", stack()), "--rules", rules]);
    expect(textOf(page)).toContain("warning acme/named it is not");
    expect(page).not.toMatch(/href="javascript/);
  });

  test("says what is known only at plan, and does not guess it", async () => {
    const open = stack({
      sku: "${var.sku}",
      vpn_client_configuration: clients({
        address_space: "${var.pool}",
        vpn_client_protocols: "${var.tunnels}",
      }),
    });
    const text = await reported(open);
    expect(text).toContain("SKU known only at plan");
    expect(text).toContain("tunnels known only at plan");
    expect(text).toContain("Client pool: known only at plan");
    expect(text).toContain("No findings in what is known so far.");
    expect(text).toMatch(/\d+ rules postponed to the plan/);
  });

  test("leaves out what is not told: no undefined, no null, no empty line", async () => {
    for (const content of [stack(), stack({ vpn_client_configuration: [] }), overlapping]) {
      const text = await reported(content);
      expect(text).not.toMatch(/undefined|\bnull\b|NaN|\[object/);
    }
  });

  test("says that there is no gateway", async () => {
    const text = await reported({ terraform: {} });
    expect(text).toContain("0 gateways in 1 file");
    expect(text).toContain("No gateway stands in what was read.");
  });

  test("says of a gateway that is none for VPNs that it was not judged", async () => {
    const expressRoute = stack({ type: "ExpressRoute", sku: "ErGw1AZ", vpn_client_configuration: [] });
    const alone = await reported(expressRoute);
    expect(alone).toContain("Virtual network gateway");
    expect(alone).toContain("Not judged: the rules are about VPN gateways.");
    expect(alone).not.toContain("No findings");
    const { page } = await report([file("a.json", expressRoute), file("b.json", stack())]);
    expect(textOf(page)).toContain("without findings 1 not judged 1");
  });

  test("says of a gateway that is none for VPNs what it has that only those have", async () => {
    const waivers = [{ rule: "type-vpn", reason: "NET-12" }];
    for (const declared of [{}, { waivers }]) {
      const text = await reported(stack({ type: "ExpressRoute" }, declared));
      expect(text).toMatch(/error(, does not count)? type-vpn/);
      expect(text).not.toMatch(/not judged/i);
    }
  });

  test("says how many clients are too many, and what is for SSTP alone", async () => {
    const tunnels = (...names: readonly string[]): object => ({
      vpn_client_configuration: clients({ vpn_client_protocols: names }),
    });
    expect(await reported(stack(tunnels("IkeV2", "SSTP"), { expectedClients: 900 }))).toContain(
      "SKU VpnGw1AZ 250 + 128 SSTP (522 too few)",
    );
    expect(await reported(stack(tunnels("SSTP"), { expectedClients: 128 }))).toContain(
      "SKU VpnGw1AZ 128 SSTP Client pool 1,024 SSTP",
    );
  });

  test("counts addresses that are left out, and draws no overlap less for them", async () => {
    const peers = Array.from({ length: 20 }, (_, index) => ({
      name: `peer-${index}`,
      addressSpace: ["10.0.0.0/8", "172.16.0.0/12"],
    }));
    const { page } = await report([file("cdk.tf.json", stack({}, { network: { peers } }))]);
    expect(textOf(page)).toContain("The addresses of 7 more owners are not drawn.");
    expect(textOf(page)).toContain("8 more overlaps");
    expect(page.match(/<rect class="peer" x="[\d.]+%"/g)).toHaveLength(2 * 15);
    expect(page.match(/<rect class="shared"/g)).toHaveLength(1 + 15);
    expect(page.match(/<rect class="frame"/g)).toHaveLength(1);
  });

  test("says what could not be read", async () => {
    const { page, error } = await report([file("cdk.tf.json", stack()), "nowhere.json"]);
    expect(error).toBe("p2s: nowhere.json is not there\n");
    expect(textOf(page)).toContain("not read nowhere.json is not there");
    expect(textOf(page)).toContain("1 gateway in 1 file, judged as of 2026-11-22 ; 1 not read");
  });

  test("gives back what an author declared, from the folder of the app", async () => {
    const app = folder();
    mkdirSync(join(app, "stacks/network"), { recursive: true });
    writeFileSync(
      join(app, "stacks/network/cdk.tf.json"),
      JSON.stringify(stack({}, { expectedClients: 4321 })),
    );
    const plan = JSON.parse(readFileSync(join(plans, "create.json"), "utf8")) as object;
    const text = JSON.stringify(plan).replaceAll(
      /module\.vpn(\[[^\]]*\])?\.azurerm_virtual_network_gateway\.\w+(\[[^\]]*\])?/g,
      "azurerm_virtual_network_gateway.Vpn",
    );
    const { page } = await report(["-", "--declared", app], text);
    expect(textOf(page)).toContain("4,321 expected");
  });
});

describe("a fleet", () => {
  const fleet = (count: number): object => ({
    resource: {
      azurerm_virtual_network_gateway: Object.fromEntries(
        Array.from({ length: count }, (_, index) => [
          `Vpn${index}`,
          {
            name: `vpn-${index}`,
            location: "westeurope",
            type: "Vpn",
            sku: "VpnGw1",
            vpn_client_configuration: clients({ vpn_client_protocols: ["IkeV2", "SSTP"] }),
          },
        ]),
      ),
    },
  });

  test("has a row for each gateway, and its details", async () => {
    const { page } = await report([file("cdk.tf.json", fleet(3))]);
    expect(page.match(/<tr data-rules=/g)).toHaveLength(3);
    expect(page.match(/<details class="gateway"/g)).toHaveLength(3);
    expect(page.match(/href="#g\d"/g)).toEqual(['href="#g1"', 'href="#g2"', 'href="#g3"']);
  });

  test("counts gateways by rule and by date", async () => {
    const text = await reported(fleet(3));
    expect(text).toContain("error sstp-enable-blocked 3 gateways");
    expect(text).toContain("SKU VpnGw1 retirement 2026-09-30, 3 gateways");
    expect(text).toContain("SSTP retirement 2027-03-31, 3 gateways");
  });

  test("names the gateway that is the only one a date is for", async () => {
    const { page } = await report([file("a.json", fleet(1)), file("b.json", stack())]);
    expect(textOf(page)).toContain("SSTP retirement 2027-03-31, Vpn0");
  });

  test("says which gateways have no clients", async () => {
    const { page } = await report([
      file("a.json", stack({ vpn_client_configuration: [] })),
      file("b.json", stack()),
    ]);
    expect(page.match(/<td>no clients<\/td>/g)).toHaveLength(1);
  });

  test("grows by as much with each gateway", async () => {
    const sizes: number[] = [];
    for (const count of [200, 400, 800])
      sizes.push((await report([file("cdk.tf.json", fleet(count))])).page.length);
    const [small = 0, medium = 0, large = 0] = sizes;
    expect((large - medium) / (2 * (medium - small))).toBeCloseTo(1, 1);
  });

  test("keeps the details of many gateways as text for a browser with scripts", async () => {
    const few = (await report([file("cdk.tf.json", fleet(100))])).page;
    const many = (await report([file("cdk.tf.json", fleet(101))])).page;
    expect([few, many].map((page) => page.match(/<noscript>/g)?.length ?? 0)).toEqual([0, 101]);
  });
});

describe("what comes from files", () => {
  const evil = '</style></title></noscript><script>alert(1)</script>" onload="alert(2) \u202egnp.exe 👨‍👩‍👧';
  const content = stack(
    {
      "//": {
        metadata: { path: `${evil}/Default` },
        p2s: { network: { peers: [{ name: evil, addressSpace: ["172.16.200.0/24"] }] } },
      },
      sku: evil,
      location: evil,
      vpn_client_configuration: clients({ vpn_client_protocols: [evil], vpn_auth_types: [evil] }),
    },
    {},
  );

  test.each([
    ["alone", 1],
    ["in a fleet", 2],
    ["in a large fleet", 101],
  ])("stays text: %s", async (_, count) => {
    const paths = Array.from({ length: count }, () => file("cdk.tf.json", content));
    const { page } = await report(paths);
    expect(page.match(/<script/g)).toHaveLength(1);
    expect(page.match(/<style/g)).toHaveLength(1);
    expect(page.match(/<\/noscript>/g) ?? []).toHaveLength(count > 100 ? count : 0);
    const has = ['" onload=', "\u202e", "&lt;/style&gt;", "👨‍👩‍👧"].map((text) => page.includes(text));
    expect(has).toEqual([false, false, true, true]);
  });

  test("a name of 10,000 letters is shortened where there is no room, and told in full once", async () => {
    const long = "x".repeat(10_000);
    const named = stack({ "//": { metadata: { path: `${long}/Default` } } });
    const { page } = await report([file("a.json", named), file("b.json", named)]);
    expect(page).toContain(`<h3>${long}</h3>`);
    expect(page).toContain(`<a href="#g1">${"x".repeat(80)}…</a>`);
  });
});

describe("secrets", () => {
  const plan = readFileSync(join(plans, "create.json"), "utf8")
    .replaceAll('"172.16.200.0/22"', '"10.0.4.0/24"')
    .replace(/("vpn_client_configuration": ?\[\s*\{\s*"address_space": ?\[\s*)false/, "$1true");

  test("a sensitive value is judged and shown nowhere", async () => {
    const { page } = await report(["-"], plan);
    expect(page).not.toContain("10.0.4");
    const text = textOf(page);
    expect(text).toContain("broken by values that are sensitive");
    expect(text).toContain("Client pool: sensitive");
  });

  test("a RADIUS secret is on no page", async () => {
    expect((await report([join(plans, "to-radius.json")])).page).not.toContain("not-a-real-secret");
  });
});
