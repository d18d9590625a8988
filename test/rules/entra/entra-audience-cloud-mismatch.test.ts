import { entraAudienceCloudMismatch } from "../../../lib/rules/entra/entra-audience-cloud-mismatch";
import { ruleTable } from "../rule-table";

const id = "6babcaad-604b-40ac-a9d7-9fd97c0b779f";
const manual = {
  public: "41b23e61-6c1e-4545-b367-cd054e0ed4b4",
  usgovernment: "51bb15d4-3a4f-4ebf-9dca-40096fe32426",
  china: "49f817b6-84ae-4cc0-928c-73f27289b3aa",
  germany: "538ee9e6-310a-468d-afef-ea97365856a9",
};

ruleTable(entraAudienceCloudMismatch, {
  keeps: {
    "the cloud's own client": { aadAudience: manual.public, cloud: "public" },
    "the client of the login host's cloud": {
      aadAudience: manual.usgovernment,
      aadTenant: `https://login.microsoftonline.us/${id}`,
    },
    "the login host before the region": {
      aadAudience: manual.germany,
      aadTenant: `https://login-us.microsoftonline.de/${id}`,
      cloud: "public",
    },
    "Microsoft's registered client, in every cloud": {
      aadAudience: "c632b3df-fb67-4d84-bdcf-b95ad541b5c8",
      cloud: "china",
    },
    "an application of the tenant's own": { aadAudience: id, cloud: "public" },
    "no cloud told": { aadAudience: manual.china },
  },
  breaks: {
    "the public client with a Government tenant": [
      { aadAudience: manual.public, aadTenant: `https://login.microsoftonline.us/${id}` },
      `audience "${manual.public}" belongs to the cloud "public", the tenant to "usgovernment"`,
    ],
    "the Government client in a public region": [
      { aadAudience: manual.usgovernment.toUpperCase(), cloud: "public" },
      `audience "${manual.usgovernment.toUpperCase()}" belongs to the cloud "usgovernment", the tenant to "public"`,
    ],
    "21Vianet's client with a tenant that says no cloud": [
      { aadAudience: manual.china, aadTenant: "contoso.com", cloud: "usgovernment" },
      `audience "${manual.china}" belongs to the cloud "china", the tenant to "usgovernment"`,
    ],
  },
});
