import {
  EntraId,
  entraClouds,
  isGuid,
  issuerUrl,
  microsoftRegisteredAudience,
  tenantUrl,
  type EntraIdOptions,
} from "../../lib/domain/entra-id";
import type { Cloud } from "../../lib/domain/region";

const tenantId = "11111111-2222-3333-4444-555555555555";
const application = "AAAAAAAA-bbbb-cccc-dddd-eeeeeeeeeeee";

describe("the values of a tenant", () => {
  test.each<[string, EntraIdOptions, { tenantUrl: string; issuer: string; audience: string }]>([
    [
      "in the public cloud, with Microsoft's application",
      { tenantId },
      {
        tenantUrl: `https://login.microsoftonline.com/${tenantId}`,
        issuer: `https://sts.windows.net/${tenantId}/`,
        audience: "c632b3df-fb67-4d84-bdcf-b95ad541b5c8",
      },
    ],
    [
      "in US Government, where the issuer is the public one",
      { tenantId, cloud: "usgovernment" },
      {
        tenantUrl: `https://login.microsoftonline.us/${tenantId}`,
        issuer: `https://sts.windows.net/${tenantId}/`,
        audience: "c632b3df-fb67-4d84-bdcf-b95ad541b5c8",
      },
    ],
    [
      "in China, which has an issuer of its own",
      { tenantId, cloud: "china" },
      {
        tenantUrl: `https://login.chinacloudapi.cn/${tenantId}`,
        issuer: `https://sts.chinacloudapi.cn/${tenantId}/`,
        audience: "c632b3df-fb67-4d84-bdcf-b95ad541b5c8",
      },
    ],
    [
      "with an application of its own",
      { tenantId, audience: application },
      {
        tenantUrl: `https://login.microsoftonline.com/${tenantId}`,
        issuer: `https://sts.windows.net/${tenantId}/`,
        audience: application,
      },
    ],
  ])("%s", (_, options, values) => {
    expect(EntraId.of(options)).toMatchObject(values);
  });

  test.each<[string, EntraIdOptions, string]>([
    [
      "a tenant id in braces",
      { tenantId: `{${tenantId}}` },
      `"{${tenantId}}" is not the GUID of an Entra ID tenant id; write "${tenantId}", without braces`,
    ],
    [
      "a tenant's domain",
      { tenantId: "contoso.onmicrosoft.com" },
      '"contoso.onmicrosoft.com" is not the GUID of an Entra ID tenant id; write the GUID itself, like "c632b3df-fb67-4d84-bdcf-b95ad541b5c8"',
    ],
    [
      "a login URL",
      { tenantId: `https://login.microsoftonline.com/${tenantId}` },
      `"https://login.microsoftonline.com/${tenantId}" is not the GUID of an Entra ID tenant id; write the GUID itself, like "c632b3df-fb67-4d84-bdcf-b95ad541b5c8"`,
    ],
    [
      "an audience that is an application's URI",
      { tenantId, audience: "api://vpn" },
      '"api://vpn" is not the GUID of an Entra ID audience; write the GUID itself, like "c632b3df-fb67-4d84-bdcf-b95ad541b5c8"',
    ],
    [
      "an audience in braces",
      { tenantId, audience: `{${application}}` },
      `"{${application}}" is not the GUID of an Entra ID audience; write "${application}", without braces`,
    ],
    [
      "Germany, which has no gateways any more",
      { tenantId, cloud: "germany" as Cloud },
      '"germany" is not a cloud of Entra ID; write "public", "usgovernment" or "china"',
    ],
    [
      "a name that every object has",
      { tenantId, cloud: "constructor" as Cloud },
      '"constructor" is not a cloud of Entra ID; write "public", "usgovernment" or "china"',
    ],
  ])("are refused for %s", (_, options, message) => {
    expect(() => EntraId.of(options)).toThrow(new Error(message));
  });
});

test.each<[string, string, boolean]>([
  ["lower case", tenantId, true],
  ["mixed case", application, true],
  ["braces", `{${tenantId}}`, false],
  ["a digit too few", tenantId.slice(1), false],
  ["a digit too many", `${tenantId}5`, false],
  ["no hyphens", tenantId.replaceAll("-", ""), false],
  ["a letter past f", tenantId.replace("1", "g"), false],
  ["a space", ` ${tenantId}`, false],
  ["a line break", `${tenantId}\n`, false],
  ["no text", "", false],
])("a GUID or not: %s", (_, text, expected) => {
  expect(isGuid(text)).toBe(expected);
});

test("every cloud has hosts of its own kind and a manual application of its own", () => {
  const clouds = Object.values(entraClouds);
  const audiences = [...clouds.map(({ manualAudience }) => manualAudience), microsoftRegisteredAudience];
  expect(audiences.filter((audience) => !isGuid(audience))).toEqual([]);
  expect(new Set(audiences).size).toBe(5);
  expect(new Set(clouds.map(({ tenantHost }) => tenantHost)).size).toBe(4);
});

test("an expression may stand in the tenant id's place", () => {
  expect([tenantUrl("public", "${var.tenant}"), issuerUrl("china", "${var.tenant}")]).toEqual([
    "https://login.microsoftonline.com/${var.tenant}",
    "https://sts.chinacloudapi.cn/${var.tenant}/",
  ]);
});
