import type { Outcome } from "../outcome";
export function asSarif(_: Outcome): string {
  return "";
}
