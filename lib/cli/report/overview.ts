import type { Day } from "../../domain/day";
import type { Severity } from "../../rules/rule";
import { counted } from "../formats/layout";
import { findingsOf } from "../outcome";
import { nextOf } from "./dates";
import type { GatewayView } from "./gateway-view";
import { markup, type Markup } from "./markup";
import { inWords } from "./shown";
import { timeLine, type TimeRow } from "./time-line";
import { gatewayName, grouped, signInWords, tunnelWords } from "./words";

const mostPast = 4;
const mostComing = 10;

/** What a fleet comes to: how many gateways have findings, which rules are broken, what comes next. */
export function summary(views: readonly GatewayView[], asOf: Day): Markup {
  const withErrors = views.filter(({ report }) => report.errors.length > 0).length;
  const clean = views.filter((view) => findingsOf(view).length === 0).length;
  const tiles: readonly (readonly [string, number, string])[] = [
    ["gateways", views.length, "kind"],
    ["with errors", withErrors, "error"],
    ["with warnings only", views.length - withErrors - clean, "warning"],
    ["without findings", clean, "clean"],
  ];
  const broken = brokenRules(views);
  const days = fleetDays(views);
  const shown = shownDays(days, asOf);
  const line = timeLine("What ends for how many gateways", shown, asOf);
  return markup`
<section aria-labelledby="summary"><h2 id="summary">In short</h2>
<dl class="tiles">${tiles.map(
    ([what, count, kind]) => markup`<div class="${kind}"><dt>${what}</dt><dd>${grouped(count)}</dd></div>`,
  )}</dl>
<div class="pair">${
    line !== undefined &&
    markup`<section class="card"><h3>Dates</h3>${line}${
      days.length > shown.length &&
      markup`<p class="open">${counted(days.length - shown.length, "more date")} in the details</p>`
    }</section>`
  }${
    broken.length > 0 &&
    markup`<section class="card"><h3>Rules broken</h3><ul class="rules">${broken.map(
      ({ rule, severity, gateways }) =>
        markup`<li><span class="badge ${severity}">${severity}</span> <code>${rule}</code> <span>${counted(gateways, "gateway")}</span></li>`,
    )}</ul></section>`
  }</div></section>`;
}

interface BrokenRule {
  readonly rule: string;
  readonly severity: Severity;
  readonly gateways: number;
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

function fleetDays(views: readonly GatewayView[]): readonly (TimeRow & { readonly gateways: number })[] {
  const counts = new Map<string, TimeRow & { readonly gateways: number }>();
  for (const { dates } of views) {
    for (const [key, { day, what }] of new Map(dates.map((one) => [`${one.day} ${one.what}`, one]))) {
      const gateways = (counts.get(key)?.gateways ?? 0) + 1;
      counts.set(key, { day, what, gateways, whom: counted(gateways, "gateway") });
    }
  }
  return [...counts].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, row]) => row);
}

/** The days that concern most gateways of those gone by, and the next ones. */
function shownDays(
  days: readonly (TimeRow & { readonly gateways: number })[],
  asOf: Day,
): readonly TimeRow[] {
  const past = days.filter(({ day }) => day < asOf).sort((a, b) => b.gateways - a.gateways);
  const most = new Set(past.slice(0, mostPast));
  const coming = days.filter(({ day }) => day >= asOf).slice(0, mostComing);
  return [...days.filter((one) => most.has(one)), ...coming];
}

const columns: readonly (readonly [string, "text" | "number"])[] = [
  ["Gateway", "text"],
  ["SKU", "text"],
  ["Region", "text"],
  ["Tunnels", "text"],
  ["Sign-in", "text"],
  ["Clients", "number"],
  ["Errors", "number"],
  ["Warnings", "number"],
  ["Next date", "text"],
];

const longest = 80;

/** All gateways of a fleet in a table, a row each. */
export function overview(views: readonly GatewayView[], asOf: Day): Markup {
  const rules = [...new Set(views.flatMap(rulesOf))].sort();
  return markup`
<section aria-labelledby="gateways"><h2 id="gateways">Gateways</h2>
<div id="filter" role="search" hidden><label>Find <input type="search" id="text" autocomplete="off"></label> <label>Rule <select id="rule"><option value="">any</option>${rules.map(
    (rule) => markup`<option>${rule}</option>`,
  )}</select></label> <output id="found"></output></div>
<div class="scroll" role="region" aria-labelledby="gateways" tabindex="0"><table id="fleet">
<thead><tr>${columns.map(([title, kind]) => markup`<th scope="col" class="${kind}">${title}</th>`)}</tr></thead>
<tbody>${views.map((view) => rowMarkup(view, asOf))}</tbody></table></div></section>`;
}

function rowMarkup(view: GatewayView, asOf: Day): Markup {
  const { id, gateway, facts, dates, report } = view;
  const name = gatewayName(gateway);
  const next = nextOf(dates, asOf);
  return markup`
<tr data-rules="${rulesOf(view).join(" ")}"><th scope="row"><a href="#${id}">${shortened(name)}</a></th>${[
    inWords(facts.sku),
    inWords(facts.region),
    tunnelWords(facts),
    signInWords(facts),
  ].map(
    (text) => markup`<td>${text === undefined ? "" : shortened(text)}</td>`,
  )}<td class="number">${inWords(facts.expectedClients)}</td>${count(report.errors.length, "error")}${count(report.warnings.length, "warning")}<td>${next && markup`<time>${next.day}</time> ${shortened(next.what)}`}</td></tr>`;
}

function rulesOf(view: GatewayView): readonly string[] {
  const { postponed, waived, relaxed } = view.report;
  return [...new Set([...findingsOf(view), ...postponed, ...waived, ...relaxed].map(({ rule }) => rule))];
}

function count(of: number, kind: Severity): Markup {
  return of === 0 ? markup`<td class="number">0</td>` : markup`<td class="number ${kind}">${of}</td>`;
}

function shortened(text: string): string {
  const characters = Array.from(text.slice(0, 2 * longest));
  return characters.length > longest ? `${characters.slice(0, longest).join("")}…` : text;
}
