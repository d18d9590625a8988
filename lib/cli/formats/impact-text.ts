import type { Told, Undecided } from "../../impact/impact";
import type { Rung } from "../../impact/ladder";
import { placeOf, rungOf, type GatewayImpact, type ImpactOutcome } from "../impact-outcome";
import type { Showing } from "./formats";
import { counted, plain, wrapped } from "./layout";

const colours: Readonly<Record<Rung, number>> = {
  none: 2,
  reconnect: 36,
  reissue: 33,
  replace: 31,
  refused: 31,
};
const quiet = 2;

type Paint = (code: number, text: string) => string;

/** What people read: each change with who is touched, what to do first and who says so, the highest rung first. */
export function asImpactText(outcome: ImpactOutcome, { colour }: Showing): string {
  const paint: Paint = (code, text) => (colour ? `\u001b[${code}m${text}\u001b[0m` : text);
  const files = plain(outcome.files.join(" → "));
  const blocks = outcome.gateways.map((gateway) => gatewayText(gateway, paint));
  return `${[files, ...blocks, sum(outcome)].join("\n\n")}\n`;
}

function gatewayText(gateway: GatewayImpact, paint: Paint): string {
  const { changes, undecided } = gateway.impact;
  const told = changes.map((one) => toldText(one).replace(one.rung, paint(colours[one.rung], one.rung)));
  const open = undecided.map((one) => paint(quiet, undecidedText(one)));
  const lines = [...told, ...open];
  return [
    wrapped(`[${plain(placeOf(gateway))}]`, 2),
    ...(lines.length > 0 ? lines : ["  none  nothing changes"]),
  ].join("\n");
}

function toldText({ id, rung, message, who, first, statement, azure, source }: Told): string {
  const rows: readonly (readonly [string, string | undefined])[] = [
    ["who", who],
    ["first", first],
    ["why", statement],
    ["azure", azure?.code && `fails at ${azure.when}: ${azure.code}`],
    ["source", source && `${source.page} (${source.date})`],
  ];
  return [
    wrapped(`  ${rung}  ${id}: ${plain(message)}`, 6),
    ...rows.flatMap(([word, text]) =>
      text === undefined || (rung === "none" && word !== "first")
        ? []
        : [wrapped(`      ${word.padEnd(7)} ${plain(text)}`, 14)],
    ),
  ].join("\n");
}

function undecidedText({ argument, message }: Undecided): string {
  return wrapped(`  unknown  ${plain(argument)}: ${plain(message)}`, 6);
}

function sum(outcome: ImpactOutcome): string {
  const { gateways, unread } = outcome;
  if (unread.length > 0) return `${counted(unread.length, "file")} not read`;
  if (gateways.length === 0) return "no VPN gateway is in it: nobody notices";
  const open = gateways.reduce((sofar, { impact }) => sofar + impact.undecided.length, 0);
  const unknown = open === 0 ? "" : `, ${open} unknown`;
  return `${counted(gateways.length, "gateway")}, highest rung ${rungOf(outcome)}${unknown}`;
}
