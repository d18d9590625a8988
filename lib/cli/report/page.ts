import { createHash } from "node:crypto";
import type { Day } from "../../domain/day";
import { counted } from "../formats/layout";
import type { Unread } from "../files";
import type { Described, Outcome, WaiverFault } from "../outcome";
import type { DatesOf } from "./dates";
import { findingItem } from "./findings";
import { fleetDates } from "./fleet-dates";
import { gatewayArticle, gatewayDetails, type GatewayView } from "./gateway-view";
import { markup, Markup, type Piece } from "./markup";
import { overview } from "./overview";
import { script } from "./script";
import { factsToShow } from "./shown";
import { style } from "./style";
import { summary } from "./summary";
import { gatewayName, otherType } from "./words";

/** What a page is made of. */
export interface PageContent extends Pick<Outcome, "asOf" | "files" | "unread" | "waiverFaults"> {
  readonly judged: readonly Described[];
  /** Version of this package. */
  readonly version: string;
  readonly datesOf: DatesOf;
}

/** Gateways beyond which a browser with scripts builds the details of one only when someone unfolds it. */
const few = 100;

/** The report as one HTML page that loads nothing from elsewhere. The same content gives the same page. */
export function page({ asOf, files, judged, unread, waiverFaults, version, datesOf }: PageContent): string {
  const views = judged.map((one, index) => viewOf(one, index, datesOf));
  const [first] = views;
  const kind = views.some(({ facts }) => otherType(facts)) ? "Virtual network gateway" : "VPN gateway";
  const heading = views.length === 1 ? kind : `${kind}s`;
  const title = views.length === 1 && first ? `${kind} ${gatewayName(first.gateway)}` : heading;
  return markup`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src ${hashOf(style)}; script-src ${hashOf(script)}; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="generator" content="p2s ${version}">
<title>${title}</title>
<style>${new Markup(style)}</style>
<script>${new Markup(script)}</script>
</head>
<body>
<a class="skip" href="#content">To the content</a>
<svg class="defs" width="0" height="0" aria-hidden="true"><pattern id="hatch" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect width="6" height="6"/><path d="M0 0V6"/></pattern></svg>
<header><h1>${heading}</h1>
<p class="facts">${counted(views.length, "gateway")} in ${counted(files, "file")}, judged as of <time datetime="${asOf}">${asOf}</time>${unread.length > 0 && `; ${unread.length} not read`}</p></header>
<main id="content" tabindex="-1">${unreadSection(unread)}${gatewaysSection(views, asOf)}${waiverSection(waiverFaults)}
</main>
<footer><p>Made by p2s ${version}. What is known only at plan is said to be so, and never guessed; values marked as sensitive are left out. This page loads nothing and sends nothing.</p></footer>
</body>
</html>
`.text;
}

function viewOf(judged: Described, index: number, datesOf: DatesOf): GatewayView {
  const facts = factsToShow(judged.gateway);
  return { ...judged, id: `g${index + 1}`, facts, dates: datesOf(judged, facts) };
}

function gatewaysSection(views: readonly GatewayView[], asOf: Day): Piece {
  if (views.length === 0) return markup`<p class="card">No gateway stands in what was read.</p>`;
  return views.length === 1 ? views.map((view) => gatewayArticle(view, asOf)) : fleet(views, asOf);
}

function fleet(views: readonly GatewayView[], asOf: Day): Markup {
  const areMany = views.length > few;
  const dates = fleetDates(views);
  return markup`${summary(views, dates, asOf)}${overview(views, dates, asOf)}
<section${areMany && markup` class="many"`} aria-labelledby="details"><h2 id="details">Details</h2>${views.map(
    (view) => gatewayDetails(view, asOf, areMany),
  )}</section>`;
}

function unreadSection(unread: readonly Unread[]): Piece {
  return (
    unread.length > 0 &&
    markup`
<section aria-labelledby="unread"><h2 id="unread">Not read</h2><ul class="findings">${unread.map(
      ({ file, reason }) => markup`
<li class="error"><p class="rule"><span class="badge">not read</span> <code>${file}</code></p><p class="message">${reason}</p></li>`,
    )}</ul></section>`
  );
}

function waiverSection(faults: readonly WaiverFault[]): Piece {
  return (
    faults.length > 0 &&
    markup`
<section aria-labelledby="waivers"><h2 id="waivers">Waiver files</h2>${faults.map(
      ({ file, address, finding }) => markup`
<p class="place"><code>${address}</code> in <code>${file}</code></p><ul class="findings">${findingItem(finding)}</ul>`,
    )}</section>`
  );
}

function hashOf(text: string): string {
  return `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
}
