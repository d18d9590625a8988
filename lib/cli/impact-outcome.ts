import type { Day } from "../domain/day";
import type { Impact } from "../impact/impact";
import { highest, isAtLeast, type Rung } from "../impact/ladder";
import type { GatewayChangeRead } from "../readers/gateway-changes";
import type { Unread } from "./files";

/** A gateway, what is done to it, and what that means for people. */
export interface GatewayImpact {
  readonly change: GatewayChangeRead;
  readonly impact: Impact;
}

/** Everything one `p2s impact` came to. */
export interface ImpactOutcome {
  readonly asOf: Day;
  /** Lowest rung that makes the command fail; none does unless given. */
  readonly failOn?: Rung;
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

/** 0, or 1 where a gateway is at the rung that fails or above, or 2 where a file could not be read. */
export function exitCodeOf(outcome: ImpactOutcome): number {
  if (outcome.unread.length > 0) return 2;
  return outcome.failOn !== undefined && isAtLeast(rungOf(outcome), outcome.failOn) ? 1 : 0;
}

/** Where people find a gateway: the path of its construct, or else its address. */
export function placeOf({ change }: GatewayImpact): string {
  return change.constructPath ?? change.address;
}
