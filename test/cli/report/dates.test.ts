import { datesBy, nextOf } from "../../../lib/cli/report/dates";
import { factsToShow } from "../../../lib/cli/report/shown";
import { judge, type Judging } from "../../../lib/cli/judge";
import { readCertificateData } from "../../../lib/domain/certificate";
import { always } from "../../../lib/domain/day";
import { deferred, known, type GatewayFacts } from "../../../lib/domain/facts";
import { catalogue } from "../../../lib/rules/catalogue";
import { defineRule } from "../../../lib/rules/rule";
import type { GatewayRead } from "../../../lib/readers/gateway-read";
import { base64Of } from "../../domain/certificate-fixtures";
import { gatewayRead } from "./told";

const source = { page: "https://acme.example/rules", date: "2026-01-01" };
const fromSpring = defineRule({
  id: "acme/no-certificates",
  statement: "People sign in with Entra ID.",
  severity: "error",
  source,
  window: { from: "2027-03-31" },
  reads: ["authentication"],
  find: ({ authentication }) => authentication.filter((type) => type === "Certificate"),
  message: (type) => type,
  remedy: "Take Entra ID.",
  examples: { bad: { authentication: ["Certificate"] }, good: { authentication: ["AAD"] } },
});
const askedAgain = defineRule({
  id: "acme/contract",
  statement: "The contract holds.",
  severity: "warning",
  source,
  window: always,
  reads: ["region"],
  find: () => [],
  message: String,
  remedy: "Renew it.",
  later: () => `timecmp(plantimestamp(), "2027-06-30T00:00:00Z") < 0`,
  examples: { bad: {}, good: {} },
});

function datesOf(
  facts: GatewayFacts,
  more: Partial<GatewayRead> = {},
  asOf = "2026-11-22",
): readonly string[] {
  const gateway = gatewayRead({ type: known("Vpn"), pointToSite: known(true), ...facts }, more);
  const judging: Judging = {
    rules: [...catalogue, fromSpring, askedAgain],
    waiversOf: () => [],
    relax: {},
    trustsDeclared: true,
    asOf,
  };
  const judged = { file: "cdk.tf.json", gateway, report: judge(gateway, judging) };
  return datesBy(judging)(judged, factsToShow(gateway)).map(({ day, what }) => `${day} ${what}`);
}

const root = (file: string): { name: string; certificate: ReturnType<typeof readCertificateData> } => ({
  name: file,
  certificate: readCertificateData(base64Of(file)),
});

const rows: Record<string, readonly [readonly string[], GatewayFacts, Partial<GatewayRead>?]> = {
  "nothing of a gateway without dates": [[], { sku: known("VpnGw1AZ"), tunnels: known(["OpenVPN"]) }],
  "the end of a SKU without zones": [["2026-09-30 SKU VpnGw2 retirement"], { sku: known("VpnGw2") }],
  "the end of a legacy SKU": [["2026-06-30 SKU Standard retirement"], { sku: known("Standard") }],
  "nothing of a SKU that is known only at plan": [[], { sku: deferred("var.sku") }],
  "the end of SSTP, once": [
    ["2027-03-31 SSTP retirement"],
    { tunnels: known(["IkeV2", "SSTP"]), deployed: known({ tunnels: ["IkeV2", "SSTP"] }) },
  ],
  "the end of an Entra ID app, by its cloud": [
    ["2029-03-31 manual Entra app retirement"],
    { aadAudience: known("51BB15D4-3A4F-4EBF-9DCA-40096FE32426") },
  ],
  "nothing of the app that Microsoft registered": [
    [],
    { aadAudience: known("c632b3df-fb67-4d84-bdcf-b95ad541b5c8") },
  ],
  "the ends of client software": [
    ["2025-10-14 Windows 10 end of support", "2026-08-31 Linux VPN client retirement"],
    { authentication: known(["AAD"]), clientOperatingSystems: known(["Linux", "Windows 10", "macOS"]) },
  ],
  "nothing of Linux where nobody signs in with Entra ID": [
    [],
    { authentication: known(["Radius"]), clientOperatingSystems: known(["Linux"]) },
  ],
  "the end of Basic public IPs": [
    ["2026-06-30 Basic public IP retirement"],
    { sku: known("VpnGw1AZ"), publicIpSkus: known([{ name: "ip", value: "Basic" }]) },
  ],
  "nothing of it for SKU Basic, which drops them": [
    [],
    { sku: known("Basic"), publicIpSkus: known([{ name: "ip", value: "Basic" }]) },
  ],
  "the end of each root certificate that can be read, and of none again for the rule that asks": [
    ["2016-01-01 root ca-expired.pem expiry", "2049-12-31 root ca.pem expiry"],
    {
      rootCertificates: known([
        root("ca.pem"),
        root("ca-expired.pem"),
        { name: "bad", certificate: readCertificateData("x") },
      ]),
    },
  ],
  "nothing of a root certificate that has no end": [
    [],
    { rootCertificates: known([root("ca-until-9999.pem")]) },
  ],
  "nothing of root certificates that are sensitive": [
    [],
    { rootCertificates: known([root("ca.pem")]) },
    { sensitive: new Set(["rootCertificates"]) },
  ],
  "the last day of a waiver that is of use": [
    ["2027-01-31 waiver sku-basic-non-production ends"],
    { sku: known("Basic") },
    { waivers: [{ rule: "sku-basic-non-production", reason: "a test", until: "2027-01-31" }] },
  ],
  "the day from which a team's own rule is broken, beside a date of the tables": [
    ["2027-03-31 SSTP retirement", "2027-03-31 rule acme/no-certificates starts"],
    { tunnels: known(["SSTP"]), authentication: known(["Certificate"]) },
  ],
  "nothing of a team's own rule that will hold": [[], { authentication: known(["AAD"]) }],
  "nothing of a team's own rule about what is sensitive": [
    [],
    { authentication: known(["Certificate"]) },
    { sensitive: new Set(["authentication"]) },
  ],
  "the day on which a team's own rule asks again": [
    ["2027-06-30 acme/contract falls due"],
    { region: known("westeurope") },
  ],
};
test.each(Object.entries(rows))("%s", (_, [expected, facts, more]) => {
  expect(datesOf(facts, more)).toEqual(expected);
});

test("what ends is told once, though a rule comes into force on the day or on the next", () => {
  const facts: GatewayFacts = {
    sku: known("Standard"),
    deployed: known({ sku: "Standard" }),
    publicIpSkus: known([{ name: "ip", value: "Basic" }]),
  };
  expect(datesOf(facts, {}, "2026-01-01")).toEqual([
    "2026-06-30 Basic public IP retirement",
    "2026-06-30 SKU Standard retirement",
  ]);
});

test("a rule that has come into force is a finding, and no date", () => {
  expect(datesOf({ authentication: known(["Certificate"]) }, {}, "2027-03-31")).toEqual([]);
});

test("the next date is the first that has not gone by; today counts", () => {
  const dates = ["2026-09-30", "2026-11-22", "2027-03-31"].map((day) => ({ day, what: "" }));
  expect(nextOf(dates, "2026-11-22")?.day).toBe("2026-11-22");
  expect(nextOf(dates, "2026-11-23")?.day).toBe("2027-03-31");
  expect(nextOf(dates, "2027-04-01")).toBeUndefined();
});
