import type { Day } from "../../domain/day";
import type { Dated } from "./dates";
import type { GatewayView } from "./gateway-view";

/** A day that matters to gateways of a fleet. */
export interface FleetDate extends Dated {
  readonly gateways: readonly GatewayView[];
}

/** The days that matter to any gateway, the earliest first; what is the same for several stands once. */
export function fleetDates(views: readonly GatewayView[]): readonly FleetDate[] {
  const found = new Map<string, Dated & { readonly gateways: GatewayView[] }>();
  for (const view of views) {
    const own = new Map(view.dates.map(({ day, what }) => [`${day} ${what}`, { day, what }]));
    for (const [key, dated] of own) {
      const date = found.get(key);
      if (date) date.gateways.push(view);
      else found.set(key, { ...dated, gateways: [view] });
    }
  }
  return [...found].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, date]) => date);
}

const mostPast = 4;
const mostComing = 10;

/** The days there is room for, in their order: of those gone by the ones that concern most gateways, and the next ones. */
export function foremost(dates: readonly FleetDate[], asOf: Day): readonly FleetDate[] {
  const past = dates.filter(({ day }) => day < asOf);
  const most = [...past].sort((a, b) => b.gateways.length - a.gateways.length).slice(0, mostPast);
  const coming = dates.filter(({ day }) => day >= asOf).slice(0, mostComing);
  return [...past.filter((date) => most.includes(date)), ...coming];
}
