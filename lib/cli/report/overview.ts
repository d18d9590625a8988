import type { Day } from "../../domain/day";
import type { GatewayFacts } from "../../domain/facts";
import type { Severity } from "../../rules/rule";
import { findingsOf } from "../outcome";
import { nextOf } from "./dates";
import type { FleetDate } from "./fleet-dates";
import type { GatewayView } from "./gateway-view";
import { markup, type Markup } from "./markup";
import { inWords, valueOf } from "./shown";
import { gatewayName, grouped, shortened, signInWords, tunnelWords } from "./words";

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

/** All gateways of a fleet in a table, a row each, to be found by words, by rules and by dates. */
export function overview(views: readonly GatewayView[], dates: readonly FleetDate[], asOf: Day): Markup {
  const rules = [...new Set(views.flatMap(rulesOf))].sort();
  const datesOf = dateNumbers(dates);
  return markup`
<section aria-labelledby="gateways"><h2 id="gateways">Gateways</h2>
<div id="filter" role="search" hidden><label>Find <input type="search" id="text" autocomplete="off"></label> <label>Rule <select id="rule"><option value="">any</option>${rules.map(
    (rule) => markup`<option>${rule}</option>`,
  )}</select></label> <label>Date <select id="date"><option value="">any</option>${dates.map(
    ({ day, what }, index) => markup`<option value="${index}">${day} ${shortened(what)}</option>`,
  )}</select></label> <output id="found"></output></div>
<div class="scroll" role="region" aria-labelledby="gateways" tabindex="0"><table id="fleet">
<thead><tr>${columns.map(([title, kind]) => markup`<th scope="col" class="${kind}">${title}</th>`)}</tr></thead>
<tbody>${views.map((view) => rowMarkup(view, datesOf.get(view) ?? [], asOf))}</tbody></table></div></section>`;
}

/** Which dates are those of a gateway, by their numbers in the list. */
function dateNumbers(dates: readonly FleetDate[]): ReadonlyMap<GatewayView, readonly number[]> {
  const numbers = new Map<GatewayView, number[]>();
  for (const [number, { gateways }] of dates.entries()) {
    for (const view of gateways) {
      const own = numbers.get(view);
      if (own) own.push(number);
      else numbers.set(view, [number]);
    }
  }
  return numbers;
}

function rowMarkup(view: GatewayView, dateNumbers: readonly number[], asOf: Day): Markup {
  const { id, gateway, facts, dates, report } = view;
  const next = nextOf(dates, asOf);
  return markup`
<tr data-rules="${rulesOf(view).join(" ")}" data-dates="${dateNumbers.join(" ")}"><th scope="row"><a href="#${id}">${shortened(gatewayName(gateway))}</a></th>${[
    inWords(facts.sku),
    inWords(facts.region),
    clientWords(facts),
    signInWords(facts),
  ].map(
    (text) => markup`<td>${text === undefined ? "" : shortened(text)}</td>`,
  )}<td class="number">${inWords(facts.expectedClients, grouped)}</td>${count(report.errors.length, "error")}${count(report.warnings.length, "warning")}<td>${next && markup`<time>${next.day}</time> ${shortened(next.what)}`}</td></tr>`;
}

function clientWords(facts: GatewayFacts): string | undefined {
  return valueOf(facts.pointToSite) === false ? "no clients" : tunnelWords(facts);
}

function rulesOf(view: GatewayView): readonly string[] {
  const { postponed, waived, relaxed } = view.report;
  return [...new Set([...findingsOf(view), ...postponed, ...waived, ...relaxed].map(({ rule }) => rule))];
}

function count(of: number, kind: Severity): Markup {
  return of === 0 ? markup`<td class="number">0</td>` : markup`<td class="number ${kind}">${of}</td>`;
}
