import type { Day } from "../../domain/day";
import type { Severity } from "../../rules/rule";
import { counted } from "../formats/layout";
import { findingsOf } from "../outcome";
import { foremost, type FleetDate } from "./fleet-dates";
import { isJudged, type GatewayView } from "./gateway-view";
import { markup, type Markup, type Piece } from "./markup";
import { timeLine } from "./time-line";
import { gatewayName, grouped, shortened } from "./words";

/** What a fleet comes to: how many gateways have findings, which rules are broken, what comes next. */
export function summary(views: readonly GatewayView[], dates: readonly FleetDate[], asOf: Day): Markup {
  return markup`
<section aria-labelledby="summary"><h2 id="summary">In short</h2>
${tiles(views)}
<div class="pair">${datesCard(dates, asOf)}${rulesCard(brokenRules(views))}</div></section>`;
}

function tiles(views: readonly GatewayView[]): Markup {
  const withErrors = views.filter(({ report }) => report.errors.length > 0).length;
  const without = views.filter((view) => findingsOf(view).length === 0);
  const clean = without.filter(isJudged).length;
  const notJudged = without.length - clean;
  const counts: readonly (readonly [string, number, string])[] = [
    ["gateways", views.length, "kind"],
    ["with errors", withErrors, "error"],
    ["with warnings only", views.length - withErrors - without.length, "warning"],
    ["without findings", clean, "clean"],
    ...(notJudged > 0 ? [["not judged", notJudged, "kind"] as const] : []),
  ];
  return markup`<dl class="tiles">${counts.map(
    ([what, count, kind]) => markup`<div class="${kind}"><dt>${what}</dt><dd>${grouped(count)}</dd></div>`,
  )}</dl>`;
}

function datesCard(dates: readonly FleetDate[], asOf: Day): Piece {
  const shown = foremost(dates, asOf);
  const rows = shown.map(({ day, what, gateways }) => ({ day, what, whom: whomOf(gateways) }));
  const line = timeLine("What ends, and for which gateways", rows, asOf);
  const more = dates.length - shown.length;
  return (
    line !== undefined &&
    markup`<section class="card"><h3>Dates</h3>${line}${
      more > 0 && markup`<p class="open">${counted(more, "more date")} in the details</p>`
    }</section>`
  );
}

function whomOf(gateways: readonly GatewayView[]): string {
  const [first] = gateways;
  return gateways.length === 1 && first
    ? shortened(gatewayName(first.gateway))
    : counted(gateways.length, "gateway");
}

interface BrokenRule {
  readonly rule: string;
  readonly severity: Severity;
  readonly gateways: number;
}

function rulesCard(broken: readonly BrokenRule[]): Piece {
  return (
    broken.length > 0 &&
    markup`<section class="card"><h3>Rules broken</h3><ul class="rules">${broken.map(
      ({ rule, severity, gateways }) =>
        markup`<li><span class="badge ${severity}">${severity}</span> <code>${rule}</code> <span>${counted(gateways, "gateway")}</span></li>`,
    )}</ul></section>`
  );
}

function brokenRules(views: readonly GatewayView[]): readonly BrokenRule[] {
  const counts = new Map<string, BrokenRule>();
  for (const view of views) {
    const own = new Map(findingsOf(view).map((one) => [`${one.severity} ${one.rule}`, one]));
    for (const [key, { rule, severity }] of own) {
      counts.set(key, { rule, severity, gateways: (counts.get(key)?.gateways ?? 0) + 1 });
    }
  }
  return [...counts.values()].sort(
    (a, b) =>
      Number(a.severity === "warning") - Number(b.severity === "warning") ||
      b.gateways - a.gateways ||
      (a.rule < b.rule ? -1 : 1),
  );
}
