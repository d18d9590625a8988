import { readFileSync } from "node:fs";
import { join } from "node:path";
import { WaiverFile } from "../../lib/cli/waiver-file";
import type { GatewayRead } from "../../lib/readers/gateway-read";
import { clients, file, folder, overlapping, p2s, stack } from "./command";

const gateway: GatewayRead = {
  address: 'module.hub["weu"].azurerm_virtual_network_gateway.vpn',
  constructPath: "network/Vpn",
  kind: "new",
  facts: {},
  sensitive: new Set(),
  waivers: [],
  relax: {},
  path: [],
};

describe("the address of a waiver", () => {
  const rows: Record<string, readonly [string, boolean]> = {
    "the address itself": [gateway.address, true],
    "the path of its construct": ["network/Vpn", true],
    "its start": ["module.hub*", true],
    "its end": ["*.vpn", true],
    "parts in their order": ["module.*virtual*vpn", true],
    everything: ["*", true],
    "nothing more than it is": [`*${gateway.address}*`, true],
    "a part of it": ["module.hub", false],
    "its end without the start": ["vpn", false],
    "parts in another order": ["*vpn*module*", false],
    "one part twice, where it stands once": ["network/V*Vpn", false],
    "a letter for a dot": ["moduleXhub*", false],
    "many stars that match nothing": [`${"*a".repeat(30)}*!`, false],
  };
  test.each(Object.entries(rows))("%s", (_, [address, matches]) => {
    const waiver = { address, rule: "pool-overlap-vnet", reason: "NET-12" };
    const waivers = new WaiverFile("waivers.json", [waiver]);
    expect(waivers.of(gateway, "2026-11-22")).toEqual(matches ? [waiver] : []);
  });
});

describe("a file that holds no waivers is refused in one line", () => {
  const path = file("cdk.tf.json", stack());
  const rows: Record<string, readonly [string, string]> = {
    "null for a list": [file("w.json", '{ "waivers": null }'), "is no waiver file"],
    "null for a waiver": [file("w.json", "[null]"), "has a fault in waiver 1: it names no rule"],
    "null alone": [file("w.json", "null"), "is no waiver file"],
    "a folder": [folder(), "is a folder"],
    "no file": [join(folder(), "w.json"), "is not there"],
  };
  test.each(Object.entries(rows))("%s", async (_, [waivers, reason]) => {
    const { code, error } = await p2s(["check", path, "--waivers", waivers]);
    expect([code, error]).toEqual([2, expect.stringMatching(/^p2s: waiver file [^\n]+\n$/)]);
    expect(error).toContain(reason);
  });
});

test("--write-waivers leaves its file alone while something could not be read", async () => {
  const path = file("cdk.tf.json", overlapping);
  const target = file("waivers.json", "[]");
  const { code } = await p2s(["check", path, "nowhere.json", "--write-waivers", target]);
  expect([code, readFileSync(target, "utf8")]).toEqual([2, "[]"]);
});

test("--write-waivers keeps the waivers that are of use", async () => {
  const path = file("cdk.tf.json", overlapping);
  const waiver = { address: "*", rule: "pool-overlap-vnet", reason: "NET-12" };
  const unused = { ...waiver, rule: "sku-non-az-retired" };
  const target = file("waivers.json", [waiver, unused]);
  await p2s(["check", path, "--waivers", target, "--write-waivers", target]);
  expect(JSON.parse(readFileSync(target, "utf8"))).toEqual({ waivers: [waiver] });
});

test("an author's waivers that are none change nothing", async () => {
  const pool = { vpn_client_configuration: clients({ address_space: ["10.0.4.0/24"] }) };
  for (const waivers of [null, [null], {}, "all", [{ reason: "no rule" }]]) {
    expect((await p2s(["check", file("cdk.tf.json", stack(pool, { waivers }))])).code).toBe(1);
  }
});
