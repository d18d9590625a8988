import { check, type CheckOptions } from "../../lib/check/check";
import type { Report } from "../../lib/check/report";
import type { Relaxations, Waiver } from "../../lib/check/waiver";
import { deferred, known, type GatewayFacts } from "../../lib/domain/facts";
import { basicNoIkev2 } from "../../lib/rules/basic/basic-no-ikev2";
import { rootCertMax20 } from "../../lib/rules/certificate/root-cert-max-20";
import { openvpnNoRadius } from "../../lib/rules/tunnel/openvpn-no-radius";
import { fewServers, ids, someServer } from "./team-rules";

const rules = [rootCertMax20, openvpnNoRadius, basicNoIkev2, fewServers, someServer];
const judge = (facts: GatewayFacts, options: Partial<CheckOptions>): Report =>
  check(facts, { rules, asOf: "2026-11-22", ...options });

const manyRoots: GatewayFacts = { rootCertificateCount: known(21), radiusAddresses: known(["10.0.0.4"]) };
const fewRoots: GatewayFacts = { ...manyRoots, rootCertificateCount: known(20) };
const rootsAtPlan: GatewayFacts = { ...manyRoots, rootCertificateCount: deferred("length(var.roots)") };
const rule = "root-cert-max-20";
const reason = "merging two offices, NET-12";

describe("a waiver", () => {
  test.each<[string, GatewayFacts, Waiver[], object]>([
    ["that is missing: the finding counts", manyRoots, [], { errors: [rule] }],
    ["without end: the finding is waived", manyRoots, [{ rule, reason }], { waived: [rule] }],
    ["before its last day", manyRoots, [{ rule, reason, until: "2026-11-23" }], { waived: [rule] }],
    ["on its last day", manyRoots, [{ rule, reason, until: "2026-11-22" }], { waived: [rule] }],
    [
      "on the day after: the finding counts again",
      manyRoots,
      [{ rule, reason, until: "2026-11-21" }],
      { errors: [rule], warnings: ["waiver-expired"] },
    ],
    [
      "that has ended beside one that holds",
      manyRoots,
      [
        { rule, reason, until: "2026-11-21" },
        { rule, reason },
      ],
      { waived: [rule], warnings: ["waiver-expired"] },
    ],
    [
      "of something else",
      manyRoots,
      [{ rule: "openvpn-no-radius", reason }],
      { errors: [rule], warnings: ["waiver-unused"] },
    ],
    ["that has nothing to waive", fewRoots, [{ rule, reason }], { warnings: ["waiver-unused"] }],
    [
      "that has ended with nothing to waive",
      fewRoots,
      [{ rule, reason, until: "2026-11-21" }],
      { warnings: ["waiver-expired"] },
    ],
    ["of a scope, with nothing to waive here", fewRoots, [{ rule, reason, shared: true }], {}],
    [
      "of a scope, with something to waive here",
      manyRoots,
      [{ rule, reason, shared: true }],
      { waived: [rule] },
    ],
    ["of a rule that waits for plan: nothing waits", rootsAtPlan, [{ rule, reason }], {}],
    [
      "that has ended, of a rule that waits for plan",
      rootsAtPlan,
      [{ rule, reason, until: "2026-11-21" }],
      { warnings: ["waiver-expired"], postponed: [rule] },
    ],
    [
      "without a reason waives nothing",
      manyRoots,
      [{ rule, reason: " " }],
      { errors: [rule, "waiver-without-reason"] },
    ],
    [
      "whose reason was left out waives nothing",
      manyRoots,
      [{ rule } as Waiver],
      { errors: [rule, "waiver-without-reason"] },
    ],
    [
      "without a reason, of a rule that waits for plan",
      rootsAtPlan,
      [{ rule, reason: "" }],
      { errors: ["waiver-without-reason"], postponed: [rule] },
    ],
    [
      "whose last day is none waives nothing, and has not ended",
      manyRoots,
      [{ rule, reason, until: "2026-02-30" }],
      { errors: [rule, "waiver-without-day"] },
    ],
    [
      "of a rule nobody knows",
      fewRoots,
      [{ rule: "root-cert-max", reason }],
      { errors: ["waiver-unknown-rule"] },
    ],
    [
      "of a rule nobody knows that has ended",
      fewRoots,
      [{ rule: "root-cert-max", reason, until: "2026-11-21" }],
      { errors: ["waiver-unknown-rule"] },
    ],
    [
      "of a team's own rule",
      { radiusAddresses: known(["10.0.0.4", "10.0.0.5", "10.0.0.6"]) },
      [{ rule: "acme/few-servers", reason }],
      { waived: ["acme/few-servers"] },
    ],
    ["of a team's own rule that is judged elsewhere", fewRoots, [{ rule: "acme/other", reason }], {}],
    [
      "of a warning",
      { radiusAddresses: known(["10.0.0.5"]) },
      [{ rule: "acme/some-server", reason }],
      { waived: ["acme/some-server"] },
    ],
  ])("%s", (_, facts, waivers, expected) => {
    expect(ids(judge(facts, { waivers }))).toEqual(expected);
  });

  test("leaves its reason, owner and last day on the finding", () => {
    const waiver: Waiver = { rule, reason, owner: "net@acme.example", until: "2027-01-31" };
    expect(judge(manyRoots, { waivers: [waiver] }).waived).toEqual([
      expect.objectContaining({
        rule,
        severity: "error",
        message: "21 root certificates",
        reason,
        owner: "net@acme.example",
        until: "2027-01-31",
      }),
    ]);
  });

  test("leaves what it does not say off the finding", () => {
    const [waived] = judge(manyRoots, { waivers: [{ rule, reason, shared: true }] }).waived;
    expect(waived).not.toHaveProperty("owner");
    expect(waived).not.toHaveProperty("until");
    expect(waived).not.toHaveProperty("shared");
  });
});

