import { choice, parseArguments, type Given, type Options } from "./arguments";
import { checkHelp } from "./check-help";
import type { Command } from "./command";
import { formats, parseFormats, type Format } from "./formats/formats";
import { plain } from "./formats/layout";
import { judge } from "./judge";
import { judgeAll, judgingOptions, type JudgedAll } from "./judge-all";
import { exitCode, type Described, type Judged, type Outcome } from "./outcome";
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
  const target = given.one("write-waivers");
  if (target === undefined)
    return { ...judged(await judgeAll(given, terminal, { keepText, keep: told })), failOn };

  const all = await judgeAll(given, terminal, { keepText, keep: (one) => one });
  // What was not read may have findings of its own, and waivers of use.
  return { ...(all.unread.length > 0 ? judged(all) : accepted(all, target)), failOn };
}

/** What is told of a gateway, without the facts it was judged by. */
function told({ file, gateway: { address, kind, constructPath, path }, report }: Described): Judged {
  return {
    file,
    gateway: { address, kind, path, ...(constructPath !== undefined && { constructPath }) },
    report,
  };
}

function judged({ waiverFiles, ...all }: JudgedAll<Judged>): Omit<Outcome, "failOn"> {
  return { ...all, waiverFaults: waiverFiles.flatMap((file) => file.faultsAmong(all.judged, all.asOf)) };
}

/** Accepts the findings of today: writes them as waivers, and judges again by those. */
function accepted(
  { judging, waiverFiles, ...all }: JudgedAll<Described>,
  target: string,
): Omit<Outcome, "failOn"> {
  const kept = waiverFiles.flatMap((file) => file.usedAmong(all.judged));
  const waivers = baseline(all.judged, kept, all.asOf);
  writeFile(target, waiverText(waivers));
  const accepting = new WaiverFile(target, waivers);
  const again = all.judged.map(({ file, gateway }) => ({
    file,
    gateway,
    report: judge(gateway, { ...judging, waiversOf: (one) => accepting.of(one, all.asOf) }),
  }));
  return { ...all, judged: again, waiverFaults: [] };
}
