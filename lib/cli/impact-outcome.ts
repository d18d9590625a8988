import type { Day } from "../domain/day";
import type { Impact } from "../impact/impact";
import { highest, isAtLeast, type Rung } from "../impact/ladder";
import type { GatewayAction } from "../domain/gateway-change";
import type { Unread } from "./files";

/** A gateway, what is done to it, and what that means for people. */
export interface GatewayImpact {
  readonly address: string;
  readonly previousAddress?: string;
  /** Path of the construct that makes it. */
  readonly constructPath?: string;
  readonly action: GatewayAction;
  readonly impact: Impact;
}

/** Everything one `p2s impact` came to. */
export interface ImpactOutcome {
  readonly asOf: Day;
  /** Lowest rung that makes the command fail; none does unless given. */
  readonly failOn?: Rung;
  /** Whether the command also fails where something is known only at apply. */
  readonly failOnUnknown: boolean;
  /** The plan, or the file of before and that of after. */
  readonly files: readonly string[];
  /** The highest rung first. */
  readonly gateways: readonly GatewayImpact[];
  readonly unread: readonly Unread[];
}

/** The highest rung of all gateways. */
export function rungOf({ gateways }: ImpactOutcome): Rung {
  return highest(gateways.map(({ impact }) => impact.rung));
}

/** 0, or 1 where a gateway is at the rung that fails or above, or unknown, or 2 where a file could not be read. */
export function exitCodeOf(outcome: ImpactOutcome): number {
  const { unread, failOn, failOnUnknown, gateways } = outcome;
  if (unread.length > 0) return 2;
  const isTooHigh = failOn !== undefined && isAtLeast(rungOf(outcome), failOn);
  const isUnknown = failOnUnknown && gateways.some(({ impact }) => impact.undecided.length > 0);
  return isTooHigh || isUnknown ? 1 : 0;
}

/** Where people find a gateway: the path of its construct, or else its address. */
export function placeOf({ constructPath, address }: GatewayImpact): string {
  return constructPath ?? address;
}
