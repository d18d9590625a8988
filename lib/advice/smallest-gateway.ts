import { parseDay, type Day } from "../domain/day";
import { skuRows, skuTableSource, smallestSkuWith, type Generation, type SkuRow } from "../domain/sku";
import type { TunnelType } from "../domain/tunnel-type";
import { notesOn, remedyFor } from "./size-words";
import {
  askedIn,
  lacking,
  largestSku,
  needNames,
  newSkus,
  offered,
  offerOf,
  type GatewayNeeds,
  type NeedName,
  type NewSku,
  type OfferedSku,
  type SizeQuestion,
  type SkuOffer,
} from "./sku-offer";
import { assertAuthentication, assertTunnelType, usualTunnelType } from "./tunnel-types";
import { assertCount } from "./whole-number";

/** One need, and what a SKU gives. */
export interface ComparedNeed {
  readonly need: NeedName;
  readonly asked: number | boolean;
  readonly given: number | boolean;
}

/** A SKU held against everything that is asked for. */
export interface ComparedSku extends OfferedSku {
  readonly comparisons: readonly ComparedNeed[];
}

/** A SKU that does not meet every need. */
export interface SmallerSku extends OfferedSku {
  readonly lacks: readonly NeedName[];
  /** The one generation in which it would meet them all. */
  readonly meetsAs?: Generation;
}

/** A SKU that gives more than is needed. */
export interface LargerSku extends OfferedSku {
  /** What it gives more of than the SKU below it. */
  readonly gains: readonly NeedName[];
}

/** A need that no SKU meets. */
export interface UnmetNeed {
  readonly need: NeedName;
  readonly asked: number | boolean;
  /** The most that a SKU gives. */
  readonly most: number | boolean;
  /** What to do instead, in a sentence. */
  readonly remedy: string;
}

/** Which SKU a new gateway should have, and why. */
export interface SizeAdvice {
  readonly asOf: Day;
  /** What is asked for, with the tunnel type if it was not given. */
  readonly needs: GatewayNeeds & { readonly tunnelType: TunnelType };
  /** The smallest SKU that meets every need, whichever generation Azure makes; left out where none does. */
  readonly smallest?: ComparedSku;
  /** The SKUs below it, small to large. */
  readonly smaller: readonly SmallerSku[];
  /** The SKU above it; left out where there is none. */
  readonly next?: LargerSku;
  /** Needs that no SKU meets; empty where one fits. */
  readonly unmet: readonly UnmetNeed[];
  /**
   * Where none fits, the smallest SKU that meets the other needs and comes nearest to the unmet ones; with another tunnel
   * type where that is what is missing.
   */
  readonly nearest?: ComparedSku & { readonly tunnelType: TunnelType };
  /** What to know beside, in sentences. */
  readonly notes: readonly string[];
  readonly source: { readonly page: string; readonly date: Day };
}

/**
 * The smallest SKU that a new gateway with these needs can be made with on a day. SKUs without availability zones and
 * those of before 2017 are never advised: an AZ SKU has taken the place of each.
 * Follows https://learn.microsoft.com/azure/vpn-gateway/about-gateway-skus (2026-06-11).
 * @throws Error if a number is not a whole one from 1 to 1,000,000, or the tunnel type, a kind of authentication or the day
 * is none.
 */
export function smallestGateway(needs: GatewayNeeds, { asOf }: { readonly asOf: Day }): SizeAdvice {
  const { clients, mbps, sites, reachedResources, tunnelType = usualTunnelType } = needs;
  for (const [name, value] of Object.entries({ clients, mbps, sites, reachedResources })) {
    if (value !== undefined) assertCount(name, value);
  }
  assertTunnelType(tunnelType);
  assertAuthentication(needs.authentication ?? []);
  const question: SizeQuestion = { ...needs, tunnelType, asOf: parseDay(asOf) };
  const asked = askedIn(question);
  const sku = smallestWith(asked, question);
  return {
    asOf,
    needs: { ...needs, tunnelType },
    ...(sku === undefined ? outOfReach(question) : withNeighbours(sku, asked, question)),
    notes: notesOn(sku, question),
    source: skuTableSource,
  };
}

