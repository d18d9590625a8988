import type { Day } from "../domain/day";
import { catalogue } from "../rules/catalogue";
import type { Rule } from "../rules/rule";
import { choice, parseArguments, type Options } from "./arguments";
import type { Command } from "./command";
import { dayOf } from "./day-option";
import { wrapped } from "./formats/layout";
import { rulesIn } from "./rules-file";
import { UsageError } from "./usage-error";

const options: Options = {
  format: { type: "string" },
  "as-of": { type: "string" },
  rules: { type: "string", multiple: true },
};

/** `p2s rules`. */
export const rulesCommand: Command = {
  help: `p2s rules: lists every rule, and the next dates that change a verdict

Options

  --format FORMAT   text (default) or json, with all that the records say
  --as-of DAY       the day after which dates are listed; today by default
  --rules FILE      a team's own rules, to be listed too
`,
  run: async (args, terminal) => {
    const given = parseArguments(args, options);
    if (given.paths.length > 0)
      throw new UsageError(`rules takes no "${given.paths[0] ?? ""}"; "p2s explain RULE" tells about one`);
    const format = choice("format", given.one("format") ?? "text", ["text", "json"]);
    const asOf = dayOf(given, terminal);
    const own = (await Promise.all(given.all("rules").map(rulesIn))).flat();
    const rules: readonly Rule[] = [...catalogue, ...own];
    const dates = nextDates(rules, asOf);
    terminal.out(format === "json" ? asJson(rules, dates, asOf) : asText(rules, dates));
    return 0;
  },
};

/** A day on which a rule comes into force, or is no longer. */
interface ChangeOfVerdict {
  readonly day: Day;
  readonly rule: string;
  readonly change: "comes into force" | "is no longer in force";
}

function nextDates(rules: readonly Rule[], asOf: Day): readonly ChangeOfVerdict[] {
  return rules
    .flatMap(({ id: rule, window: { from, until } }): ChangeOfVerdict[] => [
      ...(from !== undefined && from > asOf
        ? [{ day: from, rule, change: "comes into force" as const }]
        : []),
      ...(until !== undefined && until >= asOf
        ? [{ day: until, rule, change: "is no longer in force" as const }]
        : []),
    ])
    .sort((one, other) => (one.day < other.day ? -1 : 1));
}

function asText(rules: readonly Rule[], dates: readonly ChangeOfVerdict[]): string {
  const width = Math.max(...rules.map(({ id }) => id.length));
  const lines = rules.map(({ id, severity, statement, isLifted }) => {
    const mark = isLifted ? " Lifted: can be relaxed." : "";
    return wrapped(`${id.padEnd(width)}  ${severity.padEnd(7)}  ${statement}${mark}`, width + 11);
  });
  const next = dates.map(({ day, rule, change }) =>
    wrapped(`${day}  ${rule} ${change}${change === "comes into force" ? "" : " after this day"}`, 12),
  );
  return [...lines, "", "The next dates that change a verdict", "", ...next, ""].join("\n");
}

function asJson(rules: readonly Rule[], dates: readonly ChangeOfVerdict[], asOf: Day): string {
  const records = rules.map((rule) => ({
    id: rule.id,
    statement: rule.statement,
    why: rule.why,
    severity: rule.severity,
    warningWhen: rule.softerWhen,
    window: rule.window,
    remedy: rule.remedy,
    azure: rule.azure,
    lifted: rule.lifted,
    source: rule.source,
    conflict: rule.conflict,
    reads: rule.reads,
    decidedAtPlan: rule.atPlan !== undefined,
  }));
  return `${JSON.stringify({ formatVersion: 1, asOf, rules: records, dates }, null, 2)}\n`;
}
