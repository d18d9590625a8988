import { knownValues } from "../../../lib/domain/facts";
import { rootCertExpired } from "../../../lib/rules/certificate/root-cert-expired";
import { isToCome } from "../../../lib/rules/terraform";
import { exampleFacts } from "../example-facts";
import { ruleTable } from "../rule-table";

const root = (notAfter: string) => ({ rootCertificates: [{ name: "corp-root", certificate: { notAfter } }] });

ruleTable(rootCertExpired, {
  asOf: "2026-11-22",
  keeps: {
    "an end on the very day": root("2026-11-22T00:00:00.000Z"),
    "an end in years": root("2036-01-01T00:00:00.000Z"),
    "no roots": {},
  },
  breaks: {
    "an end a second before the day": [
      root("2026-11-21T23:59:59.000Z"),
      'root certificate "corp-root" expired at 2026-11-21T23:59:59.000Z',
    ],
  },
});

test.each<[string, string[], string | undefined]>([
  ["the end of one root", ["2036-01-01T00:00:00.000Z"], isToCome("2036-01-01T00:00:00.000Z")],
  [
    "the earlier end of two roots",
    ["2036-01-01T00:00:00.000Z", "2030-01-01T00:00:00.000Z"],
    isToCome("2030-01-01T00:00:00.000Z"),
  ],
  ["nothing without roots", [], undefined],
])("later plans wait for %s", (_, ends, condition) => {
  const rootCertificates = ends.map((notAfter) => ({ name: notAfter, certificate: { notAfter } }));
  expect(rootCertExpired.later?.(knownValues(exampleFacts({ rootCertificates })))).toBe(condition);
});
