import { rungOf, type GatewayImpact, type ImpactOutcome } from "../impact-outcome";

/** The impact as data, in the shape of `docs/impact.schema.json`. */
export function asImpactJson(outcome: ImpactOutcome): string {
  const { asOf, files, gateways, unread } = outcome;
  const report = {
    formatVersion: 1,
    asOf,
    files,
    rung: rungOf(outcome),
    gateways: gateways.map(gatewayOf),
    unread,
  };
  return `${JSON.stringify(report, null, 2)}\n`;
}

function gatewayOf({ impact, ...gateway }: GatewayImpact): object {
  return { ...gateway, ...impact };
}
