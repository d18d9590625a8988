import { entraManualAppRetiring } from "../../../lib/rules/entra/entra-manual-app-retiring";
import { ruleTable } from "../rule-table";

const manual = {
  public: "41b23e61-6c1e-4545-b367-cd054e0ed4b4",
  usgovernment: "51bb15d4-3a4f-4ebf-9dca-40096fe32426",
  germany: "538ee9e6-310a-468d-afef-ea97365856a9",
};
const told = (audience: string, ends: string): string =>
  `audience "${audience}" is an Azure VPN client registered by hand; its end is ${ends}`;

ruleTable(entraManualAppRetiring, {
  keeps: {
    "Microsoft's registered client": { aadAudience: "c632b3df-fb67-4d84-bdcf-b95ad541b5c8" },
    "a client whose end nobody announced": { aadAudience: manual.germany },
    "an application of the tenant's own": { aadAudience: "11111111-2222-3333-4444-555555555555" },
    "no audience": {},
  },
  breaks: {
    "the public client, years before its end": [
      { aadAudience: manual.public },
      { message: told(manual.public, "2028-03-31"), severity: "warning" },
    ],
    "the public client, a day before its end": [
      { aadAudience: manual.public.toUpperCase() },
      {
        message: told(manual.public.toUpperCase(), "2028-03-31"),
        severity: "warning",
        asOf: "2028-03-30",
      },
    ],
    "the public client on the day of its end": [
      { aadAudience: manual.public },
      { message: told(manual.public, "2028-03-31"), severity: "error", asOf: "2028-03-31" },
    ],
    "the same on a gateway that already runs": [
      { aadAudience: manual.public, deployed: { sku: "VpnGw1AZ" } },
      { message: told(manual.public, "2028-03-31"), severity: "warning", asOf: "2028-03-31" },
    ],
    "the Government client, which lasts a year longer": [
      { aadAudience: manual.usgovernment },
      { message: told(manual.usgovernment, "2029-03-31"), severity: "warning", asOf: "2029-03-30" },
    ],
  },
});
