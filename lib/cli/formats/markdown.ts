import type { Outcome } from "../outcome";
export function asMarkdown(_: Outcome): string {
  return "";
}
