import { isWithin, type Day } from "../domain/day";
import {
  knownValues,
  type Deployed,
  type FactName,
  type FactValues,
  type GatewayFacts,
} from "../domain/facts";
import type { GatewayChange } from "../domain/gateway-change";
import { unreadableRoots } from "../domain/readable-roots";
import type { AzureRefusal, Source } from "../rules/rule";
import { consequences, fates } from "./all";
import type { Consequence, Moment, Weight, Words } from "./consequence";
import { textOf } from "./differences";
import { highest, rungs, type Rung } from "./ladder";
import { refusals } from "./refusals";

/** A gateway before and after, and what is done to it. */
export interface ChangedGateway {
  /** Absent where it is created. */
  readonly before?: GatewayFacts;
  /** Absent where it is deleted or forgotten. */
  readonly after?: GatewayFacts;
  readonly change: GatewayChange;
  /** Facts of either side that depend on values marked as sensitive; they are weighed and never shown. */
  readonly sensitive: ReadonlySet<FactName>;
}

/** One change and what it means for people. */
export interface Told {
  /** Id of the consequence, or of the rule Azure holds against it. */
  readonly id: string;
  readonly rung: Rung;
  /** What changes, with the values in it. */
  readonly message: string;
  /** What follows. */
  readonly statement: string;
  /** Whom it touches; nobody where it is left out. */
  readonly who?: string;
  /** What to do before. */
  readonly first?: string;
  readonly azure?: AzureRefusal;
  readonly source?: Source;
  /** Arguments it speaks for. */
  readonly arguments: readonly string[];
}

/** A change whose consequence is known only when it is applied. */
export interface Undecided {
  readonly argument: string;
  readonly message: string;
}

/** What becomes of the people who connect to a gateway. */
export interface Impact {
  /** The highest of its changes. */
  readonly rung: Rung;
  /** The highest first. */
  readonly changes: readonly Told[];
  readonly undecided: readonly Undecided[];
}

/** What a change of a gateway means for the people who connect to it, judged as of a day. */
export function impactOf(gateway: ChangedGateway, asOf: Day): Impact {
  const { before = {}, after = {}, change, sensitive } = gateway;
  const moment = momentOf(gateway);
  const tell = (consequence: Consequence): readonly Weighed[] => weighed(consequence, moment, sensitive);
  const fate = fates.flatMap(tell);
  if (!gateway.before || !gateway.after) return impact(fate);

  const compared = consequences.filter((one) => applies(one, before, after, change));
  const open = compared.filter(({ tells, reads }) => isOpen(tells ?? reads, before, after));
  const found = [
    ...refusedOf({ before, after, change, sensitive }, moment, asOf),
    ...fate,
    ...compared.filter((one) => !open.includes(one)).flatMap(tell),
    ...unreadableOf(moment),
  ];
  const weighty = found.filter((one) => !found.some((other) => overrules(other, one)));
  return impact([...weighty, ...others(weighty, change), ...unknownOf(open, change)]);
}

/** One change and what it means, as far as that is known. */
type Weighed = Omit<Told, "rung"> & { readonly rung: Weight };

function impact(weighed: readonly Weighed[]): Impact {
  const changes = weighed.flatMap((one) => (isTold(one) ? [one] : []));
  return {
    rung: highest(changes.map(({ rung }) => rung)),
    changes: [...changes].sort((one, other) => rungs.indexOf(other.rung) - rungs.indexOf(one.rung)),
    undecided: weighed
      .filter((one) => !isTold(one))
      .map(({ arguments: about, message }) => ({ argument: about.join(", "), message })),
  };
}

function isTold(one: Weighed): one is Told {
  return one.rung !== "unknown";
}

function undecided({ argument, message }: Undecided): Weighed {
  return { id: "undecided", rung: "unknown", message, statement: message, arguments: [argument] };
}

function applies(
  { inPlace, needs = [], needsAfter = [], isAround }: Consequence,
  before: GatewayFacts,
  after: GatewayFacts,
  change: GatewayChange,
): boolean {
  return (
    !(inPlace === true && change.action === "replace") &&
    !(isAround === true && !isSurrounded(before, after, change)) &&
    needs.every((name) => tellsFact(before, name)) &&
    [...needs, ...needsAfter].every((name) => tellsFact(after, name))
  );
}

