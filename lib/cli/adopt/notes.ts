import type { Finding, Report } from "../../check/report";
import type { GatewaySource } from "../../readers/gateway-source";
import { catalogue } from "../../rules/catalogue";
import { plain, wrapped } from "../formats/layout";
import type { Note } from "./draft";
import { addressOf, type Place } from "./place";
import type { Written } from "./program";

/**
 * What people should know of a gateway that was written anew: a few lines of 80 columns.
 *
 * @param found what rules say of the gateway in the file
 * @param program what they say of what the program tells of it: that is what refuses the program
 */
export function notesOf({ source, place, draft, props }: Written, found: Report, program: Report): string {
  const others = program.errors.filter(({ rule }) => !found.errors.some((error) => error.rule === rule));
  const lines = [
    ...line("address", addressText(source, place)),
    ...(props["deployed"] === undefined ? line("deployed", notDeployed) : []),
    ...draft.asked.flatMap((note) => line("asked", noteText(note))),
    ...draft.changed.flatMap((note) => line("changed", noteText(note))),
    ...draft.kept.flatMap(({ path }) =>
      line("kept", `${path}: set on the resource, since the props write it otherwise`),
    ),
    ...draft.left.flatMap((note) => line("left out", noteText(note))),
    ...[...found.errors, ...others, ...found.warnings].flatMap((finding) =>
      line("finding", findingLine(finding)),
    ),
    ...excuses(program.errors).flatMap((excuse) => line("accept", `${excuse} among the props`)),
  ];
  return [plain(source.read.address), ...lines, ""].join("\n");
}

const notDeployed =
  'the program does not say what runs. Where something does, write it: deployed: { sku: "…", tunnelType: "…" }';

const sameState = "In the same state, bring along what else it holds, or Terraform deletes that.";

function addressText({ origin }: GatewaySource, place: Place): string {
  const { id, movedFrom, importedFrom } = place;
  const address = addressOf(id);
  if (origin === "stack") return `${address}; what it refers to has to stand in the same stack`;
  if (movedFrom !== undefined) return `becomes ${address}: the program moves it there. ${sameState}`;
  if (origin === "state") return `stays ${address}. ${sameState}`;
  const old = origin === "azapi" ? "; take the AzAPI resource out of its state (terraform state rm)" : "";
  return importedFrom === undefined
    ? `${address}. If it runs, import it: resource.importFrom("ID")${old}`
    : `${address}: the program imports ${importedFrom}${old}`;
}

function noteText({ path, text }: Note): string {
  return `${path}: ${text}`;
}

function findingLine({ severity, rule, message }: Finding): string {
  return `${severity} ${rule}: ${message}`;
}

/** What to write among the props to accept findings that refuse the gateway. */
function excuses(errors: readonly Finding[]): readonly string[] {
  const rules = [...new Set(errors.map(({ rule }) => rule))];
  const isLifted = (rule: string): boolean => catalogue.some((one) => one.id === rule && one.isLifted);
  const relaxed = rules.filter(isLifted).map((rule) => `"${rule}": "WHY"`);
  const waived = rules.filter((rule) => !isLifted(rule)).map((rule) => `{ rule: "${rule}", reason: "WHY" }`);
  return [
    ...(relaxed.length === 0 ? [] : [`relax: { ${relaxed.join(", ")} }`]),
    ...(waived.length === 0 ? [] : [`waivers: [${waived.join(", ")}]`]),
  ];
}

function line(word: string, text: string): readonly string[] {
  return [wrapped(`  ${word.padEnd(10)}${plain(text)}`, 12)];
}
