import { rootCertExpired } from "../../../lib/rules/certificate/root-cert-expired";
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
