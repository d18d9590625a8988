import { entraAudienceKnown } from "../../../lib/rules/entra/entra-audience-known";
import { ruleTable } from "../rule-table";

const own = "11111111-2222-3333-4444-555555555555";

ruleTable(entraAudienceKnown, {
  keeps: {
    "Microsoft's registered client": { aadAudience: "c632b3df-fb67-4d84-bdcf-b95ad541b5c8" },
    "the same in upper case": { aadAudience: "C632B3DF-FB67-4D84-BDCF-B95AD541B5C8" },
    "a client registered by hand": { aadAudience: "51bb15d4-3a4f-4ebf-9dca-40096fe32426" },
    "an application declared to be the tenant's own": { aadAudience: own, customAudience: true },
    "no audience": {},
  },
  breaks: {
    "an application nobody declared": [
      { aadAudience: own },
      `audience "${own}" is none of the Azure VPN clients'`,
    ],
    "two audiences in one": [
      { aadAudience: "c632b3df-fb67-4d84-bdcf-b95ad541b5c8,41b23e61-6c1e-4545-b367-cd054e0ed4b4" },
      `audience "c632b3df-fb67-4d84-bdcf-b95ad541b5c8,41b23e61-6c1e-4545-b367-cd054e0ed4b4" is none of the Azure VPN clients'`,
    ],
  },
});
