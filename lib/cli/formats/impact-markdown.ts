import type { Told } from "../../impact/impact";
import { placeOf, rungOf, type GatewayImpact, type ImpactOutcome } from "../impact-outcome";
import { counted } from "./layout";
import { code, fitted, most, text } from "./markdown";

/** The impact as Markdown that fits a comment of a pull request: what is left out for length is counted. */
export function asImpactMarkdown(outcome: ImpactOutcome): string {
  const title = `### p2s impact: ${verdict(outcome)}\n`;
  const parts = [
    ...outcome.unread.map(({ file, reason }) => `\n- **not read** ${code(file)} ${text(reason)}\n`),
    ...outcome.gateways.flatMap(gatewayParts),
  ];
  return title + fitted(parts, most - title.length, "p2s impact");
}

function verdict(outcome: ImpactOutcome): string {
  const { gateways, unread } = outcome;
  if (unread.length > 0) return "could not read everything";
  if (gateways.length === 0) return "no VPN gateway is in it";
  return `${rungOf(outcome)}, ${counted(gateways.length, "gateway")}`;
}

function gatewayParts(gateway: GatewayImpact): readonly string[] {
  const { changes, undecided } = gateway.impact;
  const lines = [
    ...changes.map(toldPart),
    ...undecided.map(({ argument, message }) => `- **unknown** ${code(argument)}: ${text(message)}\n`),
  ];
  return [
    `\n#### ${code(placeOf(gateway))}\n\n`,
    ...(lines.length > 0 ? lines : ["- **none** nothing changes\n"]),
  ];
}

function toldPart({ id, rung, message, who, first, source }: Told): string {
  const page = source ? ` ([source](${source.page}), ${source.date})` : "";
  const rows = [
    who === undefined ? "" : `Who: ${text(who)}`,
    first === undefined ? "" : `First: ${text(first)}`,
  ];
  const details = rows.filter((row) => row !== "").map((row) => `  \n  ${row}`);
  return `- **${rung}** ${code(id)}: ${text(message)}${details.join("")}${page}\n`;
}