describe("a relaxation", () => {
  const openVpn: GatewayFacts = {
    tunnels: known(["OpenVPN"]),
    authentication: known(["Radius"]),
    radiusAddresses: known(["10.0.0.4"]),
  };
  const openVpnAtPlan: GatewayFacts = { ...openVpn, tunnels: deferred("var.tunnels") };
  const basic: GatewayFacts = {
    sku: known("Basic"),
    tunnels: known(["IkeV2"]),
    radiusAddresses: known(["10.0.0.4"]),
  };
  test.each<[string, GatewayFacts, Relaxations, object]>([
    ["that is missing: the finding counts", openVpn, {}, { errors: ["openvpn-no-radius"] }],
    ["of a lifted rule", openVpn, { "openvpn-no-radius": "SEC-41" }, { relaxed: ["openvpn-no-radius"] }],
    [
      "of a lifted rule that stays a warning",
      basic,
      { "basic-no-ikev2": "SEC-42" },
      { warnings: ["basic-no-ikev2"], relaxed: ["basic-no-ikev2"] },
    ],
    [
      "of one lifted rule relaxes no other",
      basic,
      { "openvpn-no-radius": "SEC-41" },
      { errors: ["basic-no-ikev2"] },
    ],
    [
      "of a rule that was not lifted",
      manyRoots,
      { "root-cert-max-20": "SEC-43" },
      { errors: [rule, "relaxation-not-lifted"] },
    ],
    ["of a rule nobody knows", fewRoots, { "root-cert": "SEC-43" }, { errors: ["relaxation-unknown-rule"] }],
    [
      "without a reason",
      openVpn,
      { "openvpn-no-radius": " " },
      { errors: ["openvpn-no-radius", "relaxation-without-reason"] },
    ],
    [
      "with a flag for a reason",
      openVpn,
      { "openvpn-no-radius": true } as unknown as Relaxations,
      { errors: ["openvpn-no-radius", "relaxation-without-reason"] },
    ],
    ["of a rule that waits for plan: nothing waits", openVpnAtPlan, { "openvpn-no-radius": "SEC-41" }, {}],
    [
      "without a reason, of a rule that waits for plan",
      openVpnAtPlan,
      { "openvpn-no-radius": "" },
      { errors: ["relaxation-without-reason"], postponed: ["openvpn-no-radius"] },
    ],
    ["that has nothing to relax", fewRoots, { "openvpn-no-radius": "SEC-41" }, {}],
  ])("%s", (_, facts, relax, expected) => {
    expect(ids(judge(facts, { relax }))).toEqual(expected);
  });

  test("leaves its reason on the finding, which keeps its weight", () => {
    const { relaxed, warnings } = judge(basic, { relax: { "basic-no-ikev2": "SEC-42" } });
    expect(relaxed).toEqual([expect.objectContaining({ severity: "error", reason: "SEC-42" })]);
    expect(warnings).toEqual([
      expect.objectContaining({ severity: "warning", message: "SKU Basic with tunnel type IKEv2" }),
    ]);
  });

  test("goes before a waiver of the same rule", () => {
    const waivers: Waiver[] = [{ rule: "openvpn-no-radius", reason: "waived" }];
    expect(ids(judge(openVpn, { waivers, relax: { "openvpn-no-radius": "relaxed" } }))).toEqual({
      relaxed: ["openvpn-no-radius"],
    });
  });
});
