import { isWithin, type Day } from "../domain/day";
import { known, knownValues, type Deployed, type FactName, type GatewayFacts } from "../domain/facts";
import type { GatewayChange } from "../domain/gateway-change";
import { unreadableRoots } from "../domain/readable-roots";
import type { AzureRefusal, Source } from "../rules/rule";
import { consequences, fates } from "./all";
import type { Consequence, Moment, Words } from "./consequence";
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
  const moment = { before: knownValues(before), after: knownValues(after), change };
  const tell = (consequence: Consequence): readonly Told[] => told(consequence, moment, sensitive);
  const fate = fates.flatMap(tell);
  if (!gateway.before || !gateway.after) return impact(fate, []);

  const compared = consequences.filter((one) => applies(one, before, after, change));
  const open = compared.filter(({ reads }) => isOpen(reads, before, after));
  const { refused, doubts } = refusedOf(before, after, change, asOf, sensitive);
  const found = [...refused, ...fate, ...compared.filter((one) => !open.includes(one)).flatMap(tell)];
  const changes = found.filter((one) => !found.some((other) => overrules(other, one)));
  const unreadable = unreadableOf(moment);
  return impact(
    [...changes, ...others(changes, unreadable, change)],
    [...unknownOf(open, change), ...doubts, ...unreadable],
  );
}

function impact(changes: readonly Told[], undecided: readonly Undecided[]): Impact {
  return {
    rung: highest(changes.map(({ rung }) => rung)),
    changes: [...changes].sort((one, other) => rungs.indexOf(other.rung) - rungs.indexOf(one.rung)),
    undecided,
  };
}

function applies(
  { inPlace, needs = [] }: Consequence,
  before: GatewayFacts,
  after: GatewayFacts,
  { action }: GatewayChange,
): boolean {
  const isTold = (facts: GatewayFacts, name: FactName): boolean =>
    facts[name] !== undefined && facts[name].state !== "absent";
  return (
    !(inPlace === true && action === "replace") &&
    needs.every((name) => isTold(before, name) && isTold(after, name))
  );
}

/** Whether a fact is not known on one side, and may be another than on the other. */
function isOpen(names: readonly FactName[], before: GatewayFacts, after: GatewayFacts): boolean {
  return names.some((name) => {
    const sides = [before[name], after[name]];
    const isKnown = sides.every((fact) => fact?.state !== "deferred" && fact?.state !== "partly");
    return !isKnown && textOf(sides[0]) !== textOf(sides[1]);
  });
}

function textOf(fact: unknown): string | undefined {
  return JSON.stringify(fact, (_, value: unknown) => (typeof value === "bigint" ? String(value) : value));
}

function told(
  consequence: Consequence,
  moment: Moment<FactName>,
  sensitive: ReadonlySet<FactName>,
): readonly Told[] {
  const { tell, reads, id, rung, statement, source, azure } = consequence;
  const words = tell(moment);
  const shown = reads.some((name) => sensitive.has(name)) ? hidden(words) : words;
  return shown.map((one) => ({
    id,
    rung,
    ...one,
    statement,
    ...(azure && { azure }),
    ...(source && { source }),
    arguments: consequence.arguments,
  }));
}

function hidden(words: readonly Words[]): readonly Words[] {
  return words.length === 0
    ? []
    : [{ message: "values that are sensitive change", who: "told from values that are sensitive" }];
}

/** What Azure refuses to do in place, and what it may refuse. */
function refusedOf(
  before: GatewayFacts,
  after: GatewayFacts,
  { action, changed }: GatewayChange,
  asOf: Day,
  sensitive: ReadonlySet<FactName>,
): { readonly refused: readonly Told[]; readonly doubts: readonly Undecided[] } {
  const names = new Set(changed.map(({ path }) => path.split(".")[0] ?? path));
  const facts = { ...after, deployed: known(runningOf(before)), changes: known([...names]) };
  const values = knownValues(facts);
  const isAsked = action === "update" && changed.length > 0;
  const breaches = refusals.flatMap((refusal) => {
    const { rule, needs = [] } = refusal;
    const isJudged =
      isAsked &&
      isWithin(asOf, rule.window) &&
      needs.every((name) => before[name]?.state === "known") &&
      rule.reads.every((name) => facts[name]?.state !== "deferred" && facts[name]?.state !== "partly");
    return isJudged ? rule.judge(values, { asOf }).map((breach) => ({ ...refusal, breach })) : [];
  });
  const messageOf = ({ rule, breach }: (typeof breaches)[number]): string =>
    rule.reads.some((name) => sensitive.has(name)) ? "broken by values that are sensitive" : breach.message;
  return {
    refused: breaches
      .filter(({ breach }) => breach.severity === "error")
      .map((one) => ({
        id: one.rule.id,
        rung: "refused",
        message: messageOf(one),
        statement: one.rule.statement,
        first: one.breach.remedy,
        ...(one.rule.azure && { azure: one.rule.azure }),
        source: one.rule.source,
        arguments: one.arguments,
      })),
    doubts: breaches
      .filter(({ breach }) => breach.severity === "warning")
      .map((one) => ({
        argument: one.arguments.join(", "),
        message: `${messageOf(one)}; Azure may refuse that (${one.rule.id})`,
      })),
  };
}

function runningOf(before: GatewayFacts): Deployed {
  const { deployed, pointToSite, sku, generation, tunnels, clientPool, publicIpSkus } = knownValues(before);
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
function overrules({ rung, arguments: refused }: Told, one: Told): boolean {
  return (
    rung === "refused" &&
    one.rung !== "refused" &&
    one.arguments.length > 0 &&
    one.arguments.every((argument) => refused.some((other) => isPartOf(argument, other)))
  );
}

/** The changes that nothing is documented of. */
function others(
  changes: readonly Told[],
  unreadable: readonly Undecided[],
  { changed, because, action }: GatewayChange,
): readonly Told[] {
  const spokenFor = [
    ...changes.flatMap((one) => one.arguments),
    ...unreadable.map(({ argument }) => argument),
    ...because,
  ];
  return changed
    .filter(
      ({ path, isKnown }) => isKnown && !spokenFor.some((one) => isPartOf(path, one) || isPartOf(one, path)),
    )
    .map(({ path }) => ({
      id: "other-change",
      rung: "none",
      message: action === "replace" ? `${path} is another in the new gateway` : `${path} changes`,
      statement: "Nothing is documented that this would do to people who are connected.",
      arguments: [path],
    }));
}

function isPartOf(path: string, whole: string): boolean {
  return path === whole || path.startsWith(`${whole}.`);
}

function unknownOf(open: readonly Consequence[], { changed, because }: GatewayChange): readonly Undecided[] {
  const beside = open.flatMap((one) => one.arguments).filter((argument) => argument.startsWith("azurerm_"));
  const own = changed
    .filter(({ path, isKnown }) => !isKnown && !because.some((argument) => isPartOf(path, argument)))
    .map(({ path }) => path);
  return [...new Set([...own, ...beside])].map((argument) => ({ argument, message: "known only at apply" }));
}

const roots = "vpn_client_configuration.root_certificate";

function unreadableOf({ before, after, change }: Moment<"rootCertificates">): readonly Undecided[] {
  if (!change.changed.some(({ path }) => isPartOf(path, roots))) return [];
  const found = [...unreadableRoots(before.rootCertificates), ...unreadableRoots(after.rootCertificates)];
  const names = [...new Set(found.map(({ name }) => `"${name}"`))];
  return names.length === 0
    ? []
    : [
        {
          argument: roots,
          message: `${names.join(", ")} can't be read, so that nobody can tell who is touched`,
        },
      ];
}
