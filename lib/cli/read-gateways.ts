import type { DeclaredAt } from "../readers/described-instances";
import { describeFound, Unreadable, type GatewayRead } from "../readers/gateway-read";
import { recognise } from "../readers/recognise";
import { nameOf, parseJson, readText, type Unread } from "./files";
import type { Terminal } from "./terminal";

/** What was read from one file. */
export interface FileRead<Kept> {
  readonly file: string;
  /** What is kept of each gateway. */
  readonly gateways: readonly Kept[];
  /** The text, if it was asked for. */
  readonly text?: string;
}

/** Reads the gateways of a file one by one, and keeps what `keep` gives of each; or says why that can't be done. */
export function readGateways<Kept>(
  file: string,
  terminal: Terminal,
  { declaredAt, keepText }: { readonly declaredAt: DeclaredAt; readonly keepText: boolean },
  keep: (gateway: GatewayRead, index: number, of: number) => Kept,
): FileRead<Kept> | Unread {
  try {
    const { json, text } = parsed(file, terminal, keepText);
    const found = recognise(json).found(declaredAt);
    const gateways = found.map((one, index) => keep(describeFound(one), index, found.length));
    return { file: nameOf(file), gateways, ...(text !== undefined && { text }) };
  } catch (error) {
    if (error instanceof Unreadable) return { file: nameOf(file), reason: error.message };
    if (error instanceof RangeError) return { file: nameOf(file), reason: "is nested too deeply to be read" };
    throw error;
  }
}

// The text of a large plan is let go as soon as it is parsed.
function parsed(
  file: string,
  terminal: Terminal,
  keepText: boolean,
): { readonly json: unknown; readonly text?: string } {
  const text = readText(file, terminal);
  return { json: parseJson(text), ...(keepText && { text }) };
}
