import type { GatewayRead } from "./gateway-read";

export function isArm(_: unknown): boolean {
  return false;
}

export function readArm(_: unknown): readonly GatewayRead[] {
  return [];
}
