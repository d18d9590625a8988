import { check } from "../../lib/check/check";
import type { Window } from "../../lib/domain/day";
import { catalogue } from "../../lib/rules/catalogue";
import type { Rule } from "../../lib/rules/rule";
import { exampleFacts } from "../rules/example-facts";

const rules: readonly Rule[] = catalogue;

/** The days beside and on each end of a rule's window, and whether its bad example is found on them. */
const days: Record<string, Record<string, boolean>> = {
  "basic-existing-pip-reference": { "2026-03-05": false, "2026-03-06": true },
  "basic-public-ip-standard": { "2025-06-30": false, "2025-07-01": true },
  "basic-sstp-only-dead-end": { "2026-03-30": false, "2026-03-31": true },
  "client-linux-azurevpn": { "2026-08-30": false, "2026-08-31": true },
  "client-win10": { "2025-10-13": false, "2025-10-14": true },
  "generation-pinned": { "2026-02-02": false, "2026-02-03": true },
  "pip-basic-retired": { "2026-06-30": false, "2026-07-01": true },
  "pip-standard-static": { "2023-11-30": false, "2023-12-01": true },
  "sku-legacy-create-blocked": { "2023-11-30": false, "2023-12-01": true },
  "sku-legacy-retired": { "2026-06-29": false, "2026-06-30": true },
  "sku-non-az-create-blocked": { "2025-10-31": false, "2025-11-01": true },
  "sku-non-az-frozen": { "2026-02-02": false, "2026-02-03": true },
  "sku-non-az-retired": { "2026-09-29": false, "2026-09-30": true },
  "sstp-dead": { "2027-03-30": false, "2027-03-31": true },
  "sstp-enable-blocked": {
    "2026-03-30": false,
    "2026-03-31": true,
    "2027-03-30": true,
    "2027-03-31": false,
  },
  "sstp-existing-retiring": {
    "2026-03-30": false,
    "2026-03-31": true,
    "2027-03-30": true,
    "2027-03-31": false,
  },
  "sstp-to-openvpn-outage": { "2027-03-30": true, "2027-03-31": false },
};

const rows = Object.entries(days).flatMap(([id, verdicts]) =>
  Object.entries(verdicts).map(([day, found]): [string, string, string] => [
    id,
    found ? "counts" : "does not count",
    day,
  ]),
);

test.each(rows)("%s %s on %s", (id, verdict, asOf) => {
  const rule = rules.find((one) => one.id === id);
  const { errors, warnings } = check(exampleFacts(rule?.examples.bad ?? {}), {
    rules: rules.filter((one) => one.id === id),
    asOf,
  });
  const found = [...errors, ...warnings].map((finding) => finding.rule);
  expect(new Set(found)).toEqual(new Set(verdict === "counts" ? [id] : []));
});

test("every rule with a window has its days above: two for each end", () => {
  const ends = ({ from, until }: Window): number => [from, until].filter((day) => day !== undefined).length;
  const dated = rules.filter(({ window }) => ends(window) > 0);
  expect(
    Object.fromEntries(Object.entries(days).map(([id, verdicts]) => [id, Object.keys(verdicts).length])),
  ).toEqual(Object.fromEntries(dated.map(({ id, window }) => [id, 2 * ends(window)])));
});
