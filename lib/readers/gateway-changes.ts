import type { GatewayChange } from "../domain/gateway-change";
import type { GatewayRead } from "./gateway-read";

/** A gateway of two files or of a plan: what it was, what it becomes, and what is done to it. */
export interface GatewayChangeRead extends GatewayChange {
  /** Address it has in the end, or had where it goes. */
  readonly address: string;
  /** Path of the construct that makes it. */
  readonly constructPath?: string;
  /** Absent where it is created. */
  readonly before?: GatewayRead;
  /** Absent where it is deleted or forgotten. */
  readonly after?: GatewayRead;
}

/** Whether a gateway is of type Vpn, or may be. */
export function isVpn({ facts: { type } }: GatewayRead): boolean {
  return type?.state !== "known" || type.value === "Vpn";
}
