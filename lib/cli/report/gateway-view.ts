import type { Day } from "../../domain/day";
import type { GatewayFacts } from "../../domain/facts";
import { findingsOf, type Described } from "../outcome";
import { addressMap } from "./address-map";
import { capacity } from "./capacity";
import type { Dated } from "./dates";
import { findings } from "./findings";
import { markup, Markup, type Piece } from "./markup";
import { picture } from "./picture";
import { timeLine } from "./time-line";
import { gatewayName, otherType } from "./words";

/** A gateway as the page shows it. */
export interface GatewayView extends Described {
  /** Where links on the page lead to it. */
  readonly id: string;
  /** Its facts, without what is sensitive. */
  readonly facts: GatewayFacts;
  /** Days that matter to it, the earliest first. */
  readonly dates: readonly Dated[];
}

const kinds = { new: "new", existing: "runs already", replaced: "deleted and made again" };

/** A gateway alone on a page. */
export function gatewayArticle(view: GatewayView, asOf: Day): Markup {
  return markup`
<article class="gateway" id="${view.id}"><h2>${gatewayName(view.gateway)}</h2>
<p class="badges">${badges(view)}</p>${bodyOf(view, asOf, 3)}</article>`;
}

/**
 * A gateway among others, which unfolds. Where there are many, what it holds is no more than text to a browser with scripts
 * until someone unfolds it.
 */
export function gatewayDetails(view: GatewayView, asOf: Day, areMany: boolean): Markup {
  const body = bodyOf(view, asOf, 4);
  return markup`
<details class="gateway" id="${view.id}"><summary><h3>${gatewayName(view.gateway)}</h3> <span class="badges">${badges(view)}</span></summary>${
    areMany ? markup`<noscript>${body}</noscript>` : body
  }</details>`;
}

/** Whether "no findings" says something of a gateway: one that is none for VPNs is judged only where it has clients. */
export function isJudged({ facts, report }: GatewayView): boolean {
  const { errors, warnings, postponed, waived, relaxed } = report;
  const told = [errors, warnings, postponed, waived, relaxed];
  return otherType(facts) === undefined || told.some((list) => list.length > 0);
}

function badges(view: GatewayView): readonly Markup[] {
  const { gateway, report } = view;
  const { errors, warnings, postponed, waived, relaxed } = report;
  const counts = [
    badge("error", errors.length, errors.length === 1 ? "error" : "errors"),
    badge("warning", warnings.length, warnings.length === 1 ? "warning" : "warnings"),
    badge("postponed", postponed.length, "postponed"),
    badge("excused", waived.length, "waived"),
    badge("excused", relaxed.length, "relaxed"),
  ].filter((one) => one !== undefined);
  return [
    markup`<span class="badge kind">${kinds[gateway.kind]}</span> `,
    ...(findingsOf(view).length === 0 ? [noneBadge(view)] : []),
    ...counts,
  ];
}

function noneBadge(view: GatewayView): Markup {
  return isJudged(view)
    ? markup`<span class="badge clean">no findings</span> `
    : markup`<span class="badge">not judged</span> `;
}

function badge(kind: string, count: number, word: string): Markup | undefined {
  return count === 0 ? undefined : markup`<span class="badge ${kind}">${count} ${word}</span> `;
}

function bodyOf(view: GatewayView, asOf: Day, level: 3 | 4): Markup {
  const { file, gateway, facts, dates, report } = view;
  const heading = (text: string): Markup =>
    markup`${new Markup(`<h${level}>`)}${text}${new Markup(`</h${level}>`)}`;
  const card = (title: string, content: Piece): Piece =>
    content !== undefined &&
    markup`
<section class="card">${heading(title)}${content}</section>`;
  return markup`
<p class="place"><code>${gateway.address}</code> in <code>${file}</code></p>
<div class="columns"><div>${card("The gateway", picture(gateway, facts))}${card(
    "Clients and capacity",
    capacity(facts),
  )}${card("Dates", timeLine("Certificates, retirements and waivers", dates, asOf))}</div>
<div>${card("Address space", addressMap(facts))}${findings(report, { heading, isJudged: isJudged(view) })}</div></div>`;
}
