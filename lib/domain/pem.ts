/** One block of a PEM text (RFC 7468). */
export interface PemBlock {
  /** What stands after BEGIN, such as "CERTIFICATE". */
  readonly label: string;
  /** What stands between the markers; undefined where the END marker is missing. */
  readonly body: string | undefined;
}

/** Whether a text has PEM markers, or what is left of one. */
export function hasPemMarkers(text: string): boolean {
  return text.includes("-----");
}

/** The blocks of a PEM text in order, whatever text stands around them. */
export function pemBlocks(text: string): PemBlock[] {
  return text
    .split("-----BEGIN")
    .slice(1)
    .map((block) => {
      const [marker = "", label = ""] = /^ ?([A-Z0-9 ]{0,40})-----/.exec(block) ?? [];
      const end = block.indexOf(`-----END${marker}`, marker.length);
      return { label, body: end < 0 ? undefined : block.slice(marker.length, end) };
    });
}

/** A text file's content: UTF-8, or UTF-16 with a byte order mark as PowerShell writes it. The mark is left out. */
export function decodeText(bytes: Uint8Array): string {
  const isUtf16 = bytes[0] === 0xff && bytes[1] === 0xfe;
  return new TextDecoder(isUtf16 ? "utf-16le" : "utf-8").decode(bytes);
}
