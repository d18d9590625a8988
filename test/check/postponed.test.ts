import { check } from "../../lib/check/check";
import type { Postponed } from "../../lib/check/report";
import { Cidr } from "../../lib/domain/cidr";
import { entraClouds, microsoftRegisteredAudience } from "../../lib/domain/entra-id";
import { deferred, known, type GatewayFacts } from "../../lib/domain/facts";
import { catalogue } from "../../lib/rules/catalogue";
import { entraAudienceCloudMismatch } from "../../lib/rules/entra/entra-audience-cloud-mismatch";
import { poolOverlapVnet } from "../../lib/rules/pool/pool-overlap-vnet";
import type { Rule } from "../../lib/rules/rule";
import { dayInside } from "../rules/day-inside";
import { exampleFacts } from "../rules/example-facts";
import { describeTerraform, evaluate } from "../terraform/terraform";
import { bgpOnLargeSkus, fewServers, ids, sameRegion, someServer } from "./team-rules";

const asOf = "2026-11-22";
const pool = known([Cidr.parse("172.16.201.0/24")]);
const servers = (...last: number[]): string[] => last.map((byte) => `10.0.0.${byte}`);
const partly = (value: string[]): GatewayFacts => ({
  radiusAddresses: { state: "partly", value, expression: "var.servers" },
});

describe("a rule is decided, or waits for plan", () => {
  const found = (rule: Rule): object => ({ errors: [rule.id] });
  const waits = (rule: Rule): object => ({ postponed: [rule.id] });
  test.each<[string, Rule, GatewayFacts, object]>([
    ["decided: all is known", fewServers, { radiusAddresses: known(servers(4, 5)) }, {}],
    ["decided: a fact it does not read is open", fewServers, { sku: deferred("var.sku") }, {}],
    ["waits: the list is open", fewServers, { radiusAddresses: deferred("var.servers") }, waits(fewServers)],
    ["waits: the known members do not break it yet", fewServers, partly(servers(4, 5)), waits(fewServers)],
    ["decided: no further member can heal it", fewServers, partly(servers(4, 5, 6)), found(fewServers)],
    ["waits: a further member could heal it", someServer, partly(servers(5, 6)), waits(someServer)],
    ["waits: although the known members hold it", someServer, partly(servers(4)), waits(someServer)],
    [
      "waits: a choice that could break it is open",
      bgpOnLargeSkus,
      { sku: deferred("var.sku"), bgp: known(true) },
      waits(bgpOnLargeSkus),
    ],
    [
      "decided: it holds whatever the SKU",
      bgpOnLargeSkus,
      { sku: deferred("var.sku"), bgp: known(false) },
      {},
    ],
    [
      "decided: it holds with BGP or without",
      bgpOnLargeSkus,
      { sku: known("VpnGw4AZ"), bgp: deferred("var.bgp") },
      {},
    ],
    [
      "waits: both choices are open",
      bgpOnLargeSkus,
      { sku: deferred("var.sku"), bgp: deferred("var.bgp") },
      waits(bgpOnLargeSkus),
    ],
    [
      "waits: what is open is no closed choice",
      sameRegion,
      { region: deferred("var.region"), networkRegion: known("eastus") },
      waits(sameRegion),
    ],
    [
      "decided: it holds in every cloud",
      entraAudienceCloudMismatch,
      { cloud: deferred("var.cloud"), aadAudience: known(microsoftRegisteredAudience) },
      {},
    ],
    [
      "waits: the cloud that could break it is open",
      entraAudienceCloudMismatch,
      { cloud: deferred("var.cloud"), aadAudience: known(entraClouds.china.manualAudience) },
      waits(entraAudienceCloudMismatch),
    ],
    [
      "decided: what is open is read for the fix alone",
      poolOverlapVnet,
      { clientPool: pool, networkSpace: known([]), peeredSpaces: deferred("var.peers") },
      {},
    ],
    [
      "waits: what it judges is open too",
      poolOverlapVnet,
      { clientPool: pool, networkSpace: deferred("var.space"), peeredSpaces: deferred("var.peers") },
      waits(poolOverlapVnet),
    ],
  ])("%s", (_, rule, facts, expected) => {
    expect(ids(check(facts, { rules: [rule], asOf }))).toEqual(expected);
  });

  test("waits, and is not guessed, where too many choices are open to try them all", () => {
    const facts: GatewayFacts = {
      sku: deferred("var.sku"),
      tunnels: deferred("var.tunnels"),
      authentication: deferred("var.authentication"),
    };
    const never: Rule = { ...bgpOnLargeSkus, reads: ["sku", "tunnels", "authentication"], judge: () => [] };
    const tried: Rule = { ...never, reads: ["sku", "tunnels"] };
    expect(ids(check(facts, { rules: [never], asOf }))).toEqual(waits(bgpOnLargeSkus));
    expect(ids(check(facts, { rules: [tried], asOf }))).toEqual({});
  });
});