function smallestWith(asked: Partial<SkuOffer>, question: SizeQuestion): NewSku | undefined {
  const meets = (row: SkuRow): boolean => lacking(offerOf(row, question), asked).length === 0;
  return skuRows("Basic").every(meets) ? "Basic" : smallestSkuWith(meets);
}

type Fitting = Pick<SizeAdvice, "smallest" | "smaller" | "next" | "unmet">;

function withNeighbours(sku: NewSku, asked: Partial<SkuOffer>, question: SizeQuestion): Fitting {
  const at = newSkus.indexOf(sku);
  const above = newSkus[at + 1];
  const smallest = compared(sku, asked, question);
  return {
    smallest,
    smaller: newSkus.slice(0, at).map((below) => tooSmall(below, asked, question)),
    ...(above && { next: larger(above, smallest, question) }),
    unmet: [],
  };
}

function compared(sku: NewSku, asked: Partial<SkuOffer>, question: SizeQuestion): ComparedSku {
  const offer = offered(sku, question);
  const comparisons = needNames.flatMap((need) => {
    const wanted = asked[need];
    return wanted === undefined ? [] : [{ need, asked: wanted, given: offer.gives[need] }];
  });
  return { ...offer, comparisons };
}

function tooSmall(sku: NewSku, asked: Partial<SkuOffer>, question: SizeQuestion): SmallerSku {
  const offer = offered(sku, question);
  const fitting = skuRows(sku).find((row) => lacking(offerOf(row, question), asked).length === 0);
  return {
    ...offer,
    lacks: lacking(offer.gives, asked),
    ...(fitting?.generation && { meetsAs: fitting.generation }),
  };
}

function larger(sku: NewSku, below: OfferedSku, question: SizeQuestion): LargerSku {
  const offer = offered(sku, question);
  return { ...offer, gains: lacking(below.gives, offer.gives) };
}

type NotFitting = Pick<SizeAdvice, "smaller" | "unmet" | "nearest">;

function outOfReach(question: SizeQuestion): NotFitting {
  const obstacle = tunnelTypeFault(unmetIn(question), question);
  const tunnelType = obstacle ? instead(obstacle.need) : question.tunnelType;
  const eased = { ...question, tunnelType };
  const others = unmetIn(eased).filter(({ need }) => need !== obstacle?.need);
  return {
    smaller: [],
    unmet: obstacle ? [obstacle, ...others] : others,
    nearest: { ...nearestTo(eased), tunnelType },
  };
}

/** The need that is unmet for the tunnel type alone, whatever the SKU. */
function tunnelTypeFault(unmet: readonly UnmetNeed[], { tunnelType }: SizeQuestion): UnmetNeed | undefined {
  const of = (name: NeedName): UnmetNeed | undefined => unmet.find(({ need }) => need === name);
  return of("tunnelType") ?? of("authentication") ?? (tunnelType === "SSTP" ? of("clients") : undefined);
}

function instead(unmet: NeedName): TunnelType {
  return unmet === "authentication" ? "OpenVPN" : usualTunnelType;
}

function unmetIn(question: SizeQuestion): readonly UnmetNeed[] {
  return compared(largestSku, askedIn(question), question)
    .comparisons.filter(({ asked, given }) => Number(given) < Number(asked))
    .map(({ need, asked, given: most }) => ({
      need,
      asked,
      most,
      remedy: remedyFor(need, Math.ceil(Number(asked) / Number(most)), question),
    }));
}

function nearestTo(question: SizeQuestion): ComparedSku {
  const asked = askedIn(question);
  const reachable = Object.fromEntries(unmetIn(question).map(({ need, most }) => [need, most]));
  return compared(smallestWith({ ...asked, ...reachable }, question) ?? largestSku, asked, question);
}