/** Whether both sides tell what stands around the gateway. */
function isSurrounded(before: GatewayFacts, after: GatewayFacts, change: GatewayChange): boolean {
  return change.isSurrounded || [before, after].every((facts) => tellsFact(facts, "networkSpace"));
}

function tellsFact(facts: GatewayFacts, name: FactName): boolean {
  return facts[name] !== undefined && facts[name].state !== "absent";
}

/** Whether a fact is not known on one side, and may be another than on the other. */
function isOpen(names: readonly FactName[], before: GatewayFacts, after: GatewayFacts): boolean {
  return names.some((name) => {
    const sides = [before[name], after[name]];
    return !sides.every(isDecided) && textOf(sides[0]) !== textOf(sides[1]);
  });
}

function isDecided(fact: { readonly state: string } | undefined): boolean {
  return fact?.state !== "deferred" && fact?.state !== "partly";
}

function weighed(
  consequence: Consequence,
  moment: Moment<FactName>,
  sensitive: ReadonlySet<FactName>,
): readonly Weighed[] {
  const { tell, reads, id, rung, statement, source, azure } = consequence;
  const words = tell(moment);
  if (words.length === 0) return [];
  const shown = reads.some((name) => sensitive.has(name)) ? hidden : words;
  return shown.map(({ who, ...one }) => ({
    id,
    rung,
    ...one,
    ...(who !== undefined && { who: whoOf(who, moment) }),
    statement,
    ...(azure && { azure }),
    ...(source && { source }),
    arguments: consequence.arguments,
  }));
}

function whoOf(who: string, { before: { pointToSite } }: Moment<FactName>): string {
  return pointToSite === false ? "nobody: people do not connect to it, but its sites and networks do" : who;
}

const hidden: readonly Words[] = [
  { message: "values that are sensitive change", who: "told from values that are sensitive" },
];

/** What Azure refuses to do, or may refuse, and what stops the gateway. */
function refusedOf(
  { before, after, change, sensitive }: Required<ChangedGateway>,
  moment: Moment<FactName>,
  asOf: Day,
): readonly Weighed[] {
  const isUpdated = change.action === "update" && change.changed.length > 0;
  // What its network breaks, Azure holds against the gateway when that is updated next.
  const isNext = change.action === "none";
  const surrounded = isSurrounded(before, after, change);
  return refusals.flatMap((refusal) => {
    const { rule, needs = [], isAround, isStanding, rung = "refused", who } = refusal;
    const isJudged =
      (isAround === true ? surrounded : isUpdated || (isNext && isStanding !== true)) &&
      (isUpdated || (rule.needs ?? []).every((name) => tellsFact(before, name))) &&
      isWithin(asOf, rule.window) &&
      needs.every((name) => before[name]?.state === "known") &&
      (rule.needs ?? []).every((name) => name === "deployed" || tellsFact(after, name)) &&
      rule.reads.every((name) => rule.forFix?.includes(name) === true || isDecided(after[name]));
    if (!isJudged) return [];
    const breaches = rule.judge(moment.after, { asOf });
    if (breaches.length === 0) return [];
    const old = isStanding === true ? [] : rule.judge(moment.before, { asOf }).map(({ message }) => message);
    const isSensitive = rule.reads.some((name) => sensitive.has(name));
    return breaches
      .filter(({ message }) => !old.includes(message))
      .map((breach): Weighed => {
        const message = isSensitive ? "broken by values that are sensitive" : breach.message;
        const doubt =
          breach.severity === "error"
            ? isAround !== true && isNext && "Azure may refuse that, or the gateway's next change"
            : "Azure may refuse that";
        return {
          id: rule.id,
          rung: doubt === false ? rung : "unknown",
          message: doubt === false ? message : `${message}; ${doubt} (${rule.id})`,
          statement: rung === "refused" ? rule.statement : `${rule.statement} ${rule.why ?? ""}`.trim(),
          ...(who !== undefined && { who: whoOf(who, moment) }),
          first: isSensitive ? rule.remedy : breach.remedy,
          ...(rule.azure && { azure: rule.azure }),
          source: rule.source,
          arguments: refusal.arguments,
        };
      });
  });
}

