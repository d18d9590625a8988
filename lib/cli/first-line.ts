import { plain } from "./formats/layout";

/** What an error says, on one line that no terminal obeys. */
export function firstLine(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error);
  return plain(text.split("\n")[0] ?? "");
}
