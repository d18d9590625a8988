import { expired, holdsOn, isOwnRule, unused, type Waiver } from "../check/waiver";
import { isDay, type Day } from "../domain/day";
import { asArray, asBlock } from "../readers/configuration";
import { Unreadable, type GatewayRead } from "../readers/gateway-read";
import type { Rule } from "../rules/rule";
import { nameOf, parseJson, readText } from "./files";
import { didYouMean } from "./near";
import { findingsOf, type Judged, type WaiverFault } from "./outcome";
import type { Terminal } from "./terminal";
import { UsageError } from "./usage-error";

/** A waiver of a waiver file: it says for which gateways it is. */
export interface AddressedWaiver extends Waiver {
  /** Address or construct path; `*` stands for any text. */
  readonly address: string;
}

/** The waivers of a file, and which of them were of use. */
export class WaiverFile {
  private readonly exact = new Map<string, AddressedWaiver[]>();
  private readonly patterns: readonly Pattern[];

  /**
   * Reads a waiver file.
   * @throws UsageError if it can't be read, or a waiver has no address, no reason, no rule, or a day that is none.
   */
  static read(file: string, rules: readonly Rule[], terminal: Terminal): WaiverFile {
    try {
      const json = parseJson(readText(file, terminal));
      const entries = Array.isArray(json) ? json : asBlock(json)["waivers"];
      if (!Array.isArray(entries)) throw new Unreadable('is no waiver file; write { "waivers": [ … ] }');
      return new WaiverFile(
        file,
        asArray(entries).map((entry, index) => waiverFrom(entry, index + 1, rules)),
      );
    } catch (error) {
      if (error instanceof Unreadable) throw new UsageError(`waiver file ${nameOf(file)} ${error.message}`);
      throw error;
    }
  }

  constructor(
    readonly file: string,
    readonly waivers: readonly AddressedWaiver[],
  ) {
    this.patterns = waivers.flatMap((waiver) => {
      const parts = waiver.address.split("*");
      if (parts.length > 1) return [{ waiver, parts }];
      this.exact.set(waiver.address, [...(this.exact.get(waiver.address) ?? []), waiver]);
      return [];
    });
  }

  /** The waivers that hold for a gateway on a day. */
  of(gateway: GatewayRead, asOf: Day): readonly AddressedWaiver[] {
    return this.matching(gateway).filter((waiver) => holdsOn(asOf, waiver));
  }

  /** The waivers that waived something, of all gateways that were judged. */
  usedAmong(judged: readonly Judged[]): readonly AddressedWaiver[] {
    const used = new Set(
      judged.flatMap((one) => this.matching(one.gateway).filter(({ rule }) => met(one, rule))),
    );
    return this.waivers.filter((waiver) => used.has(waiver));
  }

  /** What is wrong with the waivers that waived nothing. */
  faultsAmong(judged: readonly Judged[], asOf: Day): readonly WaiverFault[] {
    const used = new Set(this.usedAmong(judged));
    return this.waivers
      .filter((waiver) => !used.has(waiver))
      .map((waiver) => ({
        file: this.file,
        address: waiver.address,
        finding: holdsOn(asOf, waiver) ? unused(waiver) : expired(waiver),
      }));
  }

  private matching({ address, constructPath }: Judged["gateway"]): readonly AddressedWaiver[] {
    const names = new Set(constructPath === undefined ? [address] : [address, constructPath]);
    const ofPatterns = this.patterns.flatMap(({ waiver, parts }) =>
      [...names].some((name) => fits(name, parts)) ? [waiver] : [],
    );
    return [...[...names].flatMap((name) => this.exact.get(name) ?? []), ...ofPatterns];
  }
}

/** A waiver whose address has `*` in it, and what stands between those. */
interface Pattern {
  readonly waiver: AddressedWaiver;
  readonly parts: readonly string[];
}

function fits(name: string, [first = "", ...rest]: readonly string[]): boolean {
  const last = rest.pop() ?? "";
  let at = name.startsWith(first) ? first.length : -1;
  for (const part of rest) {
    const found = at < 0 ? -1 : name.indexOf(part, at);
    at = found < 0 ? -1 : found + part.length;
  }
  return at >= 0 && name.length - last.length >= at && name.endsWith(last);
}

/** Waivers that accept the findings of today, beside the waivers that were of use. */
export function baseline(
  judged: readonly Judged[],
  given: readonly AddressedWaiver[],
  asOf: Day,
): readonly AddressedWaiver[] {
  const found = judged.flatMap((one) =>
    findingsOf(one)
      .filter(({ source }) => source !== undefined)
      .map(({ rule }) => ({ address: one.gateway.address, rule, reason: `accepted as it was on ${asOf}` })),
  );
  const waivers = [...given, ...found];
  const distinct = new Map(waivers.map((waiver) => [`${waiver.address} ${waiver.rule}`, waiver]));
  return [...distinct.values()];
}

/** What stands in a waiver file. */
export function waiverText(waivers: readonly AddressedWaiver[]): string {
  return `${JSON.stringify({ waivers }, null, 2)}\n`;
}

function met({ report }: Judged, rule: string): boolean {
  return [...report.waived, ...report.relaxed, ...report.postponed].some((one) => one.rule === rule);
}

function waiverFrom(entry: unknown, number: number, rules: readonly Rule[]): AddressedWaiver {
  const { address, rule, reason, owner, until } = asBlock(entry);
  const refuse = (fault: string): never => {
    throw new Unreadable(`has a fault in waiver ${number}: ${fault}`);
  };
  if (!isText(rule)) return refuse('it names no rule; write "rule": "pool-overlap-vnet"');
  if (!isOwnRule(rule) && !rules.some(({ id }) => id === rule)) {
    return refuse(
      `"${rule}" is no rule.${didYouMean(
        rule,
        rules.map(({ id }) => id),
      )}`,
    );
  }
  if (!isText(address))
    return refuse(`it waives ${rule} without an address; write "address": "module.hub.*"`);
  if (!isText(reason)) return refuse(`it waives ${rule} without a reason that a reviewer can read`);
  if (until !== undefined && !(isText(until) && isDay(until))) {
    return refuse(`until ${JSON.stringify(until)} is not a day; write it like "2027-01-31"`);
  }
  return {
    address,
    rule,
    reason,
    ...(isText(owner) && { owner }),
    ...(isText(until) && { until }),
  };
}

function isText(value: unknown): value is string {
  return typeof value === "string" && value.trim() !== "";
}
