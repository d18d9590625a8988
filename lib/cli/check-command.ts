import { choice, parseArguments, type Given, type Options } from "./arguments";
import { checkHelp } from "./check-help";
import type { Command } from "./command";
import { formats, parseFormats, type Format } from "./formats/formats";
import { plain } from "./formats/layout";
import { judge } from "./judge";
import { judgeAll, judgingOptions } from "./judge-all";
import { exitCode, type Outcome } from "./outcome";
import type { Terminal } from "./terminal";
import { baseline, WaiverFile, waiverText } from "./waiver-file";
import { writeFile } from "./write-file";

const options: Options = {
  ...judgingOptions,
  format: { type: "string", multiple: true },
  "write-waivers": { type: "string" },
  "fail-on": { type: "string" },
};

/** `p2s check`. */
export const checkCommand: Command = {
  help: checkHelp,
  run: async (args, terminal) => {
    const given = parseArguments(args, options);
    const wanted = parseFormats(given.all("format"));
    const outcome = await checkAll(given, wanted, terminal);
    for (const { file, reason } of outcome.unread) terminal.error(`p2s: ${plain(file)} ${reason}\n`);
    for (const { name, file } of wanted) {
      const text = await formats[name](outcome, { colour: file === undefined && terminal.colour });
      if (file === undefined) terminal.out(text);
      else writeFile(file, text);
    }
    return exitCode(outcome);
  },
};

async function checkAll(given: Given, wanted: readonly Format[], terminal: Terminal): Promise<Outcome> {
  const failOn = choice("fail-on", given.one("fail-on") ?? "error", ["error", "warning"]);
  const keepText = wanted.some(({ name }) => name === "sarif");
  const { judging, waiverFiles, ...all } = await judgeAll(given, terminal, { keepText });
  const { asOf } = all;

  const target = given.one("write-waivers");
  // What was not read may have findings of its own, and waivers of use.
  if (target === undefined || all.unread.length > 0) {
    const waiverFaults = waiverFiles.flatMap((file) => file.faultsAmong(all.judged, asOf));
    return { ...all, failOn, waiverFaults };
  }
  const kept = waiverFiles.flatMap((file) => file.usedAmong(all.judged));
  const waivers = baseline(all.judged, kept, asOf);
  writeFile(target, waiverText(waivers));
  const accepted = new WaiverFile(target, waivers);
  const judged = all.judged.map(({ file, gateway }) => ({
    file,
    gateway,
    report: judge(gateway, { ...judging, waiversOf: (one) => accepted.of(one, asOf) }),
  }));
  return { ...all, failOn, judged, waiverFaults: [] };
}