/** The values of both sides; the later one has what runs, and what changes, beside its own. */
function momentOf({ before = {}, after = {}, change }: ChangedGateway): Moment<FactName> {
  const changes = new Set(change.changed.map(({ path }) => path.split(".")[0] ?? path));
  const was = knownValues(before);
  const deployed = runningOf(was);
  // Copying that many values costs more than all the rest.
  return {
    before: Object.assign(was, { deployed, changes: [] }),
    after: Object.assign(knownValues(after), { deployed, changes: [...changes] }),
    change,
  };
}

function runningOf(before: FactValues): Deployed {
  const { deployed, pointToSite, sku, generation, tunnels, clientPool, publicIpSkus } = before;
  const runs = generation ?? deployed?.generation;
  const publicIpSku = publicIpSkus[0]?.value;
  return {
    ...(pointToSite !== undefined && { pointToSite }),
    ...(sku !== undefined && { sku }),
    ...(runs !== undefined && { generation: runs }),
    ...(tunnels.length > 0 && { tunnels }),
    ...(clientPool.length > 0 && { ipv6: clientPool.some(({ version }) => version === 6) }),
    ...(publicIpSku !== undefined && { publicIpSku }),
  };
}

/** Whether a change does not come to pass, since Azure refuses another of the same arguments. */
function overrules({ rung, arguments: refused }: Weighed, one: Weighed): boolean {
  return (
    rung === "refused" &&
    one.rung !== "refused" &&
    one.arguments.length > 0 &&
    one.arguments.every((argument) => refused.some((other) => isPartOf(argument, other)))
  );
}

/** The changes that nothing is documented of. */
function others(
  found: readonly Weighed[],
  { changed, beside, because, action }: GatewayChange,
): readonly Weighed[] {
  const spokenFor = [...found.flatMap((one) => one.arguments), ...because];
  const own = changed
    .filter(
      ({ path, isKnown }) => isKnown && !spokenFor.some((one) => isPartOf(path, one) || isPartOf(one, path)),
    )
    .map(({ path }) => ({
      path,
      message: action === "replace" ? `${path} is another in the new gateway` : `${path} changes`,
    }));
  const around = beside
    .filter(({ path, isKnown }) => isKnown && !spokenFor.includes(path))
    .map(({ path, address }) => ({ path, message: `${address} changes its ${withoutType(path)}` }));
  return [...own, ...around].map(({ path, message }) => ({
    id: "other-change",
    rung: "none",
    message,
    statement: "Nothing is documented that this would do to people who are connected.",
    arguments: [path],
  }));
}

function withoutType(path: string): string {
  return path.slice(path.indexOf(".") + 1);
}

function isPartOf(path: string, whole: string): boolean {
  return path === whole || path.startsWith(`${whole}.`);
}

function unknownOf(open: readonly Consequence[], { changed, because }: GatewayChange): readonly Weighed[] {
  const beside = open.flatMap((one) => one.arguments).filter((argument) => argument.startsWith("azurerm_"));
  const own = changed
    .filter(({ path, isKnown }) => !isKnown && !because.some((argument) => isPartOf(path, argument)))
    .map(({ path }) => path);
  return [...new Set([...own, ...beside])].map((argument) =>
    undecided({ argument, message: "known only at apply" }),
  );
}

const roots = "vpn_client_configuration.root_certificate";

function unreadableOf({ before, after, change }: Moment<"rootCertificates">): readonly Weighed[] {
  if (!change.changed.some(({ path }) => isPartOf(path, roots))) return [];
  const found = [...unreadableRoots(before.rootCertificates), ...unreadableRoots(after.rootCertificates)];
  const names = [...new Set(found.map(({ name }) => `"${name}"`))];
  const message = `${names.join(", ")} can't be read, so that nobody can tell who is touched`;
  return names.length === 0 ? [] : [undecided({ argument: roots, message })];
}
