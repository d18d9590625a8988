import type { GatewayChangeRead } from "../readers/gateway-changes";
import { impactOf } from "../impact/impact";
import { rungs } from "../impact/ladder";
import type { Day } from "../domain/day";
import { choice, parseArguments, type Options } from "./arguments";
import type { Command } from "./command";
import { dayOf } from "./day-option";
import { formatsAmong } from "./formats/formats";
import { asImpactJson } from "./formats/impact-json";
import { asImpactMarkdown } from "./formats/impact-markdown";
import { asImpactText } from "./formats/impact-text";
import { exitCodeOf, type GatewayImpact, type ImpactOutcome } from "./impact-outcome";
import { impactHelp } from "./impact-help";
import { readChanges } from "./read-changes";
import { writeFile } from "./write-file";

const options: Options = {
  format: { type: "string", multiple: true },
  "fail-on": { type: "string" },
  "fail-on-unknown": { type: "boolean" },
  "as-of": { type: "string" },
};

const formats = { text: asImpactText, json: asImpactJson, markdown: asImpactMarkdown };

/** `p2s impact`. */
export const impactCommand: Command = {
  help: impactHelp,
  run: (args, terminal) => {
    const given = parseArguments(args, options);
    const wanted = formatsAmong(given.all("format"), Object.keys(formats) as (keyof typeof formats)[]);
    const asOf = dayOf(given, terminal);
    const failing = given.one("fail-on");
    const failOn = failing === undefined ? undefined : choice("fail-on", failing, rungs.slice(1));
    const read = readChanges(given.paths, terminal, (change) => weighed(change, asOf));
    const outcome: ImpactOutcome = {
      asOf,
      ...(failOn && { failOn }),
      failOnUnknown: given.has("fail-on-unknown"),
      ...read,
      gateways: highestFirst(read.gateways),
    };
    for (const { file, reason } of outcome.unread) terminal.error(`p2s: ${file} ${reason}\n`);
    for (const { name, file } of wanted) {
      const text = formats[name](outcome, { colour: file === undefined && terminal.colour });
      if (file === undefined) terminal.out(text);
      else writeFile(file, text);
    }
    return Promise.resolve(exitCodeOf(outcome));
  },
};

function weighed(change: GatewayChangeRead, asOf: Day): GatewayImpact {
  const { before, after, address, previousAddress, constructPath, action } = change;
  const sensitive = new Set([...(before?.sensitive ?? []), ...(after?.sensitive ?? [])]);
  const facts = { ...(before && { before: before.facts }), ...(after && { after: after.facts }) };
  return {
    address,
    ...(previousAddress !== undefined && { previousAddress }),
    ...(constructPath !== undefined && { constructPath }),
    action,
    impact: impactOf({ ...facts, change, sensitive }, asOf),
  };
}

function highestFirst(gateways: readonly GatewayImpact[]): readonly GatewayImpact[] {
  const height = ({ impact }: GatewayImpact): number => rungs.indexOf(impact.rung);
  return [...gateways].sort((one, other) => height(other) - height(one));
}
