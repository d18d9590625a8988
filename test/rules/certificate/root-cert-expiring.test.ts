import { rootCertExpiring } from "../../../lib/rules/certificate/root-cert-expiring";
import { ruleTable } from "../rule-table";

const root = (notAfter: string) => ({ rootCertificates: [{ name: "corp-root", certificate: { notAfter } }] });

ruleTable(rootCertExpiring, {
  asOf: "2026-11-22",
  keeps: {
    "an end in 90 days": root("2027-02-20T00:00:00.000Z"),
    "an end that has come, which another rule tells": root("2026-11-21T23:59:59.000Z"),
    "no roots": {},
  },
  breaks: {
    "an end a second before 90 days are over": [
      root("2027-02-19T23:59:59.000Z"),
      'root certificate "corp-root" expires at 2027-02-19T23:59:59.000Z',
    ],
    "an end on the very day": [
      root("2026-11-22T00:00:00.000Z"),
      'root certificate "corp-root" expires at 2026-11-22T00:00:00.000Z',
    ],
  },
});