describe("what is postponed", () => {
  const waiting = (rule: Rule, facts: GatewayFacts): Postponed | undefined =>
    check(facts, { rules: [rule], asOf }).postponed[0];

  test("says what it waits for, and the condition that Terraform decides", () => {
    expect(waiting(fewServers, partly(servers(4)))).toEqual({
      rule: "acme/few-servers",
      severity: "error",
      statement: "A gateway has at most two RADIUS servers.",
      remedy: "Keep two.",
      source: { page: "https://wiki.acme.example/vpn", date: "2026-10-01" },
      waitsFor: [{ fact: "radiusAddresses", expression: "var.servers" }],
      condition: "length(var.servers) <= 2",
    });
  });

  test("has no condition where Terraform can't decide it", () => {
    expect(waiting(someServer, partly(servers(5)))).not.toHaveProperty("condition");
  });

  test.each<[string, GatewayFacts, string[]]>([
    ["all that is open", { sku: deferred("var.sku"), bgp: deferred("var.bgp") }, ["sku", "bgp"]],
    ["not what is known", { sku: deferred("var.sku"), bgp: known(true) }, ["sku"]],
  ])("waits for %s", (_, facts, names) => {
    expect(waiting(bgpOnLargeSkus, facts)?.waitsFor.map(({ fact }) => fact)).toEqual(names);
  });

  const told: Rule = {
    ...fewServers,
    reads: ["radiusAddresses", "sku", "asn", "bgp", "clientPool", "tunnels"],
    atPlan: ({ radiusAddresses, sku, asn, bgp, clientPool, tunnels }) =>
      [radiusAddresses, sku, asn, bgp, clientPool, tunnels].join(" | "),
  };
  test.each<[string, GatewayFacts, string]>([
    [
      "null and an empty list for what is absent",
      { radiusAddresses: deferred("var.servers") },
      "var.servers | null | null | null | [] | []",
    ],
    [
      "known values as Terraform writes them",
      {
        radiusAddresses: deferred("var.servers"),
        sku: known("VpnGw1AZ"),
        asn: known(65515),
        bgp: known(false),
        clientPool: known([Cidr.parse("172.16.201.0/24")]),
        tunnels: known(["OpenVPN"]),
      },
      'var.servers | "VpnGw1AZ" | 65515 | false | (["172.16.201.0/24"]) | ["OpenVPN"]',
    ],
    [
      "an expression of several parts in parentheses",
      { radiusAddresses: deferred("var.one ? [] : var.servers") },
      "(var.one ? [] : var.servers) | null | null | null | [] | []",
    ],
  ])("has a condition with %s", (_, facts, condition) => {
    expect(waiting(told, facts)?.condition).toBe(condition);
  });

  describeTerraform("has a condition whose literals Terraform reads as they are", () => {
    const texts = {
      "an interpolation": "${path.module}",
      "a directive": "%{ if true }",
      "an escaped interpolation": "$${path.module}",
      "an escaped directive": "%%{ if true }",
      "a dollar sign at the end": "5$",
      "three dollar signs before a brace": "$$${",
      quotes: 'the "hub"',
      "a backslash": "C:\\hub\\${x}",
      "line breaks and tabs": "a\nb\r\tc",
      "letters of other scripts": "Zürich 東京 😀",
      "the empty text": "",
    };
    const literalOf = (sku: string): string => {
      const rule: Rule = { ...told, atPlan: (expressions) => expressions.sku };
      return waiting(rule, { radiusAddresses: deferred("var.servers"), sku: known(sku) })?.condition ?? "";
    };

    test("with $ and %, quotes and line breaks in them", async () => {
      const read = await evaluate(Object.values(texts).map(literalOf));
      expect(Object.fromEntries(Object.keys(texts).map((name, index) => [name, read[index]]))).toEqual(texts);
    });
  });
});

/** Every fact of every bad example of the catalogue. */
const badFacts = (catalogue as readonly Rule[]).flatMap((rule) =>
  Object.keys(exampleFacts(rule.examples.bad)).map((name): [string, string, Rule] => [rule.id, name, rule]),
);

describe("no rule of the catalogue is silent while a value that would break it is open", () => {
  // A gateway of ExpressRoute is not judged while it may have no clients.
  const judged = badFacts.filter(([id, name]) => id !== "type-vpn" || name !== "pointToSite");

  test.each(judged)("%s without %s", (id, name, rule) => {
    const open: GatewayFacts = { ...exampleFacts(rule.examples.bad), [name]: deferred("var.it") };
    const { errors, warnings, postponed } = check(open, { rules: [rule], asOf: dayInside(rule.window) });
    expect(new Set([...errors, ...warnings, ...postponed].map((one) => one.rule))).toEqual(new Set([id]));
  });
});
