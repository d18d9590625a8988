import { realpathSync } from "node:fs";
import { parseArguments, type Given, type Options } from "./arguments";
import type { Command } from "./command";
import { filesAt, standardInput } from "./files";
import { plain } from "./formats/layout";
import { filesOf, judgeAll, judgingOptions } from "./judge-all";
import { datesBy } from "./report/dates";
import { page } from "./report/page";
import { UsageError } from "./usage-error";
import { version } from "./version";
import { writeFile } from "./write-file";

const options: Options = { ...judgingOptions, output: { type: "string", short: "o" } };

/** `p2s report`. */
export const reportCommand: Command = {
  help: `p2s report PATH… -o FILE: writes one HTML page about gateways, for people

  p2s report cdktf.out -o vpn.html
  terraform show -json tfplan | p2s report - -o vpn.html
  az network vnet-gateway list -g GROUP | p2s report - -o vpn.html

The page shows each gateway as a picture, its address space as a map, its
clients against its capacity, the dates that matter to it, and its findings. It
loads nothing from elsewhere: it can be mailed, attached and printed.
A PATH is what "p2s check" takes; the current folder unless given.

Options

  -o, --output FILE       where the page goes; needed
  --as-of DAY             judge as on this day, like 2027-01-31 (today)
  --relax RULE[=REASON]   take a rule that Azure has lifted out of force
  --waivers FILE          findings to live with, as for "p2s check"
  --no-declared           ignore waivers and relaxations in the author's code
  --declared FOLDER       cdktf.out of the app that a plan was made from
  --rules FILE            a team's own rules, a JavaScript module: { rules }

Exit code: 0 the page is written, whatever it finds; 2 could not read
everything, which the page says too, or wrong usage. "p2s check" is what fails
on findings.
`,
  run: async (args, terminal) => {
    const given = parseArguments(args, options);
    const output = outputOf(given);
    const { asOf, files, judged, unread, judging, waiverFiles } = await judgeAll(given, terminal, {
      keepText: false,
      keep: (one) => one,
    });
    const waiverFaults = waiverFiles.flatMap((file) => file.faultsAmong(judged, asOf));
    const datesOf = datesBy(judging);
    const text = page({ asOf, files, judged, unread, waiverFaults, datesOf, version: version() });
    for (const { file, reason } of unread) terminal.error(`p2s: ${plain(file)} ${reason}\n`);
    writeFile(output, text);
    return unread.length > 0 ? 2 : 0;
  },
};

function outputOf(given: Given): string {
  const output = given.one("output");
  if (output === undefined || output === standardInput)
    throw new UsageError("report writes a file; name it, like: p2s report cdktf.out -o vpn.html");
  const inputs = [
    ...filesOf(given).files,
    ...given.all("declared").flatMap((folder) => filesAt(folder).files),
    ...given.all("waivers"),
    ...given.all("rules"),
  ];
  const target = realPath(output);
  const same = inputs.find((input) => target !== undefined && realPath(input) === target);
  if (same !== undefined)
    throw new UsageError(`-o ${output} is what is read (${same}); write the page to a file of its own`);
  return output;
}

/** The path without links; undefined where nothing is there. */
function realPath(path: string): string | undefined {
  try {
    return realpathSync(path);
  } catch {
    return undefined;
  }
}
