import { readFileSync } from "node:fs";
import { join } from "node:path";
import Ajv from "ajv/dist/2020";
import addFormats from "ajv-formats";
import { file, p2s } from "../command";
import { cases, type Part } from "./cases";

const schema = (name: string): object =>
  JSON.parse(readFileSync(join(__dirname, `../../../docs/${name}.schema.json`), "utf8")) as object;
const ajv = addFormats(new Ajv({ strict: true, strictRequired: false, allErrors: true }));
const validators = { report: ajv.compile(schema("report")), rules: ajv.compile(schema("rules")) };

function faultsOf(name: keyof typeof validators, data: unknown): readonly unknown[] {
  const validate = validators[name];
  validate(data);
  return validate.errors ?? [];
}

interface Report {
  readonly gateways: readonly {
    readonly findings: readonly { readonly severity: string }[];
    readonly postponed: readonly object[];
    readonly waived: readonly object[];
    readonly relaxed: readonly object[];
  }[];
  readonly waivers: readonly object[];
  readonly unread: readonly object[];
}

function partsOf({ gateways, waivers, unread }: Report): readonly Part[] {
  const findings = gateways.flatMap((gateway) => gateway.findings);
  const parts: Readonly<Record<Part, readonly object[]>> = {
    errors: findings.filter(({ severity }) => severity === "error"),
    warnings: findings.filter(({ severity }) => severity === "warning"),
    postponed: gateways.flatMap((gateway) => gateway.postponed),
    waived: gateways.flatMap((gateway) => gateway.waived),
    relaxed: gateways.flatMap((gateway) => gateway.relaxed),
    waivers,
    unread,
  };
  return (Object.keys(parts) as Part[]).filter((part) => parts[part].length > 0);
}

test.each(Object.entries(cases))("a report keeps to its schema: %s", async (_, make) => {
  const { args, input, has } = make();
  const { code, out } = await p2s(["check", ...args, "--format", "json"], input);
  const report = JSON.parse(out) as Report;
  expect(faultsOf("report", report)).toEqual([]);
  expect(partsOf(report)).toEqual(has);
  const failed = has.includes("errors") ? 1 : 0;
  expect(code).toBe(has.includes("unread") ? 2 : failed);
});

const ownRule = `
  const source = { page: "https://wiki.example.com/ipam", date: "2026-10-01" };
  const rule = { id: "acme/pool-from-ipam", statement: "s", severity: "error", source, window: { from: "2026-12-01" },
    reads: ["clientPool"], remedy: "r", isLifted: false, judge: () => [], examples: { bad: {}, good: {} } };
  module.exports = { rules: [rule] };`;
test.each<[string, () => readonly string[]]>([
  ["the catalogue", () => []],
  ["as of a day on which dates lie ahead", () => ["--as-of", "2020-01-01"]],
  ["with a team's own rule", () => ["--rules", file("rules.js", ownRule)]],
])("a list of rules keeps to its schema: %s", async (_, args) => {
  const { code, out } = await p2s(["rules", "--format", "json", ...args()]);
  expect(code).toBe(0);
  expect(faultsOf("rules", JSON.parse(out))).toEqual([]);
});

describe("a schema refuses what it does not name", () => {
  interface Json {
    [key: string]: Json;
  }
  const rows: Readonly<Record<string, readonly [keyof typeof validators, (json: Json) => Json | undefined]>> =
    {
      "beside the gateways": ["report", (json) => json],
      "in a gateway": ["report", (json) => json["gateways"]?.["0"]],
      "in a finding": ["report", (json) => json["gateways"]?.["0"]?.["findings"]?.["0"]],
      "in what Azure says": ["report", (json) => json["gateways"]?.["0"]?.["findings"]?.["0"]?.["azure"]],
      "in a source": ["report", (json) => json["gateways"]?.["0"]?.["findings"]?.["0"]?.["source"]],
      "in what is relaxed": ["report", (json) => json["gateways"]?.["0"]?.["relaxed"]?.["0"]],
      "in what is postponed": ["report", (json) => json["gateways"]?.["1"]?.["postponed"]?.["0"]],
      "in what it waits for": [
        "report",
        (json) => json["gateways"]?.["1"]?.["postponed"]?.["0"]?.["waitsFor"]?.["0"],
      ],
      "in what was not read": ["report", (json) => json["unread"]?.["0"]],
      "beside the rules": ["rules", (json) => json],
      "in a rule": ["rules", (json) => json["rules"]?.["0"]],
      "in a rule's window": ["rules", (json) => json["rules"]?.["0"]?.["window"]],
      "in a date": ["rules", (json) => json["dates"]?.["0"]],
    };
  test.each(Object.entries(rows))("%s", async (_, [name, find]) => {
    const relaxed = cases["a rule that is relaxed, and stays a warning"]?.().args ?? [];
    const postponed = cases["values known only at plan"]?.().args ?? [];
    const command = name === "rules" ? ["rules"] : ["check", ...relaxed, ...postponed, "nowhere.json"];
    const { out } = await p2s([...command, "--format", "json"]);
    const json = JSON.parse(out) as Json;
    const place = find(json);
    expect(place).toBeDefined();
    expect(faultsOf(name, json)).toEqual([]);
    Object.assign(place ?? {}, { strange: true });
    expect(faultsOf(name, json)).not.toEqual([]);
  });
});
