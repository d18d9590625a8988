import { forcesReplacement } from "../domain/azurerm-arguments";
import type { ChangeBeneath, ChangedArgument, ChangedBeside, GatewayChange } from "../domain/gateway-change";
import { changedArguments, sideOf, type Side } from "./argument-changes";
import { asArray, asBlock, typeOf, type Block, type Configuration, type Resource } from "./configuration";
import { networkOf } from "./describe-network";
import { gatewayType } from "./describe-gateway";
import { isVpn, type GatewayChangeRead } from "./gateway-changes";
import { describeFound, type GatewayFound } from "./gateway-read";
import { nestedCount, writtenNested } from "./nested-blocks";
import type { FileKind } from "./recognise";

/** One of two files that are compared. */
export interface ComparedFile {
  readonly kind: FileKind;
  readonly found: readonly GatewayFound[];
  /** Addresses its `moved` blocks lead from, by those they lead to. */
  readonly moved: ReadonlyMap<string, string>;
  /** Addresses its `removed` blocks take out of the state without deleting. */
  readonly forgotten: ReadonlySet<string>;
}

/** The `moved` blocks of a stack. https://developer.hashicorp.com/terraform/language/modules/develop/refactoring */
export function movedIn(stack: Block): ReadonlyMap<string, string> {
  return new Map(
    asArray(stack["moved"])
      .map(asBlock)
      .map(({ from, to }) => [reference(to), reference(from)]),
  );
}

/** What the `removed` blocks of a stack forget. https://developer.hashicorp.com/terraform/language/block/removed */
export function forgottenIn(stack: Block): ReadonlySet<string> {
  const forgotten = asArray(stack["removed"])
    .map(asBlock)
    .filter(({ lifecycle }) => asArray(lifecycle).some((one) => asBlock(one)["destroy"] === false));
  return new Set(forgotten.map(({ from }) => reference(from)));
}

/**
 * What becomes of each gateway from one file to the other. Gateways are the same where their addresses are, or one is
 * moved to the other, or else their ids or names.
 */
export function changesBetween(before: ComparedFile, after: ComparedFile): readonly GatewayChangeRead[] {
  return paired(before, after).flatMap(([was, is]) => changeOf(was, is, before, after));
}

type Pair = readonly [GatewayFound | undefined, GatewayFound | undefined];
type Key = (found: GatewayFound) => string | undefined;

function paired(before: ComparedFile, after: ComparedFile): readonly Pair[] {
  const keys: readonly Key[] = [
    ({ address }) => after.moved.get(address) ?? address,
    ({ address }) => withoutIndex(address),
    idOf,
    nameOf,
  ];
  const left = new Set(before.found);
  const matched = new Map<GatewayFound, GatewayFound>();
  for (const key of keys) {
    const candidates = grouped([...left], key);
    const open = grouped(
      after.found.filter((one) => !matched.has(one)),
      key,
    );
    for (const [wanted, [is, ...others]] of open) {
      const [was, ...more] = candidates.get(wanted) ?? [];
      if (is === undefined || was === undefined || others.length + more.length > 0) continue;
      matched.set(is, was);
      left.delete(was);
    }
  }
  return [
    ...after.found.map((is): Pair => [matched.get(is), is]),
    ...[...left].map((was): Pair => [was, undefined]),
  ];
}

function grouped(found: readonly GatewayFound[], key: Key): ReadonlyMap<string, readonly GatewayFound[]> {
  const groups = new Map<string, GatewayFound[]>();
  for (const one of found) {
    const text = key(one);
    if (text === undefined) continue;
    const group = groups.get(text);
    if (group) group.push(one);
    else groups.set(text, [one]);
  }
  return groups;
}

function changeOf(
  was: GatewayFound | undefined,
  is: GatewayFound | undefined,
  from: ComparedFile,
  to: ComparedFile,
): readonly GatewayChangeRead[] {
  const before = was && describeFound(was);
  const after = is && describeFound(is);
  if (![before, after].some((read) => read && isVpn(read))) return [];
  const constructPath = is?.constructPath ?? was?.constructPath;
  return [
    {
      address: is?.address ?? was?.address ?? "",
      ...(constructPath !== undefined && { constructPath }),
      ...(before && { before }),
      ...(after && { after }),
      ...(was && is ? compare(was, is, from, to) : { ...alone, action: was ? fateOf(was, to) : "create" }),
    },
  ];
}

const alone = { changed: [], because: [], beneath: [], beside: [], isSurrounded: false } as const;

/** What becomes of a gateway that the other file does not have. */
function fateOf({ address }: GatewayFound, { forgotten }: ComparedFile): "delete" | "forget" {
  return forgotten.has(address) || forgotten.has(withoutIndex(address)) ? "forget" : "delete";
}

