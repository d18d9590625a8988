import type { DeclaredAt } from "../readers/described-instances";
import { Unreadable, type GatewayRead } from "../readers/gateway-read";
import { recognise } from "../readers/recognise";
import { nameOf, parseJson, readText, type Unread } from "./files";
import type { Terminal } from "./terminal";

/** What was read from one file. */
export interface FileRead {
  readonly file: string;
  readonly gateways: readonly GatewayRead[];
  /** The text, if it was asked for. */
  readonly text?: string;
}

/** Reads the gateways of a file, or says why that can't be done. */
export function readGateways(
  file: string,
  terminal: Terminal,
  { declaredAt, keepText }: { readonly declaredAt: DeclaredAt; readonly keepText: boolean },
): FileRead | Unread {
  try {
    const text = readText(file, terminal);
    const gateways = recognise(parseJson(text)).gateways(declaredAt);
    return { file: nameOf(file), gateways, ...(keepText && { text }) };
  } catch (error) {
    if (error instanceof Unreadable) return { file: nameOf(file), reason: error.message };
    if (error instanceof RangeError) return { file: nameOf(file), reason: "is nested too deeply to be read" };
    throw error;
  }
}
