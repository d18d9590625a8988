import type { AzureRefusal, Source } from "../../rules/rule";
import type { Excused, Finding, Postponed, Report } from "../../check/report";
import type { Day } from "../../domain/day";
import { counted } from "../formats/layout";
import { markup, type Markup, type Piece } from "./markup";

/** What a report found of a gateway: errors, warnings, then what does not count and why. */
export function findings(
  report: Report,
  { heading, isJudged }: { readonly heading: (text: string) => Markup; readonly isJudged: boolean },
): Markup {
  const { errors, warnings, postponed, waived, relaxed } = report;
  const counting = [...errors, ...warnings];
  return markup`${
    counting.length === 0 &&
    markup`\n<section class="card">${heading("Findings")}${isJudged ? noneOf(report) : notJudged}</section>`
  }${section(heading("Findings"), counting.map(findingItem))}${section(
    heading("Waived"),
    waived.map(excusedItem),
  )}${section(heading("Relaxed"), relaxed.map(excusedItem))}${
    postponed.length > 0 &&
    markup`\n<details class="more"><summary>${counted(postponed.length, "rule")} postponed to the plan</summary>${list(postponed.map(postponedItem))}</details>`
  }`;
}

function noneOf({ postponed }: Report): Markup {
  return markup`<p class="none">${postponed.length > 0 ? "No findings in what is known so far." : "No findings."}</p>`;
}

const notJudged = markup`<p>Not judged: the rules are about VPN gateways.</p>`;

function section(heading: Markup, items: readonly Markup[]): Piece {
  return items.length > 0 && markup`\n<section>${heading}${list(items)}</section>`;
}

function list(items: readonly Markup[]): Markup {
  return markup`<ul class="findings">${items}</ul>`;
}

/** A finding as an item of a list. */
export function findingItem(finding: Finding): Markup {
  return item(finding.severity, finding.severity, finding, [
    markup`<p class="message">${finding.message}</p>`,
    terms([
      ["Remedy", finding.remedy],
      ["Rule", finding.statement],
      ["Azure", finding.azure && azureText(finding.azure)],
      [
        "Lifted",
        finding.lifted &&
          markup`${finding.lifted.on}, says ${sourceLink(finding.lifted.source)}; in force here until relaxed by name`,
      ],
      ["Source", finding.source && sourceLink(finding.source)],
    ]),
  ]);
}

function postponedItem({
  rule,
  severity,
  statement,
  remedy,
  source,
  waitsFor,
  condition,
}: Postponed): Markup {
  const decided = condition !== undefined && severity === "error";
  return item("postponed", "postponed", { rule }, [
    markup`<p class="message">${statement}</p>`,
    terms([
      [
        "Waits for",
        waitsFor.map(
          ({ fact, expression }, index) => markup`${index > 0 && ", "}${fact} (<code>${expression}</code>)`,
        ),
      ],
      ["Decided", decided ? "by Terraform, at plan" : "by p2s check, on the plan"],
      ["Remedy", remedy],
      ["Source", sourceLink(source)],
    ]),
  ]);
}

function excusedItem(excused: Excused): Markup {
  return item("excused", `${excused.severity}, does not count`, excused, [
    markup`<p class="message">${excused.message}</p>`,
    terms([
      ["Reason", excused.reason],
      ["Owner", excused.owner],
      ["Until", excused.until],
      ["Remedy", excused.remedy],
      ["Source", excused.source && sourceLink(excused.source)],
    ]),
  ]);
}

function item(kind: string, word: string, { rule }: Pick<Finding, "rule">, parts: readonly Piece[]): Markup {
  return markup`
<li class="${kind}"><p class="rule"><span class="badge">${word}</span> <code>${rule}</code></p>${parts}</li>`;
}

function terms(pairs: readonly (readonly [string, Piece])[]): Markup {
  const told = pairs.filter(([, value]) => value !== undefined);
  return markup`<dl>${told.map(([term, value]) => markup`<div><dt>${term}</dt><dd>${value}</dd></div>`)}</dl>`;
}

function azureText({ when, code, says }: AzureRefusal): string {
  const words = [code, says === undefined ? undefined : `“${says}”`].filter((word) => word !== undefined);
  return words.length === 0 ? `fails at ${when}` : `fails at ${when}: ${words.join(": ")}`;
}

function sourceLink({ page, date }: Source): Markup {
  // A team's own rule may name something that is no page.
  if (!/^https?:\/\//.test(page)) return markup`${page} ${dateOf(date)}`;
  return markup`<a href="${page}" rel="noreferrer">${page.replace(/^https?:\/\//, "")}</a> ${dateOf(date)}`;
}

function dateOf(date: Day): Markup {
  return markup`<time datetime="${date}">(${date})</time>`;
}