function compare(was: GatewayFound, is: GatewayFound, from: ComparedFile, to: ComparedFile): GatewayChange {
  const [wasArm, isArm] = [from.kind === "arm", to.kind === "arm"];
  const changed = changedArguments(
    sideOf(was, !wasArm || isArm, wasArm),
    sideOf(is, !isArm || wasArm, isArm),
  );
  // What azurerm makes again, an ARM deployment tries in place.
  const because = isArm ? [] : [...forced(gatewayType, changed), ...otherCount(was, is)];
  const { beneath, beside } = wasArm || isArm ? alone : changesAround(was, is, from.kind, to.kind);
  const isElsewhere = !wasArm && !isArm && withoutIndex(was.address) !== withoutIndex(is.address);
  const isReaddressed = isElsewhere && to.kind === "synthesized" && !to.moved.has(is.address);
  const isReplaced = because.length > 0 || isReaddressed;
  return {
    action: isReplaced ? "replace" : changed.length + beneath.length > 0 ? "update" : "none",
    changed,
    because,
    beneath,
    beside,
    isSurrounded: !wasArm && !isArm,
    ...(isElsewhere && { previousAddress: was.address }),
    ...(isReaddressed && { reason: "readdressed" }),
  };
}

/** What another file has otherwise of the public IPs, subnet and network of a gateway. */
function changesAround(
  was: GatewayFound,
  is: GatewayFound,
  from: FileKind,
  to: FileKind,
): { readonly beneath: readonly ChangeBeneath[]; readonly beside: readonly ChangedBeside[] } {
  const former = partsOf(was);
  const parts = partsOf(is).flatMap((part, index) => {
    const old = former[index];
    return part === undefined || old === undefined || isData(part) || isData(old) ? [] : [{ old, part }];
  });
  const changes = parts.map(({ old, part }) => {
    const type = typeOf(part.address) as ChangeBeneath["type"];
    const changed = changedArguments(partOf(was, old, true), partOf(is, part, true));
    return { old, part, type, because: forced(type, changed) };
  });
  return {
    beneath: changes.flatMap(({ part: { address }, type, because }): readonly ChangeBeneath[] =>
      because.length > 0 ? [{ address, type, action: "replace", because }] : [],
    ),
    beside: changes.flatMap(({ old, part, type, because }) => {
      if (because.length > 0) return [];
      const before = partOf(was, old, from !== "synthesized" || to === "synthesized");
      const after = partOf(is, part, to !== "synthesized" || from === "synthesized");
      return changedArguments(before, after).map(({ path, isKnown }) => ({
        address: part.address,
        path: `${type}.${path}`,
        isKnown,
      }));
    }),
  };
}

// A stack leaves out what a state has from Azure and the provider; that changes nothing.
function partOf({ configuration }: GatewayFound, { block }: Resource, isWhole: boolean): Side {
  return { configuration, block, isWhole };
}

function forced(type: string, changed: readonly ChangedArgument[]): readonly string[] {
  const forcing = forcesReplacement[type] ?? [];
  return changed.filter(({ path, isKnown }) => isKnown && forcing.includes(path)).map(({ path }) => path);
}

function otherCount(was: GatewayFound, is: GatewayFound): readonly string[] {
  const [before, after] = [was, is].map((one) =>
    nestedCount(one.configuration, blockOf(one), configurations),
  );
  if (before?.state !== "known" || after?.state !== "known") return [];
  return before.value === after.value ? [] : [configurations];
}

const configurations = "ip_configuration";

/** The subnet and the network of a gateway, then its public IPs; undefined where the file does not have one. */
function partsOf(found: GatewayFound): readonly (Resource | undefined)[] {
  const { configuration } = found;
  const written = writtenNested(configuration, blockOf(found), configurations);
  const subnet = configuration.referred(written[0]?.["subnet_id"], "azurerm_subnet");
  const publicIps = written.map(({ public_ip_address_id: id }) =>
    configuration.referred(id, "azurerm_public_ip"),
  );
  return [subnet, subnet && networkOf(configuration, subnet), ...publicIps];
}

function isData({ address }: Resource): boolean {
  return /(^|\.)data\./.test(address);
}

function blockOf({ configuration, address, within = address }: GatewayFound): Block {
  return configuration.block(within) ?? {};
}

function idOf(found: GatewayFound): string | undefined {
  const id = blockOf(found)["id"];
  return typeof id === "string" && id.startsWith("/") ? id.toLowerCase() : undefined;
}

function nameOf(found: GatewayFound): string | undefined {
  const name = textOf(found.configuration, blockOf(found)["name"]);
  return name?.split("/").at(-1)?.toLowerCase();
}

function textOf(configuration: Configuration, raw: unknown): string | undefined {
  const text = configuration.text(raw);
  return text.state === "known" ? text.value : undefined;
}

// A stack says once what stands several times in a state: `vpn` there is `vpn[0]` here.
function withoutIndex(address: string): string {
  return address.replace(/\[(?:\d+|"[^"]*")\]$/, "");
}

function reference(raw: unknown): string {
  return String(raw).replace(/^\$\{(.*)\}$/, "$1");
}
