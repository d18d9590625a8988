import {
  expired,
  holdsOn,
  isOwnRule,
  relaxationFaults,
  unused,
  waiverFaults,
  type Relaxations,
  type Waiver,
} from "../../lib/check/waiver";
import { basicNoIkev2 } from "../../lib/rules/basic/basic-no-ikev2";
import { poolOverlapVnet } from "../../lib/rules/pool/pool-overlap-vnet";
import { openvpnNoRadius } from "../../lib/rules/tunnel/openvpn-no-radius";
import { fewServers } from "./team-rules";

const rules = [basicNoIkev2, openvpnNoRadius, poolOverlapVnet, fewServers];
const rule = "pool-overlap-vnet";
const reason = "renumbering the office, NET-12";

test.each<[string, string | undefined, string, boolean]>([
  ["on a day before its last", "2026-11-30", "2026-11-22", true],
  ["on its last day", "2026-11-30", "2026-11-30", true],
  ["not on the day after", "2026-11-30", "2026-12-01", false],
  ["without end", undefined, "2999-12-31", true],
])("a waiver holds %s", (_, until, day, expected) => {
  expect(holdsOn(day, { rule, reason, ...(until !== undefined && { until }) })).toBe(expected);
});

test.each<[string, boolean]>([
  ["acme/few-servers", true],
  ["pool-overlap-vnet", false],
])("%s is a team's own rule or not", (id, expected) => {
  expect(isOwnRule(id)).toBe(expected);
});

describe("a waiver is at fault", () => {
  test.each<[string, Waiver, { rule: string; message: string; remedy: string }[]]>([
    ["not where it has a rule and a reason", { rule, reason }, []],
    [
      "not where it also has an owner and a day",
      { rule, reason, owner: "net@acme", until: "2027-01-31" },
      [],
    ],
    ["not where its day has passed", { rule, reason, until: "2020-01-01" }, []],
    ["not where it names a team's own rule that is given", { rule: "acme/few-servers", reason }, []],
    ["not where it names a team's own rule that is judged elsewhere", { rule: "acme/other", reason }, []],
    [
      "where it names no rule",
      { rule: "sku-blue", reason },
      [
        {
          rule: "waiver-unknown-rule",
          message: 'the waiver names "sku-blue", which is no rule',
          remedy: "Take the id from lib/rules/README.md.",
        },
      ],
    ],
    [
      "where it names a rule but for a word",
      { rule: "pool-overlaps-vnet", reason },
      [
        {
          rule: "waiver-unknown-rule",
          message: 'the waiver names "pool-overlaps-vnet", which is no rule',
          remedy: 'Did you mean "pool-overlap-vnet"?',
        },
      ],
    ],
    [
      "where its reason is blank",
      { rule, reason: "  " },
      [
        {
          rule: "waiver-without-reason",
          message: 'the waiver of "pool-overlap-vnet" has no reason',
          remedy: 'Write why, with a ticket or a test: "NPS behind OpenVPN tested, SEC-41".',
        },
      ],
    ],
    [
      "where plain JavaScript leaves the reason out",
      { rule } as Waiver,
      [
        {
          rule: "waiver-without-reason",
          message: 'the waiver of "pool-overlap-vnet" has no reason',
          remedy: 'Write why, with a ticket or a test: "NPS behind OpenVPN tested, SEC-41".',
        },
      ],
    ],
    [
      "where its last day is none",
      { rule, reason, until: "31.01.2027" },
      [
        {
          rule: "waiver-without-day",
          message: 'the waiver of "pool-overlap-vnet" has until "31.01.2027", which is not a day',
          remedy: 'Write it like "2027-01-31", or leave it out.',
        },
      ],
    ],
    [
      "where a JSON file has no day at all",
      { rule, reason, until: null } as unknown as Waiver,
      [
        {
          rule: "waiver-without-day",
          message: 'the waiver of "pool-overlap-vnet" has until null, which is not a day',
          remedy: 'Write it like "2027-01-31", or leave it out.',
        },
      ],
    ],
  ])("%s", (_, waiver, faults) => {
    expect(waiverFaults([waiver], rules)).toEqual(
      faults.map((fault) => expect.objectContaining({ ...fault, severity: "error" }) as object),
    );
  });

  test("in several ways at once, and several waivers each", () => {
    const faults = waiverFaults(
      [
        { rule: "sku-blue", reason: "", until: "soon" },
        { rule, reason: "" },
      ],
      rules,
    );
    expect(faults.map((fault) => fault.rule)).toEqual([
      "waiver-unknown-rule",
      "waiver-without-reason",
      "waiver-without-day",
      "waiver-without-reason",
    ]);
  });
});

describe("a relaxation is at fault", () => {
  test.each<[string, Relaxations, { rule: string; message: string; remedy: string }[]]>([
    ["not where it names a lifted rule with a reason", { "openvpn-no-radius": "NPS tested, SEC-41" }, []],
    ["not where there is none", {}, []],
    [
      "where it names no rule",
      { "openvpn-no-radiuss": "SEC-41" },
      [
        {
          rule: "relaxation-unknown-rule",
          message: 'the relaxation names "openvpn-no-radiuss", which is no rule',
          remedy: 'Did you mean "openvpn-no-radius"?',
        },
      ],
    ],
    [
      "where the rule was never lifted",
      { [rule]: reason },
      [
        {
          rule: "relaxation-not-lifted",
          message: '"pool-overlap-vnet" can\'t be relaxed, since Azure has not lifted it',
          remedy:
            'Mend the finding or waive it: waivers: [{ rule: "pool-overlap-vnet", reason: "…" }]. Lifted are: basic-no-ikev2, openvpn-no-radius.',
        },
      ],
    ],
    [
      "where its reason is blank",
      { "openvpn-no-radius": " " },
      [
        {
          rule: "relaxation-without-reason",
          message: 'the relaxation of "openvpn-no-radius" has no reason',
          remedy: 'Write why, with a ticket or a test: "NPS behind OpenVPN tested, SEC-41".',
        },
      ],
    ],
    [
      "where plain JavaScript gives a flag for the reason",
      { "openvpn-no-radius": true } as unknown as Relaxations,
      [
        {
          rule: "relaxation-without-reason",
          message: 'the relaxation of "openvpn-no-radius" has no reason',
          remedy: 'Write why, with a ticket or a test: "NPS behind OpenVPN tested, SEC-41".',
        },
      ],
    ],
  ])("%s", (_, relax, faults) => {
    expect(relaxationFaults(relax, rules)).toEqual(
      faults.map((fault) => expect.objectContaining({ ...fault, severity: "error" }) as object),
    );
  });
});

test("that a waiver ended or waives nothing is told, with what to do", () => {
  expect([expired({ rule, reason, until: "2026-11-21" }), unused({ rule, reason })]).toEqual([
    {
      rule: "waiver-expired",
      severity: "warning",
      message: "the waiver of pool-overlap-vnet ended with 2026-11-21",
      statement: "A waiver counts until its last day.",
      remedy: "Mend what it waives, or renew it with a later day.",
    },
    {
      rule: "waiver-unused",
      severity: "warning",
      message: "the waiver of pool-overlap-vnet matches no finding",
      statement: "A waiver waives something.",
      remedy: "Take the waiver out.",
    },
  ]);
});
