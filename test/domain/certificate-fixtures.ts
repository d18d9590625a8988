import { readFileSync } from "node:fs";
import { join } from "node:path";

/** Where a fixture stands on disk. */
export const fixturePath = (file: string): string => join(__dirname, "../fixtures/certificates", file);

export const bytesOf = (file: string): Buffer => readFileSync(fixturePath(file));
export const textOf = (file: string): string => readFileSync(fixturePath(file), "utf8");

/** What stands between the markers of a fixture's first PEM block: base64 in lines of 64. */
export const base64Of = (file: string): string =>
  /-----BEGIN [A-Z0-9 ]+-----\n([^-]+)-----END/.exec(textOf(file))?.[1] ?? "";

export const oneLine = (text: string): string => text.replace(/\s/g, "");
