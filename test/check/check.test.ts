import { check } from "../../lib/check/check";
import { absent, deferred, known, type GatewayFacts } from "../../lib/domain/facts";
import type { Rule } from "../../lib/rules/rule";
import { bgpOnLargeSkus, fewServers, ids, sameRegion, someServer } from "./team-rules";

const asOf = "2026-11-22";
const judged = (facts: GatewayFacts, rules: readonly Rule[], day = asOf): ReturnType<typeof ids> =>
  ids(check(facts, { rules, asOf: day }));

describe("a gateway is judged or not", () => {
  const bad: GatewayFacts = { sku: known("VpnGw1AZ"), bgp: known(true) };
  const found = { errors: ["acme/bgp-on-large-skus"] };
  test.each<[string, GatewayFacts, object]>([
    ["of type Vpn", { type: known("Vpn") }, found],
    ["of a type nobody told", {}, found],
    ["of a type known only at plan", { type: deferred("var.type") }, found],
    ["of type ExpressRoute", { type: known("ExpressRoute") }, {}],
    ["of type ExpressRoute without clients", { type: known("ExpressRoute"), pointToSite: known(false) }, {}],
    ["of type ExpressRoute with clients", { type: known("ExpressRoute"), pointToSite: known(true) }, found],
    [
      "of type ExpressRoute with clients that are known only at plan",
      { type: known("ExpressRoute"), pointToSite: deferred("var.clients") },
      {},
    ],
    ["of type Vpn without clients", { type: known("Vpn"), pointToSite: known(false) }, found],
  ])("%s", (_, facts, expected) => {
    expect(judged({ ...bad, ...facts }, [bgpOnLargeSkus])).toEqual(expected);
  });
});

describe("a fact that a rule needs", () => {
  test.each<[string, GatewayFacts, object]>([
    ["is judged where it is known", { networkRegion: known("eastus") }, { errors: ["acme/same-region"] }],
    [
      "is waited for where Terraform decides it",
      { networkRegion: deferred("var.region") },
      { postponed: ["acme/same-region"] },
    ],
    ["leaves nothing to judge where it is absent", { networkRegion: absent }, {}],
    ["leaves nothing to judge where nobody told", {}, {}],
  ])("%s", (_, facts, expected) => {
    expect(judged({ region: known("westus"), ...facts }, [sameRegion])).toEqual(expected);
  });

  test("is judged beside one that it only reads and nobody told", () => {
    expect(judged({ networkRegion: known("eastus") }, [sameRegion])).toEqual({
      errors: ["acme/same-region"],
    });
  });
});

test.each<[string, object]>([
  ["2025-12-31", {}],
  ["2026-01-01", { errors: ["acme/same-region"] }],
  ["2026-12-31", { errors: ["acme/same-region"] }],
  ["2027-01-01", {}],
])("a rule in force in 2026 counts or not on %s", (day, expected) => {
  const facts: GatewayFacts = { region: known("westus"), networkRegion: known("eastus") };
  expect(judged(facts, [sameRegion], day)).toEqual(expected);
});

test("a rule that is not in force is not postponed either", () => {
  expect(judged({ networkRegion: deferred("var.region") }, [sameRegion], "2027-01-01")).toEqual({});
});

test("all faults are told at once, in the order of the rules", () => {
  const facts: GatewayFacts = {
    sku: known("Basic"),
    bgp: known(true),
    radiusAddresses: known(["10.0.0.5", "10.0.0.6", "10.0.0.7"]),
    networkRegion: deferred("var.region"),
  };
  expect(judged(facts, [someServer, fewServers, bgpOnLargeSkus, sameRegion])).toEqual({
    errors: ["acme/few-servers", "acme/bgp-on-large-skus"],
    warnings: ["acme/some-server"],
    postponed: ["acme/same-region"],
  });
});

describe("a finding", () => {
  const finding = (region: string, networkRegion: string): object | undefined => {
    const { errors, warnings } = check(
      { region: known(region), networkRegion: known(networkRegion) },
      { rules: [sameRegion], asOf },
    );
    return [...errors, ...warnings][0];
  };

  test("has what its rule says, the values, and the day it was judged on", () => {
    expect(finding("eastus", "westus")).toEqual({
      rule: "acme/same-region",
      severity: "error",
      message: "eastus beside westus on 2026-11-22",
      statement: "A gateway stands where its network does.",
      remedy: "Move one of them.",
      azure: { when: "apply", code: "InvalidRegion", says: "not here" },
      source: { page: "https://wiki.acme.example/vpn", date: "2026-10-01" },
    });
  });

  test("has the remedy computed from its values where there is one", () => {
    expect(finding("westus", "eastus")).toMatchObject({ remedy: 'Write region "eastus".' });
  });

  test("weighs less where the rule says so", () => {
    expect(finding("eastus", "westeurope")).toMatchObject({ severity: "warning" });
  });
});

test("the library's catalogue is asked unless other rules are given", () => {
  const facts: GatewayFacts = { tunnels: known(["SSTP", "OpenVPN"]) };
  expect(ids(check(facts, { asOf })).errors).toContain("sstp-openvpn-exclusive");
  expect(judged(facts, [])).toEqual({});
});
