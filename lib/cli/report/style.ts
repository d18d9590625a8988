import { overhang, rowHeight, strip } from "./chart";

/** Dashes of a line across rows: as long as a row in all, so that each row shows the same, in its strip alone. */
const solid = strip.height + 2 * overhang;
const inStrips = { line: `${solid} ${rowHeight - solid}`, dots: `2 4 2 4 2 ${rowHeight - 14}` };

/** The style of the page: light or dark as the reader's system is, light on paper, one column on a phone. */
export const style = `
:root {
  --page: #f4f6f8; --card: #ffffff; --text: #17212b; --dim: #4d5b69; --line: #d3dae2; --link: #0a5aa8;
  --error: #ad1f16; --warning: #7d4a00; --clean: #17693a; --quiet: #44546a;
  --clients: #e8e2f8; --clients-edge: #6b4fb3; --ip: #eef1f5; --ip-edge: #7a8896;
  --network: #e8f1fb; --network-edge: #3f7cc0; --subnet: #f6faff; --gateway: #ffffff; --gateway-edge: #0a5aa8;
  --peer: #e2f3ef; --peer-edge: #24806c; --site: #fbf0de; --site-edge: #a8690f; --route: #8a94a0;
  --track: #e6eaef; --hatch: #ad1f16;
  color-scheme: light;
}
@media screen and (prefers-color-scheme: dark) {
  :root {
    --page: #11161c; --card: #1a212a; --text: #e9eef3; --dim: #a8b5c2; --line: #36424f; --link: #83bdfb;
    --error: #ff9d94; --warning: #f3c06c; --clean: #84d6a0; --quiet: #b4c1cf;
    --clients: #332b52; --clients-edge: #a78be8; --ip: #26303b; --ip-edge: #8494a5;
    --network: #1b2e45; --network-edge: #6ba6e6; --subnet: #16263a; --gateway: #1a212a; --gateway-edge: #83bdfb;
    --peer: #17372f; --peer-edge: #55b8a0; --site: #3b2d16; --site-edge: #d9a24c; --route: #8a98a8;
    --track: #2a343f; --hatch: #ff9d94;
    color-scheme: dark;
  }
}
* { box-sizing: border-box; }
body {
  margin: 0; background: var(--page); color: var(--text);
  font: 16px/1.5 system-ui, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif;
  overflow-wrap: anywhere;
}
header, main, footer { max-width: 1160px; margin: 0 auto; padding: 0 20px; }
header { padding-top: 32px; }
footer { padding-top: 16px; padding-bottom: 40px; color: var(--dim); font-size: 14px; }
h1, h2, h3, h4 { line-height: 1.25; margin: 0; font-weight: 650; unicode-bidi: isolate; }
h1 { font-size: 28px; letter-spacing: -0.01em; }
h2 { font-size: 22px; margin: 36px 0 12px; }
article > h2 { margin-top: 20px; }
h3 { font-size: 17px; margin: 0 0 12px; }
h4 { font-size: 15px; margin: 0 0 10px; }
p { margin: 0; }
a { color: var(--link); text-underline-offset: 2px; }
code { font: 0.875em ui-monospace, "Cascadia Mono", Menlo, Consolas, monospace; unicode-bidi: isolate; }
:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; border-radius: 3px; }
.skip { position: absolute; left: -999px; }
.skip:focus { left: 20px; top: 8px; background: var(--card); padding: 4px 8px; }
.facts { color: var(--dim); margin-top: 4px; }
.place { color: var(--dim); font-size: 14px; margin: 4px 0 16px; }
.open { color: var(--dim); font-size: 14px; margin-top: 8px; }
.reading { color: var(--dim); font-size: 13px; line-height: 1.4; margin-top: 10px; }

.card { background: var(--card); border: 1px solid var(--line); border-radius: 10px; padding: 16px 18px; min-width: 0; }
.columns { display: grid; grid-template-columns: 436px minmax(0, 1fr); gap: 16px; align-items: start; }
.columns > div { display: grid; gap: 16px; min-width: 0; }
.pair { display: grid; grid-template-columns: repeat(2, minmax(0, 1fr)); gap: 16px; align-items: start; }

.badges { margin: 0 0 4px; }
.badge {
  display: inline-block; border: 1px solid; border-radius: 999px; padding: 0 9px; margin: 2px 0;
  font-size: 13px; line-height: 20px; font-weight: 600; white-space: nowrap; color: var(--quiet);
}
.error > .badge, .badge.error, td.error { color: var(--error); }
.warning > .badge, .badge.warning, td.warning { color: var(--warning); }
.badge.clean { color: var(--clean); }
.badge.error::before, .findings .error .badge::before { content: "\\2715\\00a0"; }
.badge.warning::before, .findings .warning .badge::before { content: "!\\00a0"; }
.badge.clean::before { content: "\\2713\\00a0"; }
.findings .error .badge { color: var(--error); }
.findings .warning .badge { color: var(--warning); }

.tiles { display: grid; grid-template-columns: repeat(auto-fit, minmax(150px, 1fr)); gap: 16px; margin: 0 0 16px; }
.tiles div {
  display: flex; flex-direction: column-reverse; justify-content: flex-end; background: var(--card); padding: 12px 18px;
  border: 1px solid var(--line); border-top: 4px solid var(--quiet); border-radius: 10px;
}
.tiles .error { border-top-color: var(--error); }
.tiles .warning { border-top-color: var(--warning); }
.tiles .clean { border-top-color: var(--clean); }
.tiles dt { color: var(--dim); font-size: 14px; }
.tiles dd { margin: 0; font-size: 30px; line-height: 1.2; font-weight: 650; font-variant-numeric: tabular-nums; }
.rules { list-style: none; margin: 0; padding: 0; }
.rules li { display: flex; gap: 4px 10px; align-items: baseline; padding: 5px 0; border-top: 1px solid var(--line); }
.rules li:first-child { border-top: 0; }
.rules code { flex: 1; }
.rules .badge { min-width: 96px; text-align: center; }
.rules li > span:last-child { color: var(--dim); font-size: 14px; white-space: nowrap; }

#filter { display: flex; flex-wrap: wrap; gap: 8px 20px; align-items: center; margin-bottom: 12px; }
#filter[hidden] { display: none; }
#filter label { display: flex; gap: 8px; align-items: center; min-width: 0; }
input, select {
  font: inherit; font-size: 15px; color: inherit; background: var(--card); border: 1px solid var(--dim); border-radius: 6px;
  padding: 4px 8px; min-width: 0; max-width: 100%;
}
#found { color: var(--dim); font-size: 14px; }
.scroll { overflow-x: auto; background: var(--card); border: 1px solid var(--line); border-radius: 10px; }
table { border-collapse: collapse; width: 100%; min-width: 1110px; table-layout: fixed; font-size: 13.5px; line-height: 1.45; }
th, td { text-align: left; padding: 7px 10px; vertical-align: top; unicode-bidi: isolate; }
thead th { font-weight: 650; white-space: nowrap; border-bottom: 2px solid var(--line); }
tbody tr + tr > * { border-top: 1px solid var(--line); }
th:nth-child(1) { width: 17.5%; }
th:nth-child(2), th:nth-child(3) { width: 12.5%; }
th:nth-child(4) { width: 10.5%; }
th:nth-child(5), th:nth-child(8) { width: 9%; }
th:nth-child(6), th:nth-child(7) { width: 7.5%; }
tbody th { font-weight: 600; }
.number { text-align: right; font-variant-numeric: tabular-nums; }
td.error, td.warning { font-weight: 700; }
th button { all: unset; cursor: pointer; }
th button:focus-visible { outline: 3px solid var(--link); outline-offset: 3px; border-radius: 3px; }
th button::after { content: "\\2195"; display: inline-block; width: 1.2em; text-align: center; color: var(--dim); }
[aria-sort="ascending"] button::after { content: "\\2191"; color: var(--text); }
[aria-sort="descending"] button::after { content: "\\2193"; color: var(--text); }

details.gateway {
  background: var(--page); border: 1px solid var(--line); border-radius: 10px; margin-bottom: 8px;
}
.loading .scroll, .loading .many { display: none; }
.many .gateway { content-visibility: auto; contain-intrinsic-size: auto 50px; }
details.gateway[hidden] { display: none; }
details.gateway[open] { padding: 0 16px 16px; }
.gateway > summary { background: var(--card); border-radius: 10px; padding: 10px 16px; }
summary { cursor: pointer; }
.gateway[open] > summary { margin: 0 -16px 12px; border-bottom: 1px solid var(--line); border-radius: 10px 10px 0 0; }
summary h3 { display: inline; margin-right: 10px; font-size: 16px; }

.picture { display: block; width: 100%; max-width: 420px; height: auto; margin: 0 auto; }
svg text { fill: var(--text); }
svg .line, svg .tick { fill: var(--dim); font-size: 12px; }
svg .title { font-size: 13px; font-weight: 650; }
.picture rect { stroke-width: 1.25; }
.chart .clients { fill: var(--clients-edge); } .picture .clients { fill: var(--clients); stroke: var(--clients-edge); }
.picture .public-ip { fill: var(--ip); stroke: var(--ip-edge); }
.chart .network { fill: var(--network-edge); } .picture .network { fill: var(--network); stroke: var(--network-edge); }
.chart .subnet { fill: var(--gateway-edge); } .picture .subnet { fill: var(--subnet); stroke: var(--network-edge); stroke-dasharray: 4 3; }
.picture .gateway { fill: var(--gateway); stroke: var(--gateway-edge); stroke-width: 2; }
.chart .peer { fill: var(--peer-edge); } .picture .peer { fill: var(--peer); stroke: var(--peer-edge); }
.chart .site { fill: var(--site-edge); } .picture .site { fill: var(--site); stroke: var(--site-edge); }
.edge { stroke: var(--quiet); stroke-width: 2; fill: none; }
.end { fill: var(--quiet); }

figure { margin: 0; }
figcaption { color: var(--dim); font-size: 13px; line-height: 1.4; margin-top: 10px; }
figure + figure { margin-top: 16px; }
.chart { display: grid; }
.chart > * { grid-area: 1 / 1; min-width: 0; }
.chart svg { overflow: visible; }
.chart ol { list-style: none; margin: 0; padding: 0; font-size: 13.5px; line-height: 18px; }
.chart li { height: ${rowHeight}px; display: flex; justify-content: space-between; }
.chart li span { min-width: 0; background: var(--card); overflow: hidden; text-overflow: ellipsis; white-space: nowrap; height: 18px; unicode-bidi: isolate; }
.chart li span:first-child { padding-right: 8px; }
.chart li span:last-child { color: var(--dim); padding-left: 8px; flex-shrink: 0; max-width: 66%; font-variant-numeric: tabular-nums; }
.map li span:last-child { max-width: 55%; }
.track { stroke: var(--line); }
.cut { stroke: var(--route); stroke-width: 2; stroke-dasharray: ${inStrips.dots}; stroke-dashoffset: ${-overhang}; }
.chart .route { fill: var(--route); }
rect.shared { fill: url(#hatch); stroke: var(--hatch); }
rect.frame { fill: none; stroke: var(--hatch); stroke-dasharray: 4 3; }
#hatch path { stroke: var(--hatch); stroke-width: 3; }
#hatch rect { fill: var(--card); }
.overlaps { margin: 10px 0 0; padding-left: 18px; font-size: 14px; color: var(--error); }
rect.room { fill: var(--track); }
rect.expected { fill: var(--clients-edge); }
rect.carries { fill: var(--network-edge); }
rect.sstp { fill: var(--site-edge); }
.mark { stroke: var(--text); stroke-width: 2; stroke-dasharray: ${inStrips.line}; }
.break { stroke: var(--card); stroke-width: 4; }
.today { stroke: var(--dim); stroke-width: 1.5; stroke-dasharray: ${inStrips.line}; }
.span { stroke-width: 3; }
.point { overflow: visible; }
.past { stroke: var(--error); } path.past { fill: var(--error); }
.near { stroke: var(--warning); } path.near { fill: var(--warning); }
.later { stroke: var(--network-edge); } path.later { fill: var(--network-edge); }

.none { color: var(--clean); font-weight: 600; }
.none::before { content: "\\2713\\00a0"; }
.findings { list-style: none; margin: 0; padding: 0; display: grid; gap: 10px; }
.findings > li { background: var(--card); border: 1px solid var(--line); border-left: 5px solid var(--quiet); border-radius: 10px; padding: 12px 18px; min-width: 0; }
.findings > .error { border-left-color: var(--error); }
.findings > .warning { border-left-color: var(--warning); }
.findings .rule code { margin-left: 6px; }
.more > summary { font-weight: 600; padding: 4px 0; }
.more .findings { margin-top: 8px; }
.message { font-weight: 600; margin: 6px 0; }
.findings dl { margin: 0; font-size: 14.5px; }
.findings dl div { display: grid; grid-template-columns: 84px minmax(0, 1fr); gap: 8px; padding: 1px 0; }
.findings dt { color: var(--dim); }
.findings dd { margin: 0; }
time { white-space: nowrap; }
.defs { position: absolute; }

@media (max-width: 860px) {
  header, main, footer { padding-left: 14px; padding-right: 14px; }
  .columns, .pair { grid-template-columns: minmax(0, 1fr); }
  .card { padding: 14px; }
  h1 { font-size: 24px; }
  details.gateway[open] { padding: 0 10px 10px; }
  .gateway[open] > summary { margin: 0 -10px 10px; }
}
@media (min-width: 620px) and (max-width: 860px) {
  .columns > div:first-child { grid-template-columns: repeat(2, minmax(0, 1fr)); align-items: start; }
  .columns > div:first-child > :is(:only-child, :nth-child(3)) { grid-column: span 2; }
}
@media (max-width: 480px) {
  .tiles { grid-template-columns: repeat(2, minmax(0, 1fr)); gap: 10px; }
  .chart ol { font-size: 13px; }
  .rules .badge { min-width: 0; }
  .findings dl div { grid-template-columns: minmax(0, 1fr); gap: 0; padding: 4px 0; }
}
@media print {
  body { background: #fff; font-size: 14px; }
  .skip, #filter { display: none; }
  .loading .scroll, .loading .many { display: none; }
  .many .gateway { content-visibility: visible; }
  details::details-content { content-visibility: visible; display: block; block-size: auto; }
  details.gateway[open] { background: none; border: 0; padding: 0; }
  .gateway[open] > summary { margin: 0 0 12px; }
  summary { list-style: none; }
  #details, details.gateway + details.gateway { break-before: page; }
  .card, .findings > li, tr { break-inside: avoid; }
  h2, h3, h4, summary { break-after: avoid; }
  .scroll { overflow: visible; }
  table { min-width: 0; font-size: 9px; }
  th, td { padding: 3px; }
  th button::after { content: none; }
  * { print-color-adjust: exact; }
}
`;
