/** An element of an XML document. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Element[];
  readonly text: string;
}

const named: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };
const legal = /^[\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]*$/u;

/**
 * The root of an XML 1.0 document without comments, instructions and document types.
 * @throws Error if the document is not well-formed. https://www.w3.org/TR/xml/#sec-well-formed
 */
export function parseXml(document: string): Element {
  if (!legal.test(document)) throw new Error("there is a character that XML does not have");
  const reader = new Reader(document);
  reader.take(/<\?xml version="1\.0" encoding="UTF-8"\?>\s*/y);
  const root = reader.element();
  reader.take(/\s*$/y);
  return root;
}

class Reader {
  private at = 0;

  constructor(private readonly document: string) {}

  /** The next match of a sticky pattern. */
  take(pattern: RegExp): RegExpExecArray {
    const found = this.next(pattern);
    if (found) return found;
    throw new Error(
      `${pattern.source} is missing before ${JSON.stringify(this.document.slice(this.at, this.at + 80))}`,
    );
  }

  element(): Element {
    const [, name = ""] = this.take(/<([A-Za-z_][\w.-]*)/y);
    const attributes = this.attributes();
    if (this.next(/\s*\/>/y)) return { name, attributes, children: [], text: "" };
    this.take(/\s*>/y);
    const children: Element[] = [];
    let text = "";
    while (!this.next(new RegExp(`</${name}\\s*>`, "y"))) {
      const cdata = this.next(/<!\[CDATA\[([^]*?)\]\]>/y);
      if (cdata) text += cdata[1] ?? "";
      else if (this.next(/(?=<)/y)) children.push(this.element());
      else text += resolved(this.take(/[^<]+/y)[0]);
    }
    return { name, attributes, children, text };
  }

  private attributes(): Readonly<Record<string, string>> {
    const attributes = new Map<string, string>();
    for (;;) {
      const found = this.next(/\s+([A-Za-z_][\w.-]*)="([^"<]*)"/y);
      if (!found) return Object.fromEntries(attributes);
      const [, name = "", value = ""] = found;
      if (attributes.has(name)) throw new Error(`the attribute ${name} stands twice in one element`);
      attributes.set(name, resolved(value));
    }
  }

  private next(pattern: RegExp): RegExpExecArray | undefined {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.document) ?? undefined;
    if (found) this.at = pattern.lastIndex;
    return found;
  }
}

function resolved(text: string): string {
  if (text.includes("]]>")) throw new Error("]]> stands outside a CDATA section");
  return text.replace(/&(?:#x([0-9a-fA-F]+)|(\w+))?;?/g, (reference, code?: string, name = "") => {
    const meant = code === undefined ? named[String(name)] : String.fromCodePoint(parseInt(code, 16));
    if (meant === undefined || !reference.endsWith(";") || !legal.test(meant))
      throw new Error(`${reference} refers to nothing`);
    return meant;
  });
}
