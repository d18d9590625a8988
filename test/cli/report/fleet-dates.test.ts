import { fleetDates, foremost } from "../../../lib/cli/report/fleet-dates";
import type { GatewayView } from "../../../lib/cli/report/gateway-view";
import { gatewayRead } from "./told";

const view = (id: string, ...dates: readonly (readonly [string, string])[]): GatewayView => ({
  id,
  file: "cdk.tf.json",
  gateway: gatewayRead({}),
  facts: {},
  report: { errors: [], warnings: [], postponed: [], later: [], waived: [], relaxed: [] },
  dates: dates.map(([day, what]) => ({ day, what })),
});
const told = (dates: ReturnType<typeof fleetDates>): string[] =>
  dates.map(({ day, what, gateways }) => `${day} ${what}: ${gateways.map(({ id }) => id).join(", ")}`);

const rows: Record<string, readonly [readonly GatewayView[], readonly string[]]> = {
  "none without gateways": [[], []],
  "the same for two gateways once, the earliest day first": [
    [
      view("g1", ["2027-03-31", "SSTP retirement"]),
      view("g2", ["2026-12-24", "root a expiry"], ["2027-03-31", "SSTP retirement"]),
    ],
    ["2026-12-24 root a expiry: g2", "2027-03-31 SSTP retirement: g1, g2"],
  ],
  "the same twice for one gateway once": [
    [view("g1", ["2027-01-31", "waiver a ends"], ["2027-01-31", "waiver a ends"])],
    ["2027-01-31 waiver a ends: g1"],
  ],
  "a root of the same name that ends on another day apart": [
    [view("g1", ["2027-01-31", "root a expiry"]), view("g2", ["2028-01-31", "root a expiry"])],
    ["2027-01-31 root a expiry: g1", "2028-01-31 root a expiry: g2"],
  ],
};
test.each(Object.entries(rows))("dates of a fleet: %s", (_, [views, expected]) => {
  expect(told(fleetDates(views))).toEqual(expected);
});

const day = (number: number): string => `2026-11-${String(number).padStart(2, "0")}`;
const many = fleetDates([
  view("g1", ...Array.from({ length: 30 }, (_, index) => [day(index + 1), "x"] as const)),
  view("g2", [day(3), "x"], [day(7), "x"], [day(30), "x"]),
]);

test("there is room for the four days gone by that concern most gateways, and for the next ten", () => {
  expect(foremost(many, day(15)).map((date) => date.day)).toEqual(
    [1, 2, 3, 7, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24].map(day),
  );
});
