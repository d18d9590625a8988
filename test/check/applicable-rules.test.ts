import { applicableRules } from "../../lib/check/applicable-rules";
import { absent, deferred, known, type GatewayFacts } from "../../lib/domain/facts";
import { always } from "../../lib/domain/day";
import { defineRule } from "../../lib/rules/rule";

const rule = defineRule({
  id: "acme/pool-of-sku",
  statement: "A pool suits its SKU.",
  severity: "error",
  source: { page: "https://wiki.example.com/ipam", date: "2026-10-01" },
  window: { from: "2026-01-01", until: "2026-12-31" },
  reads: ["sku", "clientPoolWritten", "region"],
  needs: ["sku"],
  find: () => [],
  message: () => "",
  remedy: "",
  examples: { bad: {}, good: {} },
});
const rules = [rule];
const inForce = "2026-06-01";

test.each<[string, GatewayFacts, string, boolean]>([
  ["what it needs is known", { sku: known("VpnGw1AZ") }, inForce, true],
  ["what it needs is known at plan", { sku: deferred("var.sku") }, inForce, true],
  ["what it needs was left out", { sku: absent, clientPoolWritten: known([]) }, inForce, false],
  ["what it needs was never told", { clientPoolWritten: known([]) }, inForce, false],
  ["nothing is told", {}, inForce, false],
  ["the first day of its window", { sku: known("VpnGw1AZ") }, "2026-01-01", true],
  ["the day before", { sku: known("VpnGw1AZ") }, "2025-12-31", false],
  ["the last day of its window", { sku: known("VpnGw1AZ") }, "2026-12-31", true],
  ["the day after", { sku: known("VpnGw1AZ") }, "2027-01-01", false],
])("%s", (_, facts, asOf, isAsked) => {
  expect(applicableRules(rules, facts, asOf)).toEqual(isAsked ? [rule] : []);
});

test("a rule without needs is asked as soon as something it reads is told", () => {
  const without = [defineRule({ ...record(), window: always })];
  expect(applicableRules(without, { region: known("westeurope") }, inForce)).toEqual(without);
  expect(applicableRules(without, { asn: known(65010) }, inForce)).toEqual([]);
});

test("two lists of rules are told apart, though the same is told", () => {
  const others = [defineRule(record())];
  expect(applicableRules(rules, { sku: known("VpnGw1AZ") }, inForce)).toEqual(rules);
  expect(applicableRules(others, { sku: known("VpnGw1AZ") }, inForce)).toEqual(others);
});

function record() {
  return {
    id: "acme/other",
    statement: "Another.",
    severity: "error",
    source: { page: "https://wiki.example.com/ipam", date: "2026-10-01" },
    window: always,
    reads: ["sku", "region"],
    find: () => [],
    message: () => "",
    remedy: "",
    examples: { bad: {}, good: {} },
  } as const;
}
