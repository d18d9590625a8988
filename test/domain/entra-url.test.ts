import {
  cloudOfTenant,
  entraCloudNames,
  issuerUrlPattern,
  meantIssuerUrl,
  meantTenantUrl,
  tenantIdIn,
  tenantUrlPattern,
} from "../../lib/domain/entra-url";

const id = "6babcaad-604b-40ac-a9d7-9fd97c0b779f";

test.each([
  ["public", `https://login.microsoftonline.com/${id}`, `https://sts.windows.net/${id}/`],
  ["usgovernment", `https://login.microsoftonline.us/${id}`, `https://sts.windows.net/${id}/`],
  ["china", `https://login.chinacloudapi.cn/${id}`, `https://sts.chinacloudapi.cn/${id}/`],
  ["germany", `https://login-us.microsoftonline.de/${id}`, `https://sts.windows.net/${id}/`],
] as const)("the URLs of a tenant in the cloud %s", (cloud, tenant, issuer) => {
  expect(meantTenantUrl(id, cloud)).toBe(tenant);
  expect(meantIssuerUrl(id, cloud)).toBe(issuer);
  expect(cloudOfTenant(tenant)).toBe(cloud);
  expect(tenant).toMatch(tenantUrlPattern(cloud));
  expect(issuer).toMatch(issuerUrlPattern(cloud));
  expect(entraCloudNames.filter((name) => tenantUrlPattern(name).test(tenant))).toEqual([cloud]);
});

test.each([
  ["the public cloud, where its host names none", id, `https://login.microsoftonline.com/${id}`],
  [
    "the cloud its login host names",
    `login.microsoftonline.us/{${id}}`,
    `https://login.microsoftonline.us/${id}`,
  ],
  [
    "the cloud its token service names",
    `https://sts.chinacloudapi.cn/${id}/`,
    `https://login.chinacloudapi.cn/${id}`,
  ],
  ["nothing, without a tenant id", "https://login.microsoftonline.com/common", undefined],
])("a text is meant for %s", (_, text, tenant) => {
  expect(meantTenantUrl(text)).toBe(tenant);
});

test("an issuer without a tenant id is meant for nothing", () => {
  expect(meantIssuerUrl("https://sts.windows.net/contoso.com/")).toBeUndefined();
});

test("tenant ids are compared in lower case", () => {
  expect(tenantIdIn(`https://sts.windows.net/${id.toUpperCase()}/`)).toBe(id);
});
