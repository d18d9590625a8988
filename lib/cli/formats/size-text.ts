import type { NeedName, OfferedSku } from "../../advice/sku-offer";
import type { ComparedSku, SizeAdvice, SmallerSku, UnmetNeed } from "../../advice/smallest-gateway";
import { authenticationNames } from "../../domain/tunnel-type";
import { phrase } from "../../domain/words";
import { counted, wrapped } from "./layout";
import { columns, lines, paragraphs, section } from "./paragraphs";

type Needs = SizeAdvice["needs"];

/** What people read: the SKU that fits, why it does, why no smaller one, and what the next one adds. */
export function sizeText(advice: SizeAdvice): string {
  const { asOf, needs, smallest, smaller, next, unmet, nearest, notes, source } = advice;
  return paragraphs(
    ...(smallest ? [`${named(smallest)} is the smallest SKU that fits.`, compared(smallest, needs)] : []),
    section("No SKU fits.", lines(unmet.map((one) => missing(one, needs)))),
    ...(nearest ? nearestText(nearest, needs) : []),
    section("Why not a smaller one", columns(smaller.map((sku) => [sku.sku, shortfall(sku, needs)]))),
    section("The next one up", next ? columns([[next.sku, amounts(next, next.gains, needs)]]) : ""),
    section("Good to know", lines(notes)),
    wrapped(`As of ${asOf}, by ${source.page} (${source.date})`, 2),
  );
}

function named({ sku, generations }: OfferedSku): string {
  return generations.length > 1 ? `${sku}, in either generation,` : `${sku} (${generations.join("")})`;
}

function compared({ sku, comparisons }: ComparedSku, needs: Needs): string {
  return columns([
    ["you need", `${sku} gives`],
    ...comparisons.map(({ need, asked, given }): [string, string] => [
      needText(need, asked, needs),
      typeof given === "number" ? amountText(need, given, needs) : given ? "yes" : "no",
    ]),
  ]);
}

function missing({ need, asked, most, remedy }: UnmetNeed, needs: Needs): string {
  return `${needText(need, asked, needs)}: ${typeof most === "number" ? `${most} at most` : "none has it"}. ${remedy}`;
}

function nearestText(nearest: NonNullable<SizeAdvice["nearest"]>, needs: Needs): readonly string[] {
  const { tunnelType } = nearest;
  const change = tunnelType === needs.tunnelType ? "" : `With tunnel type "${tunnelType}", `;
  return [
    wrapped(`${change}${named(nearest)} comes nearest.`, 0),
    compared(nearest, { ...needs, tunnelType }),
  ];
}

function shortfall(sku: SmallerSku, needs: Needs): string {
  const alone = sku.meetsAs === undefined ? "" : `; it would fit as ${sku.meetsAs}`;
  return `${amounts(sku, sku.lacks, needs)}${alone}`;
}

function amounts({ gives }: OfferedSku, names: readonly NeedName[], needs: Needs): string {
  return names.map((need) => amountText(need, gives[need], needs)).join(", ");
}

function needText(need: NeedName, asked: number | boolean, needs: Needs): string {
  const text = amountText(need, asked, needs);
  return need === "clients" ? `${text} over ${needs.tunnelType}` : text;
}

function amountText(need: NeedName, amount: number | boolean, needs: Needs): string {
  if (typeof amount === "boolean") return `${amount ? "" : "no "}${wordFor(need, needs)}`;
  if (need === "mbps") return `${amount} Mbps`;
  if (amount === 0) return `no clients over ${needs.tunnelType}`;
  return counted(amount, wordFor(need, needs));
}

function wordFor(need: NeedName, { tunnelType, authentication = [] }: Needs): string {
  const words: Readonly<Record<NeedName, string>> = {
    clients: "client",
    tunnelType: `tunnel type ${tunnelType}`,
    authentication: phrase(authentication.map((kind) => authenticationNames[kind])),
    mbps: "Mbps",
    sites: "site",
    reachedResources: "virtual machine",
    bgp: "BGP",
    activeActive: "active-active",
    zoneRedundant: "zone redundancy",
  };
  return words[need];
}
