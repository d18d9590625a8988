import { rootCertNotYetValid } from "../../../lib/rules/certificate/root-cert-not-yet-valid";
import { ruleTable } from "../rule-table";

const roots = (...begins: string[]) => ({
  rootCertificates: begins.map((notBefore, index) => ({
    name: `root-${index + 1}`,
    certificate: { notBefore },
  })),
});

ruleTable(rootCertNotYetValid, {
  asOf: "2026-11-22",
  keeps: {
    "one made on the day": roots("2026-11-22T23:59:59.000Z"),
    "an old one": roots("2016-01-01T00:00:00.000Z"),
    "no roots": {},
  },
  breaks: {
    "one of tomorrow": [
      roots("2026-11-23T00:00:00.000Z"),
      { message: 'root certificate "root-1" is valid from 2026-11-23T00:00:00.000Z', severity: "error" },
    ],
    "the next one, beside one that is valid": [
      roots("2016-01-01T00:00:00.000Z", "2027-01-01T00:00:00.000Z"),
      { message: 'root certificate "root-2" is valid from 2027-01-01T00:00:00.000Z', severity: "warning" },
    ],
  },
});
