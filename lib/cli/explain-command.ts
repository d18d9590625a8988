import { catalogue } from "../rules/catalogue";
import type { Rule } from "../rules/rule";
import { parseArguments, type Options } from "./arguments";
import type { Command } from "./command";
import { wrapped } from "./formats/layout";
import { didYouMean } from "./near";
import { rulesIn } from "./rules-file";
import { UsageError } from "./usage-error";

const options: Options = { rules: { type: "string", multiple: true } };

/** `p2s explain`. */
export const explainCommand: Command = {
  help: `p2s explain RULE|CODE…: says what a rule or an error code of Azure is about

  p2s explain pool-overlap-vnet
  p2s explain NonAzSkusNotAllowedForVPNGateway

Options

  --rules FILE   a team's own rules, to be explained too

Exit code: 0, or 2 where there is no such rule or code.
`,
  run: async (args, terminal) => {
    const given = parseArguments(args, options);
    if (given.paths.length === 0)
      throw new UsageError("explain needs a rule or an error code, like: p2s explain pool-overlap-vnet");
    const own = (await Promise.all(given.all("rules").map(rulesIn))).flat();
    const rules: readonly Rule[] = [...catalogue, ...own];
    const asked = given.paths.flatMap((name) => rulesOf(name, rules));
    terminal.out(asked.map(explanation).join("\n"));
    return 0;
  },
};

function rulesOf(name: string, rules: readonly Rule[]): readonly Rule[] {
  const wanted = name.toLowerCase();
  const found = rules.filter(({ id, azure }) => id === wanted || azure?.code?.toLowerCase() === wanted);
  if (found.length > 0) return found;
  const names = rules.flatMap(({ id, azure }) => (azure?.code === undefined ? [id] : [id, azure.code]));
  throw new UsageError(
    `there is no rule and no error code "${name}".${didYouMean(name, names)} "p2s rules" lists them`,
  );
}

function explanation(rule: Rule): string {
  const {
    id,
    statement,
    why,
    severity,
    softerWhen,
    source,
    conflict,
    azure,
    window,
    lifted,
    remedy,
    atPlan,
  } = rule;
  const lines: readonly (readonly [string, string | undefined])[] = [
    ["why", why],
    ["weighs", softerWhen === undefined ? severity : `${severity}; a warning ${softerWhen}`],
    ["since", window.from],
    ["until", window.until],
    ["remedy", remedy],
    ["azure", azure && `fails at ${azure.when}${azure.code === undefined ? "" : ` with ${azure.code}`}`],
    ["says", azure?.says === undefined ? undefined : `"${azure.says}"`],
    ["plan", atPlan && "values known only at plan are judged by a precondition in Terraform"],
    ["lifted", lifted && `by Azure on ${lifted.on}, says ${lifted.source.page} (${lifted.source.date})`],
    ["relax", lifted && `p2s check --relax ${id}, or relax: { "${id}": "why" } in code`],
    ["waive", lifted ? undefined : `waivers: [{ rule: "${id}", reason: "why", until: "2027-01-31" }]`],
    ["but", conflict && `${conflict.with.page} (${conflict.with.date}) says otherwise: ${conflict.decided}`],
    ["source", `${source.page} (${source.date})`],
  ];
  const told = lines.flatMap(([word, text]) =>
    text === undefined ? [] : [wrapped(`  ${word.padEnd(8)}${text}`, 10)],
  );
  return `${id}\n${wrapped(`  ${statement}`, 2)}\n\n${told.join("\n")}\n`;
}
